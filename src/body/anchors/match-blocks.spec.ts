import fc from 'fast-check';
import { anyEdit, edited, sentence, taggedBlocks, toBlocks } from '../../../test/support/edits.js';
import type { TaggedBlock } from '../../../test/support/edits.js';
import type { Block } from '../block.js';
import { matchBlocks } from './match-blocks.js';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text, marks: [] });
const [a, b, c] = [
  paragraph('a', 'The harbour buys a crane.'),
  paragraph('b', 'It costs seven million euros.'),
  paragraph('c', 'Wu Qing opens it on Tuesday.'),
];

/** The same blocks as if read anew, with ids of their own. */
function anew(...blocks: Block[]): Block[] {
  return blocks.map((block, i) => ({ ...block, id: `new${i}` }));
}

function ids(previous: Block[], next: Block[]): string[] {
  return matchBlocks(previous, next).map(({ id }) => id);
}

describe('matchBlocks', () => {
  it.each([
    ['nothing', [a, b, c], ['a', 'b', 'c']],
    ['an edit in the middle', [a, paragraph('', 'It costs eight million euros.'), c], ['a', 'b', 'c']],
    ['an insertion', [a, paragraph('', 'Nobody had asked.'), b, c], ['a', 'new1', 'b', 'c']],
    ['a deletion', [a, c], ['a', 'c']],
    ['another order', [c, a, b], ['c', 'a', 'b']],
    ['a paragraph twice', [a, a, b, c], ['a', 'new1', 'b', 'c']],
    ['nothing left', [], []],
  ])('keeps the ids through %s', (_, next, expected) => {
    expect(ids([a, b, c], anew(...next))).toEqual(expected);
  });

  it('gives a paragraph that became a heading its id', () => {
    const heading: Block = {
      id: 'new',
      type: 'heading',
      level: 2,
      text: 'The harbour buys a crane',
      marks: [],
    };
    expect(ids([a, b], [heading, b])).toEqual(['a', 'b']);
  });

  it('knows a picture by its address, whatever its caption becomes', () => {
    const picture = (id: string, name: string, text: string): Block => ({
      id,
      type: 'image',
      assetId: null,
      url: `https://a.example/${name}.jpg`,
      alt: null,
      text,
      marks: [],
      caption: text || null,
      credit: null,
    });
    const before = [picture('a', '1', 'The old crane'), picture('b', '2', ''), picture('c', '3', 'Wu Qing')];
    const after = [picture('n1', '1', 'A ship'), picture('n2', '2', 'At dusk'), picture('n3', '4', 'A dog')];
    expect(ids(before, after)).toEqual(['a', 'b', 'n3']);
  });

  it('changes nothing but ids, and gives none twice', () => {
    const texts = fc.array(sentence, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.array(anyEdit, { maxLength: 5 }), (written, edits) => {
        const before = taggedBlocks(written);
        const next = anew(...toBlocks(edits.reduce<TaggedBlock[]>(edited, before)));
        const matched = matchBlocks(toBlocks(before), next);
        expect(new Set(matched.map(({ id }) => id)).size).toBe(next.length);
        expect(matched.map((block, i) => ({ ...block, id: next[i]?.id }))).toEqual(next);
      }),
    );
  });

  it('keeps every id where nothing but the order is another', () => {
    const texts = fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 });
    const shuffled = texts.chain((some) =>
      fc.shuffledSubarray(some, { minLength: some.length }).map((order) => [some, order] as const),
    );
    fc.assert(
      fc.property(shuffled, ([some, order]) => {
        const previous = some.map((text) => paragraph(`was ${text}`, text));
        const next = anew(...order.map((text) => paragraph('', text)));
        expect(ids(previous, next)).toEqual(order.map((text) => `was ${text}`));
      }),
    );
  });

  it('takes on five thousand blocks against five thousand others', () => {
    const bodyOf = (word: string): Block[] =>
      Array.from({ length: 5_000 }, (_, i) =>
        paragraph(`${word}${i}`, `${word} ${i} is as long as a sentence is.`),
      );
    expect(matchBlocks(bodyOf('b'), bodyOf('n'))).toHaveLength(5_000);
  });
});
