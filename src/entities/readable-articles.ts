import { currentActor } from '../identity/actor.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/**
 * Which articles whoever acts may read, as a condition on the rows of `articles`: who is limited to sections sees what is
 * filed in these, and of what is in no section yet their own. All that is read of articles, counted, filtered or searched
 * goes through this condition: what one may not read, one may not learn by counting either.
 * @param a the alias of `articles` in the statement
 */
export function readableArticles(a: Sql): Sql {
  const { id, sections } = currentActor();
  if (sections === null) return sql`TRUE`;
  return sql`(${a}.section_id = ANY (${sections}::uuid[]) OR ${a}.section_id IS NULL AND (${a}.created_by = ${id} OR ${a}.assignee_id = ${id}))`;
}

/**
 * The same asked the other way round: which users may read an article, as a condition on the rows of `users`.
 * @param u the alias of `users` in the statement
 */
export function readersOf(
  u: Sql,
  { section, author, assignee }: Readonly<Record<'section' | 'author' | 'assignee', Sql>>,
): Sql {
  return sql`(${u}.sections IS NULL OR ${section} = ANY (${u}.sections) OR ${section} IS NULL AND (${u}.id = ${author} OR ${u}.id = ${assignee}))`;
}

/** The same of one article that was read. */
export function isReadable(article: OwnedArticle): boolean {
  const { sections } = currentActor();
  return sections === null || (article.section ? sections.includes(article.section.id) : isOwn(article));
}

/** What decides whose an article is. */
export interface OwnedArticle {
  readonly section: { readonly id: string } | null;
  readonly createdBy: { readonly id: string };
  readonly assigneeId: string | null;
}

/** Whether whoever acts created the article, or is to work on it. */
export function isOwn({ createdBy, assigneeId }: OwnedArticle): boolean {
  const { id } = currentActor();
  return createdBy.id === id || assigneeId === id;
}
