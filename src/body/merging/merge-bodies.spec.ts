import type { Block } from '../block.js';
import type { Mark } from '../mark.js';
import { mergeBodies } from './merge-bodies.js';

function paragraph(id: string, text: string, marks: Mark[] = []): Block {
  return { id, type: 'paragraph', text, marks };
}

/** The merged texts, or the pointers of the conflicts. */
function merged(base: Block[], theirs: Block[], yours: Block[]): unknown {
  const { blocks, conflicts } = mergeBodies({ base, theirs, yours });
  if (conflicts.length > 0) return conflicts.map(({ pointer }) => pointer);
  return blocks.map((block) => ('text' in block ? block.text : block.type));
}

function mergedText(base: string, theirs: string, yours: string): unknown {
  const result = merged(
    ...([base, theirs, yours].map((text) => [paragraph('a', text)]) as [Block[], Block[], Block[]]),
  );
  return Array.isArray(result) ? (result as unknown[])[0] : result;
}

describe('Two edits of one text', () => {
  it.each([
    ['one two three', 'ONE two three', 'one two THREE', 'ONE two THREE'],
    ['one two three', 'zero one two three', 'one two three four', 'zero one two three four'],
    ['one two three', 'two three', 'one two', 'two'],
    ['One. Two. Three.', 'One. Two and a half. Three.', 'One! Two. Three.', 'One! Two and a half. Three.'],
    ['one two', 'one two', 'one 2', 'one 2'],
    ['one two', 'one 2', 'one 2', 'one 2'],
    ['a b c d', 'a X c d', 'a b c Y', 'a X c Y'],
    ['上海市将投资', '上海市将大举投资', '今年上海市将投资', '今年上海市将大举投资'],
  ])('that lie apart are both made: %j, %j, %j', (base, theirs, yours, both) => {
    expect(mergedText(base, theirs, yours)).toBe(both);
    expect(mergedText(base, yours, theirs)).toBe(both);
  });

  it.each([
    ['the same word', 'one two three', 'one 2 three', 'one zwei three'],
    [
      'words side by side, as of a number and its unit',
      'some 69 billion yuan',
      'some 70 billion yuan',
      'some 69 million yuan',
    ],
    ['the same place', 'one two', 'one more two', 'one other two'],
    ['the end', 'one two', 'one two three', 'one two four'],
    ['what the other removed', 'one two three four', 'one four', 'one 2 three four'],
  ])('of %s are a conflict', (_, base, theirs, yours) => {
    expect(mergedText(base, theirs, yours)).toBe('/a');
    expect(mergedText(base, yours, theirs)).toBe('/a');
  });
});

describe('Two edits of one body', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => paragraph(id, `text of ${id}`)) as [Block, Block, Block];
  const [x, y] = [paragraph('x', 'of theirs'), paragraph('y', 'of yours')];

  it.each<[string, Block[], Block[], string[]]>([
    ['an insertion each', [a, x, b, c], [a, b, y, c], ['a', 'x', 'b', 'y', 'c']],
    ['insertions at one place', [a, x, b, c], [a, y, b, c], ['a', 'x', 'y', 'b', 'c']],
    ['insertions at the beginning', [x, a, b, c], [y, a, b, c], ['x', 'y', 'a', 'b', 'c']],
    ['insertions at the end', [a, b, c, x], [a, b, c, y], ['a', 'b', 'c', 'x', 'y']],
    ['an insertion behind what was removed', [a, c], [a, b, y, c], ['a', 'y', 'c']],
    ['a removal each', [b, c], [a, b], ['b']],
    ['a move each', [b, c, a], [a, c, b], ['c', 'b', 'a']],
    ['the same move', [b, c, a], [b, c, a], ['b', 'c', 'a']],
    ['a move and an insertion', [c, a, b], [a, y, b, c], ['c', 'a', 'y', 'b']],
  ])('%s', (_, theirs, yours, ids) => {
    const { blocks, conflicts } = mergeBodies({ base: [a, b, c], theirs, yours });
    expect(conflicts).toEqual([]);
    expect(blocks.map(({ id }) => id)).toEqual(ids);
  });

  it('are a conflict where one removed what the other changed', () => {
    const changed = paragraph('b', 'text of b, changed');
    const removed = mergeBodies({ base: [a, b], theirs: [a], yours: [a, changed] });
    expect(removed.conflicts).toEqual([{ pointer: '/b', base: b, theirs: null, yours: changed }]);
    expect(removed.blocks).toEqual([a]);
    const readded = mergeBodies({ base: [a, b], theirs: [a, changed], yours: [a] });
    expect(readded.conflicts).toEqual([{ pointer: '/b', base: b, theirs: changed, yours: null }]);
    expect(readded.blocks).toEqual([a, changed]);
  });

  it('are a conflict of order where both moved the same to different places', () => {
    const { blocks, conflicts } = mergeBodies({
      base: [a, b, c, x],
      theirs: [b, c, a, x],
      yours: [b, c, x, a],
    });
    expect(conflicts.map(({ pointer }) => pointer)).toEqual(['']);
    expect(blocks).toEqual([b, c, a, x]);
  });

  it('tells what it merged', () => {
    const theirs = [paragraph('a', 'changed'), b, x];
    expect(mergeBodies({ base: [a, b, c], theirs, yours: [a, b, c, y] }).merged.toSorted()).toEqual([
      ...['a', 'c', 'x', 'y'],
    ]);
  });
});

describe('Two edits of one block', () => {
  const bold = (start: number, end: number): Mark => ({ type: 'bold', start, end });
  const link = (href: string, start: number, end: number): Mark => ({ type: 'link', href, start, end });

  it('merge its properties', () => {
    const heading: Block = { id: 'a', type: 'heading', level: 2, text: 'one two three', marks: [] };
    const theirs: Block = { ...heading, level: 3 };
    const yours = paragraph('a', 'one two 3');
    expect(
      mergeBodies({ base: [paragraph('a', 'one two three')], theirs: [heading], yours: [yours] }),
    ).toMatchObject({
      blocks: [{ type: 'heading', level: 2, text: 'one two 3' }],
      conflicts: [],
    });
    expect(mergeBodies({ base: [heading], theirs: [theirs], yours: [yours] }).conflicts).toHaveLength(1);
  });

  it('merge marks with words', () => {
    const base = paragraph('a', 'one two three', [bold(0, 3)]);
    const theirs = paragraph('a', 'zero one two three', [bold(5, 8)]);
    const yours = paragraph('a', 'one two three', [bold(0, 3), link('https://a.example/', 8, 13)]);
    expect(mergeBodies({ base: [base], theirs: [theirs], yours: [yours] }).blocks).toEqual([
      paragraph('a', 'zero one two three', [bold(5, 8), link('https://a.example/', 13, 18)]),
    ]);
  });

  it('take marks away, and dispute links', () => {
    const base = paragraph('a', 'one two three', [bold(0, 13)]);
    const plain = paragraph('a', 'one two three');
    const longer = paragraph('a', 'one two three four', [bold(0, 18)]);
    expect(mergeBodies({ base: [base], theirs: [plain], yours: [longer] }).blocks).toEqual([
      paragraph('a', 'one two three four', [bold(13, 18)]),
    ]);
    const [here, there] = ['https://a.example/', 'https://b.example/'].map((href) =>
      paragraph('a', 'one two three', [link(href, 0, 3)]),
    );
    const sides = { base: [plain], theirs: here ? [here] : [], yours: there ? [there] : [] };
    expect(mergeBodies(sides).conflicts).toMatchObject([{ pointer: '/a' }]);
  });

  it('are a conflict where what comes of them is no block', () => {
    const table = (text: string, headerRows: number): Block => {
      return { id: 'a', type: 'table', text, marks: [], headerRows, headerColumns: 0, caption: null };
    };
    const base = table('a\tb\nc\td\ne\tf', 1);
    const sides = { base: [base], theirs: [table('a\tb', 1)], yours: [table('a\tb\nc\td\ne\tf', 2)] };
    expect(mergeBodies(sides).conflicts).toHaveLength(1);
  });

  it('keep the caption of a picture what its words are', () => {
    const image = (text: string, credit: string | null): Block => {
      const [assetId, url] = [null, 'https://a.example/crane.jpg'];
      return { id: 'a', type: 'image', assetId, url, alt: null, text, marks: [], caption: text, credit };
    };
    const sides = {
      base: [image('A crane in the port', null)],
      theirs: [image('A red crane in the port', null)],
      yours: [image('A crane in the harbour', 'Photo: Wu')],
    };
    expect(mergeBodies(sides).blocks).toEqual([image('A red crane in the harbour', 'Photo: Wu')]);
  });
});
