import type { StoredArticle } from '../../../articles/article.view.js';
import type { Edit, Use } from './use.js';

/**
 * A use that readers see, and that the working copy has no more. Its words are corrected where they still stand in the same block; of
 * the rest, readers are told.
 * @param edition in which it was found
 */
export function goneUse(use: Use, edition: StoredArticle, working: StoredArticle): Use {
  const editsFor = (words: string | null): Edit[] =>
    use.write(words).edits.flatMap((edit) => relocated(edit, edition, working));
  return {
    ...use,
    base: JSON.stringify([use.base, editsFor(use.replacement).map(({ blockId }) => blockId)]),
    write: (words) => ({ written: {}, edits: editsFor(words), anchored: null }),
  };
}

/** The edit of the same words in the working copy, where they stand nearest to their place; none where they don't. */
function relocated(
  { blockId, start, end, text }: Edit,
  edition: StoredArticle,
  working: StoredArticle,
): Edit[] {
  const words = textOf(edition, blockId)?.slice(start, end);
  const present = textOf(working, blockId);
  if (words === undefined || words === '' || present === undefined) return [];
  const [before, after] = [present.lastIndexOf(words, start), present.indexOf(words, start)];
  const nearest = after < 0 || (before >= 0 && start - before < after - start) ? before : after;
  return nearest < 0 ? [] : [{ blockId, start: nearest, end: nearest + words.length, text }];
}

function textOf({ body }: StoredArticle, blockId: string): string | undefined {
  const block = body.find(({ id }) => id === blockId);
  return block && 'text' in block ? block.text : undefined;
}
