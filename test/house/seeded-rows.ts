import { Client } from 'pg';
import type { TestApp } from '../support/app.js';

const TABLES = {
  articles: 'id',
  bylines: 'article_id',
  mentions: 'article_id',
  quotes: 'article_id',
  statistics: 'article_id',
  article_revisions: 'article_id',
  article_transitions: 'article_id',
  public_slugs: 'article_id',
  published_documents: 'article_id',
};

/** All rows of an article, with everything blanked that differs between two articles of the same words: ids, moments, slugs. */
export async function rowsOfArticle(app: TestApp, articleId: string): Promise<Record<string, string[]>> {
  const [article] = await app.query<{ slug: string }>('SELECT slug FROM articles WHERE id = $1', [articleId]);
  const blanked = (row: string): string =>
    row
      .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '#')
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(\+00:00|Z)/g, '@')
      .replaceAll(`"${article?.slug ?? ''}"`, '"slug"')
      .replaceAll(`/${article?.slug ?? ''}?`, '/slug?')
      .replaceAll(/(\\?"slug\\?": ?\\?")[^"\\]+/g, '$1')
      .replaceAll(/"etag":"[^,]*"/g, '"etag"')
      // The build, and the tag of what it made.
      .replaceAll(/("made_by":"\S+)[^}]*"/g, '$1"');
  const all = Object.entries(TABLES).map(async ([TABLE, KEY]) => {
    const rows = await app.query<{ row: string }>(
      `SELECT row_to_json(t)::text AS row FROM ${TABLE} t WHERE ${KEY} = $1`,
      [articleId],
    );
    return [TABLE, rows.map(({ row }) => blanked(row)).sort()];
  });
  return Object.fromEntries(await Promise.all(all)) as Record<string, string[]>;
}

/** The rows of a table as text, in an order that does not depend on when they were written. */
export function rowsOfTable(url: string, table: string): Promise<string[]> {
  const TABLE = table;
  return texts(url, `SELECT t::text AS text FROM ${TABLE} t ORDER BY 1`);
}

/** The tables of a database that hold rows, without what migrations note. */
export async function filledTables(url: string): Promise<string[]> {
  const tables = await texts(url, `SELECT tablename AS text FROM pg_tables WHERE schemaname = 'public'`);
  const filled = await Promise.all(
    tables.map(async (table) => ((await rowsOfTable(url, table)).length > 0 ? [table] : [])),
  );
  return filled.flat().filter((table) => table !== 'migrations');
}

/** The definitions of all indexes. */
export function indexesOf(url: string): Promise<string[]> {
  return texts(url, `SELECT indexdef AS text FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`);
}

async function texts(url: string, sql: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ text: string }>(sql)).rows.map(({ text }) => text);
  } finally {
    await client.end();
  }
}
