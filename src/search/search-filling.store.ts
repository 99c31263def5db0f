import type { ContentArticle } from '../delivery/content-article.dto.js';
import { writeEntries } from './postgres/write-entries.js';
import type { RunStatement } from './postgres/write-entries.js';
import { entriesOf } from './writing/entries-of.js';

/** Documents that are read and written together. */
const STEP = 200;

const NEXT = `SELECT article_id AS id, document FROM published_documents
  WHERE state = 'published' AND ($1::uuid IS NULL OR article_id > $1) ORDER BY article_id LIMIT ${STEP} FOR SHARE`;

/**
 * Makes the entries of the next published documents out of what readers get: for tables that were filled past the events,
 * and for a search that is to be built anew. Call it until it answers undefined.
 * @param after the last document that is done
 * @returns the last document of this step, and how many it had; undefined where there was none left
 */
export async function fillSearch(
  run: RunStatement,
  after?: string,
): Promise<{ last: string; documents: number } | undefined> {
  const rows = (await run(NEXT, [after ?? null])) as { id: string; document: string }[];
  const documents = rows.map(({ document }) => JSON.parse(document) as ContentArticle);
  if (documents.length > 0) await writeEntries(run, documents.flatMap(entriesOf));
  const last = rows.at(-1)?.id;
  return last === undefined ? undefined : { last, documents: documents.length };
}
