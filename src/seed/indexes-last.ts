import type { Pool } from 'pg';
import { allDone } from './all-done.js';

/** For sorting, in each of the two builds that run at once. */
const MEMORY = '256MB';

/** Indexes that enforce nothing; those by article are read while articles are written. */
const INDEXES = `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
  WHERE t.relname = ANY ($1) AND t.relnamespace = quote_ident(current_schema())::regnamespace AND NOT i.indisunique
    AND (SELECT attname FROM pg_attribute WHERE attrelid = i.indexrelid AND attnum = 1) <> 'article_id'
  ORDER BY pg_relation_size(t.oid) DESC, name`;

/**
 * Does work that writes many rows while tables have no more indexes than they need, and makes the others afterwards, two
 * at a time: sorted once, instead of a page here and there for each row. If the process is killed meanwhile they stay away.
 * @param tables names
 */
export async function indexesLast(
  pool: Pool,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await pool.query<{ name: string; definition: string }>(INDEXES, [tables]);
  const DROPPED = rows.map(({ name }) => name).join(', ');
  if (rows.length > 0) await pool.query(`DROP INDEX ${DROPPED}`);
  const left = rows.map(({ definition }) => definition);
  const build = async (): Promise<void> => {
    for (let DEFINITION = left.shift(); DEFINITION !== undefined; DEFINITION = left.shift())
      await pool.query(`BEGIN; SET LOCAL maintenance_work_mem = '${MEMORY}'; ${DEFINITION}; COMMIT`);
  };
  try {
    await work();
  } finally {
    await allDone([build(), build()]);
  }
}
