import fc from 'fast-check';
import { growsLinearly } from '../../../test/support/growth.js';
import { asParagraphs, wordBlocks, wordEdit, wordsEdited } from '../../../test/support/word-edits.js';
import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { carryAnchors } from '../../body/anchors/carry-anchors.js';
import { textOf } from '../../body/block.js';
import type { Block } from '../../body/block.js';
import type { Sides } from '../../body/merging/three-way.js';
import type { StoredArticle } from '../article.view.js';
import { diffArticles } from './revision-diff.js';
import { mergeArticles } from './merge-articles.js';

interface QuoteLike {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly anchors: readonly StoredAnchor[];
}

/** An article as far as merging looks at it. */
function article(body: readonly Block[], quotes: readonly QuoteLike[] = []): StoredArticle {
  return {
    headline: 'x',
    keywords: [],
    body,
    mentions: [],
    quotes,
    statistics: [],
  } as unknown as StoredArticle;
}

function wordsAt(body: readonly Block[], { blockId, start, end }: StoredAnchor): string | undefined {
  const block = body.find(({ id }) => id === blockId);
  return block && textOf(block)?.slice(start, end);
}

/** A quote on each first word of a block. */
function quotesOn(body: readonly Block[]): QuoteLike[] {
  return body.map((block, i) => {
    const exact = textOf(block)?.split(' ')[0] ?? '';
    return {
      id: `q${i}`,
      revision: 1,
      text: exact,
      anchors: [{ blockId: block.id, start: 0, end: exact.length, exact }],
    };
  });
}

/** The article after an edit of its text: facts stay, and their anchors go along. */
function edited(base: StoredArticle, body: readonly Block[]): StoredArticle {
  const quotes = (base.quotes as unknown as QuoteLike[]).map((quote) => ({
    ...quote,
    anchors: carryAnchors(base.body, body, quote.anchors),
  }));
  return article(body, quotes);
}

describe('Facts of an article that two edited', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 });
  const edits = fc.array(wordEdit, { maxLength: 4 });

  it('keep their anchors on their words, wherever both left them', () => {
    fc.assert(
      fc.property(sizes, edits, edits, (counts, one, other) => {
        const words = wordBlocks(counts);
        const text = asParagraphs(words);
        const base = article(text, quotesOn(text));
        const theirs = edited(base, asParagraphs(wordsEdited(words, one, 't')));
        const yours = edited(base, asParagraphs(wordsEdited(words, other, 'y')));
        const merged = mergeArticles({ base, theirs, yours }, ['headline', 'body', 'quotes']);
        const quotes = merged.article.quotes as unknown as QuoteLike[];
        expect(quotes).toHaveLength(text.length);
        const now = new Set(merged.article.body.flatMap((block) => textOf(block)?.split(' ') ?? []));
        for (const { anchors, text: said } of quotes)
          for (const anchor of anchors) {
            expect(anchor.exact).toBe(said);
            if (anchor.state === undefined) expect(wordsAt(merged.article.body, anchor)).toBe(said);
            else if (merged.conflicts.length === 0 && isAttached([theirs, yours], said))
              expect(now.has(said)).toBe(false);
          }
      }),
      { numRuns: 600, seed: 14 },
    );
  });

  const isAttached = (sides: readonly StoredArticle[], said: string): boolean =>
    sides.every(({ quotes }) =>
      (quotes as unknown as QuoteLike[]).some(
        ({ text, anchors }) => text === said && anchors.every(({ state }) => state === undefined),
      ),
    );

  it('are merged by property, and what one removed and the other changed is a conflict', () => {
    const body = asParagraphs(wordBlocks([3]));
    const [quote] = quotesOn(body) as [QuoteLike];
    const base = article(body, [quote]);
    const changed = article(body, [{ ...quote, revision: 2, text: 'changed' }]);
    const other = article(body, [{ ...quote, occasion: 'a dinner' } as QuoteLike]);
    const both = mergeArticles({ base, theirs: changed, yours: other }, []);
    expect(both.article.quotes).toMatchObject([{ text: 'changed', occasion: 'a dinner', revision: 3 }]);
    const gone = mergeArticles({ base, theirs: changed, yours: article(body) }, []);
    expect(gone.conflicts).toMatchObject([{ pointer: '/quotes/q0', yours: null }]);
    expect(gone.article.quotes).toHaveLength(1);
  });
});

describe('Merging and comparing take time in proportion to the length of the texts', () => {
  const word = (i: number): string => ((i * 7919) % 1_000_003).toString(36).padStart(6, 'a');
  const SHAPES: Record<string, (n: number, side: string) => string> = {
    'words of its own, every tenth another': (n, side) =>
      Array.from({ length: n / 8 }, (_, i) => (i % 10 === 3 ? `${side}${i}` : word(i))).join(' '),
    'the same word, more or less often': (n, side) => 'aa '.repeat(n / 3 + side.charCodeAt(0)),
    'nothing in common': (n, side) => `${side} `.repeat(n / 2),
    'no blanks': (n, side) => `${side}${'上海'.repeat(n / 2)}${side}`,
  };
  const blocks = (text: string, length: number): Block[] =>
    (text.match(new RegExp(`[\\s\\S]{1,${length}}`, 'g')) ?? []).map((part, i) => {
      return { id: `b${i}`, type: 'paragraph', text: part, marks: [] };
    });
  const sides = (shape: string, n: number, length: number): Sides<StoredArticle> => {
    const of = (side: string): StoredArticle => article(blocks(SHAPES[shape]?.(n, side) ?? '', length));
    return { base: of('b'), theirs: of('t'), yours: of('y') };
  };

  it.each(Object.keys(SHAPES).flatMap((shape) => [200, 100_000].map((length) => [shape, length] as const)))(
    '%s, in blocks of %d',
    (shape, length) => {
      const inputOf = (n: number): Sides<StoredArticle> => sides(shape, n, length);
      expect(growsLinearly((input) => mergeArticles(input, ['body']), inputOf, 60_000)).toBe(true);
      expect(growsLinearly(({ base, yours }) => diffArticles(base, yours, []), inputOf, 60_000)).toBe(true);
    },
  );
});
