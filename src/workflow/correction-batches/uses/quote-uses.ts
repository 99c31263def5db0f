import type { StoredArticle } from '../../../articles/article.view.js';
import type { StoredAnchor } from '../../../body/anchors/anchor.js';
import type { Quote } from '../../../quotes/quote.dto.js';
import { oneOf } from './use.js';
import type { Corrected, Use } from './use.js';

type Words = Extract<Corrected, { of: 'quote' }>;

/** Where an article has a quote. @param isListed which of its quotes are that quote, or a translation of it */
export function quoteUses(article: StoredArticle, words: Words, isListed: (quote: Quote) => boolean): Use[] {
  return article.quotes.flatMap((quote, i) => (isListed(quote) ? useOf(article, words, quote, i) : []));
}

function useOf(article: StoredArticle, { was, shown, changes }: Words, quote: Quote, i: number): Use {
  const { id, text } = quote;
  const isTranslation = text !== was.text && text !== shown?.text;
  const attached = quote.anchors.filter(({ state }) => state !== 'detached');
  const changed = changes.text ?? text;
  const at = attached.length > 1 ? partThatChanges(attached, text, changed) : 0;
  const anchor = at === undefined ? undefined : attached[at];
  const passage = anchor?.exact ?? text;
  // Nobody but a person can translate the new words.
  const proposed =
    isTranslation && changes.text !== undefined
      ? undefined
      : replaced(passage, text, changed, attached.length > 1);
  const names = Object.keys(changes);
  return {
    key: `quote:${id}`,
    factId: id,
    pointer: `/quotes/${i}`,
    passage,
    replacement: proposed ?? null,
    base: JSON.stringify([...names, 'text'].map((name) => quote[name as 'text'])),
    write: (words) => ({
      written: {
        quotes: oneOf(article.quotes, id, {
          ...changes,
          ...(changes.text !== undefined &&
            isTranslation &&
            words !== null && { text: text.replace(passage, () => words) }),
        }),
      },
      edits:
        anchor && words !== null && words !== anchor.exact
          ? [{ blockId: anchor.blockId, start: anchor.start, end: anchor.end, text: words }]
          : [],
      anchored: { list: 'quotes', id },
    }),
  };
}

/** A passage with the new words of a quote; undefined where only a person can write it. */
function replaced(passage: string, text: string, changed: string, isPart: boolean): string | undefined {
  if (text === changed) return passage;
  if (!isPart) return passage.includes(text) ? passage.replace(text, () => changed) : changed;
  const [start, end] = differing(text, changed);
  const from = text.indexOf(passage);
  if (from < 0 || start < from || end > from + passage.length) return undefined;
  const inserted = changed.slice(start, changed.length - (text.length - end));
  return passage.slice(0, start - from) + inserted + passage.slice(end - from);
}

/** Of a quote in several parts, the one in which all that changes lies. */
function partThatChanges(parts: readonly StoredAnchor[], text: string, changed: string): number | undefined {
  const [start, end] = differing(text, changed);
  const at = parts.findIndex(({ exact }) => {
    const from = text.indexOf(exact);
    return from >= 0 && start >= from && end <= from + exact.length;
  });
  return at < 0 ? undefined : at;
}

/** Where two texts begin and end to differ, in the first of them. */
function differing(text: string, changed: string): [number, number] {
  const shorter = Math.min(text.length, changed.length);
  let start = 0;
  while (start < shorter && text[start] === changed[start]) start += 1;
  let same = 0;
  while (same < shorter - start && text.at(-1 - same) === changed.at(-1 - same)) same += 1;
  return [start, text.length - same];
}
