import fc from 'fast-check';
import { sentence } from '../../../test/support/edits.js';
import type { Block } from '../block.js';
import { InvalidBody } from '../invalid-body.js';
import { locateAnchors } from './locate-anchors.js';
import type { AnchorInput } from './locate-anchors.js';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text, marks: [] });
const blocks: Block[] = [
  paragraph('b1', 'Wu Qing said so.'),
  {
    id: 'b2',
    type: 'image',
    assetId: null,
    url: 'https://a.example/b.jpg',
    alt: 'Wu',
    text: 'Wu at her desk',
    marks: [],
    caption: 'Wu at her desk',
    credit: null,
  },
  paragraph('b3', 'Wu said 🏗🏗 aaa.'),
  {
    id: 'b4',
    type: 'table',
    text: 'Year\tCranes\n2025\t1,900',
    marks: [],
    headerRows: 1,
    headerColumns: 0,
    caption: 'By year',
  },
];

function located(input: AnchorInput, body = blocks): unknown {
  const [anchor] = locateAnchors(body, [input]);
  if (!(anchor instanceof InvalidBody)) return anchor;
  expect(anchor.problems.map(({ pointer }) => pointer)).toEqual(['/exact']);
  return anchor.problems[0]?.code;
}

describe('locateAnchors', () => {
  it.each<[string, AnchorInput, object]>([
    ['words that stand once', { exact: 'Qing' }, { blockId: 'b1', start: 3, end: 7 }],
    [
      'words that stand once in the block',
      { exact: 'Wu', blockId: 'b3' },
      { blockId: 'b3', start: 0, end: 2 },
    ],
    ['given offsets', { exact: 'a', blockId: 'b3', start: 4, end: 5 }, { blockId: 'b3', start: 4, end: 5 }],
    ['a start alone', { exact: 'aa', blockId: 'b3', start: 14 }, { blockId: 'b3', start: 14, end: 16 }],
    [
      'stale offsets',
      { exact: 'Qing', blockId: 'b1', start: 9, end: 13 },
      { blockId: 'b1', start: 3, end: 7 },
    ],
    [
      'an end that does not fit',
      { exact: 'Qing', blockId: 'b1', start: 3, end: 9 },
      { blockId: 'b1', start: 3, end: 7 },
    ],
    [
      'nulls for what is left out',
      { exact: 'Qing', blockId: null, start: null, end: null },
      { blockId: 'b1', start: 3, end: 7 },
    ],
    ['words in a caption', { exact: 'her desk' }, { blockId: 'b2', start: 6, end: 14 }],
    ['words in a cell', { exact: '1,900' }, { blockId: 'b4', start: 17, end: 22 }],
    ['words that go on over a cell', { exact: '2025\t1,900' }, { blockId: 'b4', start: 12, end: 22 }],
    ['astral characters', { exact: '🏗🏗' }, { blockId: 'b3', start: 8, end: 12 }],
  ])('finds %s', (_, input, place) => {
    expect(located(input)).toEqual({ exact: input.exact, ...place });
  });

  it.each<[string, AnchorInput, string]>([
    ['words that stand nowhere', { exact: 'Chen' }, 'anchor-not-found'],
    ['other letters', { exact: 'wu qing' }, 'anchor-not-found'],
    ['no words', { exact: '' }, 'anchor-not-found'],
    ['an unknown block', { exact: 'Qing', blockId: 'b9' }, 'anchor-not-found'],
    ['words that stand in another block', { exact: 'Qing', blockId: 'b3' }, 'anchor-not-found'],
    ['words that go on over a block', { exact: 'so.\nWu' }, 'anchor-not-found'],
    ['words that stand twice', { exact: 'said' }, 'anchor-ambiguous'],
    ['words that overlap themselves', { exact: 'aa' }, 'anchor-ambiguous'],
    ['stale offsets of words that stand twice', { exact: 'aa', blockId: 'b3', start: 0 }, 'anchor-ambiguous'],
    ['half a character', { exact: '\uDFD7', blockId: 'b3', start: 9 }, 'anchor-not-found'],
  ])('refuses %s', (_, input, code) => {
    expect(located(input)).toBe(code);
  });

  it('finds whatever it gave back', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (texts, block, at) => {
          const body = texts.map((text, i) => paragraph(`b${i}`, text));
          const index = block % texts.length;
          const words = texts[index]?.split(' ') ?? [];
          const before = words
            .slice(0, at % words.length)
            .map((word) => `${word} `)
            .join('');
          const exact = words[at % words.length] ?? '';
          const given = {
            blockId: `b${index}`,
            start: before.length,
            end: before.length + exact.length,
            exact,
          };
          expect(located(given, body)).toEqual(given);
        },
      ),
    );
  });
});
