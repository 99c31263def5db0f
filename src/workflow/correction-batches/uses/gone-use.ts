import type { StoredArticle } from '../../../articles/article.view.js';
import type { Edit, Use } from './use.js';
import { startsOf } from './word-places.js';

/**
 * A use that readers see, and that the working copy has no more. Its words are corrected where they still stand in the same block; of
 * the rest, readers are told.
 * @param printedIn the state of the article in which it was found
 */
export function goneUse(use: Use, printedIn: StoredArticle, working: StoredArticle): Use {
  const editsFor = (words: string | null): Edit[] =>
    withoutDoubles(use.write(words).edits.flatMap((edit) => relocated(edit, printedIn, working)));
  return {
    ...use,
    base: JSON.stringify([use.base, editsFor(use.replacement).map(({ blockId }) => blockId)]),
    write: (words) => ({ written: {}, edits: editsFor(words), anchored: null }),
  };
}

/** The edit of the same words in the working copy, where they stand nearest to their place; none where they don't. */
function relocated(
  { blockId, start, end, text }: Edit,
  printedIn: StoredArticle,
  working: StoredArticle,
): Edit[] {
  const words = textOf(printedIn, blockId)?.slice(start, end) ?? '';
  if (words === '') return [];
  const places = startsOf(textOf(working, blockId) ?? '', words, text);
  const [nearest] = places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return nearest === undefined ? [] : [{ blockId, start: nearest, end: nearest + words.length, text }];
}

/** Words that stood in two places, and stand in one by now, are replaced once. */
function withoutDoubles(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.blockId} ${edit.start}`, edit])).values()];
}

function textOf({ body }: StoredArticle, blockId: string): string | undefined {
  const block = body.find(({ id }) => id === blockId);
  return block && 'text' in block ? block.text : undefined;
}
