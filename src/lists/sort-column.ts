import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { malformedQuery } from '../kernel/problems/http.problems.js';

/**
 * A column that a list may be sorted by, and its type in Postgres. Never null, so that a page knows where it ends: null is
 * replaced by a value that comes last, which differs with the direction.
 */
export interface SortColumn {
  readonly by: Sql;
  /** The same for the descending order, where `by` stands for nulls by what comes last ascending. */
  readonly descending?: Sql;
  readonly type: 'timestamptz' | 'text' | 'numeric' | 'integer';
}

/** A column that may be null, as a list sorts by it: nulls come last in both directions. */
export function nullsLast(column: Sql): SortColumn {
  return {
    by: sql`coalesce(${column}, 'infinity')`,
    descending: sql`coalesce(${column}, '-infinity')`,
    type: 'timestamptz',
  };
}

/** The expression of a column in one direction. */
export function sortedBy({ by, descending = by }: SortColumn, direction: 'ASC' | 'DESC'): Sql {
  return direction === 'DESC' ? descending : by;
}

/** A cursor's value as one of its column. @throws Problem 400 */
export function positionIn({ type }: SortColumn, value: string): Sql {
  return CASTS[type](readable(value, type));
}

const CASTS: Record<SortColumn['type'], (value: string) => Sql> = {
  timestamptz: (value) => sql`${value}::timestamptz`,
  numeric: (value) => sql`${value}::numeric`,
  integer: (value) => sql`${value}::integer`,
  text: (value) => sql`${value}::text`,
};

/** A cursor's value must be readable as the type of its column: Postgres would fail on anything else. @throws Problem 400 */
function readable(value: string, type: SortColumn['type']): string {
  if (READABLE[type](value)) return value;
  throw malformedQuery('cursor', 'not-a-cursor', 'This cursor does not come from this list.');
}

const READABLE: Record<SortColumn['type'], (value: string) => boolean> = {
  timestamptz: isTimestamp,
  numeric: (value) => /^-?\d{1,41}(\.\d{1,40})?$/.test(value),
  integer: (value) => /^-?\d{1,9}$/.test(value),
  text: () => true,
};

const TIMESTAMP =
  /^(?<year>\d{4,6})-(?<month>0[1-9]|1[0-2])-(?<day>\d\d) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00(?<era> BC)?$/;

/** As Postgres writes one in UTC: from 4713 BC to 294276, and no day that does not exist. */
function isTimestamp(value: string): boolean {
  if (/^-?infinity$/.test(value)) return true;
  const { year = '', month, day, era } = TIMESTAMP.exec(value)?.groups ?? {};
  const last = era === undefined ? 294_276 : 4713;
  if (Number(year) < 1 || Number(year) > last) return false;
  const likeYear = 2000 + ((era === undefined ? Number(year) : 1 - Number(year)) % 400);
  return Number(day) >= 1 && Number(day) <= new Date(Date.UTC(likeYear, Number(month), 0)).getUTCDate();
}
