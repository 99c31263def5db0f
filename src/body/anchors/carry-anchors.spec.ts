import type { StoredAnchor } from './anchor.js';
import { textOf } from '../block.js';
import type { Block } from '../block.js';
import { carryAnchors } from './carry-anchors.js';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text, marks: [] });
const anchorIn = (block: Block, exact: string): StoredAnchor => {
  const start = textOf(block)?.indexOf(exact) ?? -1;
  return { blockId: block.id, start, end: start + exact.length, exact };
};

describe('carryAnchors', () => {
  const crane = paragraph('b1', 'The harbour buys a crane for 7.1 million euros, said Wu Qing.');
  const other = paragraph('b2', 'It is the third crane in two years.');
  const anchor = anchorIn(crane, '7.1 million euros');

  it('gives back the very same anchor where the text of its block is the same', () => {
    const moved: Block[] = [other, { id: 'b1', type: 'blockquote', text: textOf(crane) ?? '', marks: [] }];
    expect(carryAnchors([crane, other], moved, [anchor])[0]).toBe(anchor);
  });

  it('follows a paragraph that was split, and one that was joined to another', () => {
    const split = [
      paragraph('b1', 'The harbour buys a crane'),
      paragraph('b3', 'for 7.1 million euros, said Wu Qing.'),
    ];
    expect(carryAnchors([crane], split, [anchor])).toEqual([{ ...anchor, blockId: 'b3', start: 4, end: 21 }]);
    const joined = paragraph('b2', `${textOf(other)} ${textOf(crane)}`);
    expect(carryAnchors([other, crane], [joined], [anchor])).toEqual([anchorIn(joined, anchor.exact)]);
  });

  it.each([
    ['a digit more', 'The harbour buys a crane for 17.1 million euros, said Wu Qing.'],
    ['another number', 'The harbour buys a crane for 7.2 million euros, said Wu Qing.'],
    ['nothing of it', 'The harbour buys a crane, said Wu Qing.'],
    ['nothing at all', ''],
  ])('detaches an anchor of whose words there is %s, and remembers what stood around', (_, text) => {
    expect(carryAnchors([crane], [paragraph('b1', text)], [anchor])).toEqual([
      { ...anchor, state: 'detached', prefix: 'The harbour buys a crane for ', suffix: ', said Wu Qing.' },
    ]);
  });

  it('detaches where one of two equal words went and nobody can tell which', () => {
    const twice = paragraph('b1', 'Wu and Wu.');
    expect(carryAnchors([twice], [paragraph('b1', 'Wu.')], [anchorIn(twice, 'Wu')])[0]?.state).toBe(
      'detached',
    );
  });

  it('does not take a part of a word or of a number for the words', () => {
    const before = paragraph('b1', 'Wu has 5 cranes.');
    const after = paragraph('b1', 'Wuhan has 15 cranes.');
    const anchors = ['Wu', '5'].map((exact) => anchorIn(before, exact));
    expect(carryAnchors([before], [after], anchors).map(({ state }) => state)).toEqual([
      'detached',
      'detached',
    ]);
  });

  it('leaves a detached anchor as it is while its passage is away', () => {
    const [detached] = carryAnchors([crane, other], [other], [anchor]);
    expect(detached?.state).toBe('detached');
    const elsewhere = paragraph('b3', 'A bridge costs 7.1 million euros.');
    expect(carryAnchors([other], [other, elsewhere], [detached!])[0]).toBe(detached);
  });

  it('carries more anchors than fit a diff each, over a body that was rewritten throughout', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      paragraph(`b${i}`, `Crane ${i} costs ${i} million euros a year.`),
    );
    const edited = many.map((block) => paragraph(block.id, `Today, ${textOf(block)}`));
    const anchors = many.map((block, i) => anchorIn(block, `costs ${i} million`));
    const carried = carryAnchors(many, edited, anchors);
    expect(carried).toEqual(edited.map((block, i) => anchorIn(block, `costs ${i} million`)));
  });

  it.each([
    ['a row above', 'Year\tTonnes\n2024\t38.2\n2025\t39.9\n2026\t41.5'],
    ['a column before', 'Year\tCranes\tTonnes\n2025\t3\t39.9\n2026\t4\t41.5'],
    ['another number in the next cell', 'Year\tTonnes\n2025\t39.9\n2026 (plan)\t41.5'],
  ])('follows a cell through %s', (_, text) => {
    const table = (words: string): Block => ({
      id: 't',
      type: 'table',
      text: words,
      marks: [],
      headerRows: 1,
      headerColumns: 0,
      caption: null,
    });
    const before = table('Year\tTonnes\n2025\t39.9\n2026\t41.5');
    const after = table(text);
    expect(carryAnchors([before], [after], [anchorIn(before, '41.5')])).toEqual([anchorIn(after, '41.5')]);
  });

  it('follows words that moved from the text into a caption', () => {
    const image: Block = {
      id: 'i',
      type: 'image',
      assetId: 'a',
      url: null,
      alt: null,
      marks: [],
      credit: null,
      text: textOf(crane) ?? '',
      caption: textOf(crane),
    };
    expect(carryAnchors([crane, other], [other, image], [anchor])).toEqual([{ ...anchor, blockId: 'i' }]);
  });
});
