import type { StoredArticle } from '../../../articles/article.view.js';
import { goneUse } from './gone-use.js';
import type { Use } from './use.js';

const article = (text: string): StoredArticle =>
  ({ body: [{ id: 'b', type: 'paragraph', text, marks: [] }] }) as unknown as StoredArticle;

/** The text of the working copy after a correction of words that only readers see, at each of their places. */
function corrected(shown: string, working: string, printed: string, becomes: string): string {
  const starts = [...shown.matchAll(new RegExp(printed, 'g'))].map(({ index }) => index);
  const use = {
    base: '',
    replacement: becomes,
    write: () => ({
      written: {},
      edits: starts.map((start) => ({ blockId: 'b', start, end: start + printed.length, text: becomes })),
      anchored: null,
    }),
  } as unknown as Use;
  return goneUse(use, article(shown), article(working))
    .write(becomes)
    .edits.toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), working);
}

describe('a use that only readers see', () => {
  it.each([
    [
      'is replaced where it still stands',
      'It has 4 million.',
      'Now it has 4 million.',
      'Now it has 10 million.',
    ],
    ['is left where it stands no more', 'It has 4 million.', 'It has some.', 'It has some.'],
    ['is not found within another number', 'It has 4 million.', 'It has 14 million.', 'It has 14 million.'],
    ['is replaced once where two places became one', '4 million, 4 million', 'or 4 million', 'or 10 million'],
  ])('%s', (_, shown, working, expected) => {
    expect(corrected(shown, working, '4 million', '10 million')).toBe(expected);
  });

  it('is left where the new words stand already', () => {
    expect(corrected('Anna Berg', 'Anna Berg-Maier', 'Berg', 'Berg-Maier')).toBe('Anna Berg-Maier');
  });
});
