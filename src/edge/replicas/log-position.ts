import { sql } from '../../kernel/database/sql.js';

/**
 * A place in the write-ahead log of Postgres (an LSN), in bytes from its beginning. A replica that has replayed up to one
 * has every change whose record ends there or before.
 */
export type LogPosition = bigint;

/** @param text as Postgres writes a `pg_lsn`: two hexadecimal halves, `16/B374D848` @throws RangeError for any other */
export function logPosition(text: string): LogPosition {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
  if (high === undefined || low === undefined) throw new RangeError(`"${text}" is not a log position.`);
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

/**
 * The position that a replica must reach to have all that can be seen on the primary now.
 *
 * That is the end of what was inserted into the log, not of what was written: with `synchronous_commit = off` a commit is
 * seen before it is written. At the border of a page Postgres names the place where the next record will begin, behind
 * the header of the page (24 bytes, 40 in the first of a file), which no replica reaches before there is such a record.
 */
export const POSITION_OF_NOW = sql`
  SELECT (inserted - CASE
           WHEN (inserted - '0/0') % pg_size_bytes(current_setting('wal_segment_size')) = 40 THEN 40
           WHEN (inserted - '0/0') % current_setting('wal_block_size')::integer = 24 THEN 24
           ELSE 0 END)::text AS position
  FROM pg_current_wal_insert_lsn() AS inserted`;
