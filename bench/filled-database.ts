import { join } from 'node:path';
import { openDatabase, withClient } from './database.js';
import type { BenchDatabase } from './database.js';
import { runProgram } from './processes.js';
import type { Stops } from './stops.js';

/** How the articles came into a database. */
export interface Seeded {
  /** What the seed took; null where an earlier run filled it. */
  readonly seconds: number | null;
  /** What the articles take on disk, before the baseline has its copy. */
  readonly megabytes: number;
}

/**
 * A database with so many articles, all published: one that an earlier run kept, else a new one.
 * @param data the folder in which databases are kept; undefined keeps none
 */
export async function filledDatabase(
  articles: number,
  data: string | undefined,
  stops: Stops,
): Promise<{ database: BenchDatabase; seed: Seeded }> {
  const database = await openDatabase(data === undefined ? undefined : join(data, String(articles)));
  stops.push(() => database.stop());
  const begun = performance.now();
  const fresh = !(await isFilled(database.url));
  if (fresh) {
    process.stderr.write(`Filling a database with ${articles.toLocaleString('en')} articles …\n`);
    // By the program that `npm run seed` runs.
    await runProgram(
      ['dist/src/seed.js', '--articles', String(articles), '--published', '1', '--indexes-last'],
      {
        DATABASE_URL: database.url,
        MIGRATE_ON_START: '1',
      },
    );
  }
  // One that was kept may be older than the service.
  else await runProgram(['dist/src/migrate.js', 'run'], { DATABASE_URL: database.url });
  const seconds = fresh ? (performance.now() - begun) / 1000 : null;
  return { database, seed: { seconds, megabytes: await megabytesOf(database.url) } };
}

async function isFilled(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('public.published_documents') IS NOT NULL AS there`,
    );
    if (!rows[0]?.there) return false;
    const begun = await client.query('SELECT FROM public.articles LIMIT 1');
    if (begun.rowCount === 0) return false;
    // The seed tells the feed of changes last, when all articles and indexes are there.
    const ended = await client.query('SELECT FROM public.content_changes LIMIT 1');
    if (ended.rowCount === 0)
      throw new Error('A fill of this database was ended before it was done: delete its folder.');
    return true;
  });
}

function megabytesOf(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ bytes: string }>(
      `SELECT pg_database_size(current_database()) - coalesce((SELECT sum(pg_total_relation_size(oid)) FROM pg_class
         WHERE relnamespace = to_regnamespace('baseline') AND relkind = 'r'), 0) AS bytes`,
    );
    return Math.round(Number(rows[0]?.bytes) / 1e6);
  });
}
