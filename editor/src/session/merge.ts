import type { Article } from '../../../client/src/schemas.js';
import { mergeArticles } from '../../../src/articles/merging/merge-articles.js';
import type { StoredArticle } from '../../../src/articles/article.view.js';
import type { Conflict } from '../../../src/body/merging/three-way.js';
import { sameJson } from '../../../src/kernel/values/same-json.js';
import { FIELDS } from './copy.js';
import type { Copy } from './copy.js';
import { valueAt, withValueAt } from './places.js';

/** What two people changed, each in another way. What is on screen is mine; what is saved there is theirs, until somebody decides. */
export interface OpenConflict {
  /** The place. */
  readonly pointer: string;
  /** Before either changed it; null where it was not there, also below. */
  readonly base: unknown;
  readonly theirs: unknown;
  readonly by: string;
  /** When theirs was saved: RFC 3339. */
  readonly at: string;
  /** Mine was to remove what theirs changed. It stands on screen, as theirs, until that is decided. */
  readonly isRemovedHere: boolean;
}

export interface Merged {
  /** With mine wherever the two disagree. */
  readonly copy: Copy;
  readonly conflicts: readonly OpenConflict[];
  /** What theirs changed and is now here: names of fields, and pointers to blocks and facts. */
  readonly taken: readonly string[];
}

/** The sides of a merge, as the page has them. */
export interface Sides {
  readonly base: Article;
  readonly theirs: Article;
  readonly mine: Copy;
}

/**
 * Merges what others saved with what is on screen, as the service does: by field, by block, by word, facts by their properties.
 * @param known what was in question before
 */
export function merged({ base, theirs, mine }: Sides, known: readonly OpenConflict[]): Merged {
  const sides = { base, theirs, yours: mine } as unknown as {
    base: StoredArticle;
    theirs: StoredArticle;
    yours: StoredArticle;
  };
  const { article, conflicts: found, merged: told } = mergeArticles(sides, FIELDS);
  const questions = found.filter(isQuestion);
  const copy = questions.reduce<Copy>(
    // What I removed and they changed stays on screen: to remove it is one of the answers.
    (made, { pointer, yours }) => (yours === null ? made : withValueAt(made, pointer, yours, mine)),
    article as unknown as Copy,
  );
  const fresh = questions.map(({ pointer, base: was, theirs: is, yours }) => ({
    pointer,
    theirs: is,
    isRemovedHere: yours === null,
    base: known.find((one) => one.pointer === pointer)?.base ?? was,
    by: theirs.updatedBy.name,
    at: theirs.updatedAt,
  }));
  const older = known.filter(({ pointer }) => !fresh.some((one) => one.pointer === pointer));
  const changed = told.filter((place) => !sameJson(valueOf(base, place), valueOf(theirs, place)));
  return { copy, conflicts: stillOpen(copy, [...older, ...fresh]), taken: changed };
}

function valueOf(copy: Copy, place: string): unknown {
  return valueAt(copy, place.startsWith('/') ? place : `/${place}`);
}

/** An order that both changed, and anchors on words that are gone, lose nothing that somebody wrote: theirs is taken. */
function isQuestion({ pointer, theirs }: Conflict): boolean {
  const isOrder =
    Array.isArray(theirs) &&
    theirs.every((one) => typeof one === 'string') &&
    pointer.split('/').length === 2;
  return (
    !pointer.endsWith('/anchors') &&
    !(isOrder && ['/body', '/quotes', '/statistics', '/mentions'].includes(pointer))
  );
}

/** Without those that were settled meanwhile, by writing the same. */
export function stillOpen(copy: Copy, all: readonly OpenConflict[]): OpenConflict[] {
  return all.filter(
    ({ pointer, theirs, isRemovedHere }) => isRemovedHere || !sameJson(valueAt(copy, pointer), theirs),
  );
}
