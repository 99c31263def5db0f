import { Client as Postgres } from 'pg';
import type { ServiceProcess } from './service-process.js';
import { until } from './until.js';

export interface Killing {
  /** The database that the service writes to. */
  readonly url: string;
  /** Where the work is held up. */
  readonly table: string;
  /** What the work has written to before; its transaction has ended when nobody writes to it any more. */
  readonly written: string;
  readonly victim: ServiceProcess;
}

/**
 * Kills a service (SIGKILL) while a write of its work waits for a table, and waits until its transaction has ended: what
 * Postgres had received it may still carry out, to the last of it or not at all.
 * @returns the answer to the work; undefined if its client got none
 */
export async function killedWhileWriting<Answer>(
  { url, table, written, victim }: Killing,
  work: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const holder = new Postgres({ connectionString: url });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query(['LOCK TABLE', table, 'IN SHARE ROW EXCLUSIVE MODE'].join(' '));
    const answer = work().catch(() => undefined);
    // Not somebody else's write, such as that of the work in the background, nor one in a copy of this database.
    await until(`the write waits for ${table}`, async () => {
      const { rowCount } = await holder.query(
        `SELECT FROM pg_locks w JOIN pg_database d ON d.oid = w.database AND d.datname = current_database()
          WHERE NOT w.granted AND w.relation = $1::regclass AND EXISTS (
            SELECT FROM pg_locks h WHERE h.pid = w.pid AND h.granted AND h.relation = $2::regclass AND h.mode = 'RowExclusiveLock')`,
        [table, written],
      );
      return (rowCount ?? 0) > 0;
    });
    await victim.end('SIGKILL');
    await holder.query('ROLLBACK');
    await until('the transaction has ended', async () => {
      const { rowCount } = await holder.query(
        `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
          WHERE l.relation = $1::regclass AND l.mode = 'RowExclusiveLock'`,
        [written],
      );
      return rowCount === 0;
    });
    return await answer;
  } finally {
    await holder.end();
  }
}
