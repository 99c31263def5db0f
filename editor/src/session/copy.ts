import type { Article, Mention, Quote, Statistic } from '../../../client/src/schemas.js';

/** An article as it is on screen: the shape that the service answers, with what was changed since. */
export type Copy = Article;

/** The lists of facts of an article. */
export const PARTS = ['quotes', 'statistics', 'mentions'] as const;
export type PartName = (typeof PARTS)[number];

/** A fact of any kind. One that the service does not know yet has a temporary id, and properties as they are written. */
export type Fact = Quote | Statistic | Mention;

/** What of an article is changed by hand, beside its body and its facts. */
export const FIELDS = [
  ...['slug', 'language', 'translationOf', 'headline', 'kicker', 'summary', 'section', 'bylines', 'source'],
  ...['dateline', 'keywords', 'subjects', 'canonicalUrl', 'assigneeId', 'dueAt', 'embargoUntil'],
] as const;

const TEMPORARY = 'new-';

/** An id for a fact until the service gives it one. */
export function temporaryId(): string {
  return `${TEMPORARY}${crypto.randomUUID()}`;
}

export function isTemporary(id: string): boolean {
  return id.startsWith(TEMPORARY);
}

/** A property by its name, where the names are only known at run time. */
export function valueOf(thing: object | undefined, name: string): unknown {
  return (thing as Record<string, unknown> | undefined)?.[name];
}

/** The facts of a list. */
export function factsOf(copy: Copy, name: PartName): readonly Fact[] {
  return copy[name];
}
