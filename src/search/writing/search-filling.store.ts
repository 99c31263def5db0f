import type { ContentArticle } from '../../publication/content-article.dto.js';
import { readDocument } from '../../publication/stored-document.view.js';
import { writeEntries } from '../postgres/write-entries.js';
import type { RunStatement } from '../postgres/write-entries.js';
import type { SearchEngine, SearchEntry } from '../search-engine.js';
import { entriesOf } from './entries-of.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/** Documents that are read and written together. */
const STEP = 200;

const next = (after: string | undefined): Sql => {
  const last = sql.parameter(after ?? null);
  return sql`SELECT article_id AS id, CASE WHEN state = 'published' THEN document END AS document FROM published_documents
  WHERE ${last}::uuid IS NULL OR article_id > ${last} ORDER BY article_id LIMIT ${sql.literal(STEP)}`;
};

/** Some documents, those that were withdrawn too, and all that is to be found in them. */
interface Step {
  readonly articleIds: readonly string[];
  readonly entries: readonly SearchEntry[];
}

/** Makes the entries of documents that were written without events. */
export async function writeFound(run: RunStatement, documents: readonly ContentArticle[]): Promise<void> {
  if (documents.length > 0) await writeEntries(run, documents.flatMap(entriesOf));
}

/**
 * Makes the entries of the next documents out of what readers get: for tables that are filled past the events,
 * and for a search that is built again. Call it until it returns undefined.
 * @param after the last document that is done
 * @returns the last document of this step, and how many it had; undefined where there was none left
 */
export async function fillSearch(
  run: RunStatement,
  after?: string,
): Promise<{ last: string; documents: number } | undefined> {
  const { articleIds, entries } = await nextStep(run, sql`${next(after)} FOR SHARE`);
  if (entries.length > 0) await writeEntries(run, entries);
  const last = articleIds.at(-1);
  return last === undefined ? undefined : { last, documents: articleIds.length };
}

/** The articles that are not found as their documents say. */
export async function differingEntries(run: RunStatement, engine: SearchEngine): Promise<string[]> {
  const differing: string[] = [];
  let after: string | undefined;
  do {
    const { articleIds, entries } = await nextStep(run, next(after));
    differing.push(...(await engine.differing(articleIds, entries)));
    after = articleIds.at(-1);
  } while (after !== undefined);
  return differing;
}

async function nextStep(run: RunStatement, statement: Sql): Promise<Step> {
  const rows = (await run(statement)) as { id: string; document: string | null }[];
  const entries = rows.flatMap(({ document }) =>
    document === null ? [] : entriesOf(readDocument(document)),
  );
  return { articleIds: rows.map(({ id }) => id), entries };
}
