import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';
import type { Sql } from './sql.js';

const names = new Map<string, string>();

/** The maximum number of statements that a connection keeps: filters of lists make many, few of which recur. Tests of plans need all. */
export const preparedLimit = { statements: 300 };

/** A statement that each connection has Postgres parse once; one beyond the bound runs unprepared. */
export function preparedStatement({ config }: Sql): QueryConfig {
  const name = nameOf(config.text);
  return name === undefined ? config : { name, ...config };
}

/**
 * A name that is made of the text: behind a pooler a connection has served other processes before, and what they called
 * by a name must be the same statement. Postgres cuts names at 63 bytes.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= preparedLimit.statements) return known;
  const name = `copydesk_${createHash('sha256').update(text).digest('base64url').slice(0, 32)}`;
  names.set(text, name);
  return name;
}
