import type { Database } from '../../kernel/database/database.js';
import { Problem } from '../../kernel/problems/problem.js';
import { readableArticles } from '../../entities/readable-articles.js';
import { lockKeys } from '../../entities/free-slugs.js';
import { TranslationExists } from '../article.problems.js';
import type { StoredArticle } from '../article.view.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/**
 * An article, and the one that it is to translate, each with all that are translations of it, or of which it is one,
 * however far; whatever the article translates now does not count.
 */
const groupOf = (id: string, origins: readonly string[]): Sql => sql`WITH RECURSIVE family (origin, id) AS (
  SELECT o, o FROM unnest(${origins}::uuid[]) o UNION
  SELECT f.origin, CASE WHEN a.id = f.id THEN a.translation_of ELSE a.id END
  FROM family f JOIN articles a ON a.id <> ${id} AND (a.translation_of = f.id OR (a.id = f.id AND a.translation_of IS NOT NULL)))
  SELECT f.origin, f.id, a.language, a.headline, a.trashed_at IS NULL AS counts,
    ${readableArticles(sql`a`)} AS readable FROM family f LEFT JOIN articles a ON a.id = f.id ORDER BY f.id`;

interface Member {
  readonly origin: string;
  readonly id: string;
  readonly language: string | null;
  readonly headline: string | null;
  readonly counts: boolean;
  readonly readable: boolean;
}

/**
 * Of the translations of one article there is one in each language, also where two groups become one; what is in the trash does not
 * count. In a transaction: until its end nobody else changes the group.
 * @throws Problem 409 `translation-exists` that names the other in `existing`
 */
export async function refuseSecondTranslation(
  database: Database,
  { id, language, translationOf }: StoredArticle,
): Promise<void> {
  const read = (): Promise<Member[]> =>
    database.prepared<Member>(groupOf(id, translationOf === null ? [id] : [id, translationOf]));
  const group = (await lockedGroup(database, read)).filter(({ counts }) => counts);
  const own = group.filter((member) => member.origin === id && member.id !== id);
  const joined = group.filter((member) => member.origin !== id && !own.some((one) => one.id === member.id));
  const other =
    [...own, ...joined].find((member) => member.language === language) ??
    joined.find((member) => own.some((one) => one.language === member.language));
  if (other)
    throw other.readable
      ? new Problem(
          TranslationExists,
          `"${other.headline ?? ''}" is already the article in "${other.language ?? ''}".`,
          { existing: { id: other.id, headline: other.headline } },
        )
      : new Problem(TranslationExists);
}

/** A group is locked by its oldest member. Who waited for the lock may find that it has grown. */
async function lockedGroup(
  database: Database,
  read: () => Promise<Member[]>,
  locked: readonly string[] = [],
): Promise<Member[]> {
  const group = await read();
  const oldest = new Map<string, string>();
  for (const { origin, id } of group) if (!oldest.has(origin)) oldest.set(origin, `translations/${id}`);
  const keys = [...oldest.values()];
  if (keys.every((key) => locked.includes(key))) return group;
  await lockKeys(database, keys);
  return lockedGroup(database, read, [...locked, ...keys]);
}
