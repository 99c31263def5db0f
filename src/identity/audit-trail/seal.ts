import { createHash } from 'node:crypto';
import { sql } from '../../kernel/database/sql.js';

/** An entry as it is sealed: all of its columns, as text. */
export interface SealedEntry {
  readonly id: string;
  readonly at: string;
  /** Every column, in a fixed order. */
  readonly columns: readonly (string | number | null | readonly string[])[];
}

/** What came before the first entry. */
export const FIRST_SEAL = '0'.repeat(64);

/** The columns of an entry `t` of the audit trail, in the order in which they are sealed. */
export const SEALED_COLUMNS = sql`json_build_array(t.id, rfc3339(t.at), t.actor_kind, t.actor_id, t.actor_name, t.token_id, t.token_name,
  t.address, t.request_id, t.action, t.resource_kind, t.resource_id, t.revision, t.changed_fields, t.outcome, t.reason)`;

/**
 * The seal of an entry: SHA-256, in hexadecimal, over the seal before and the entry's columns as JSON.
 * @param previous the seal of the entry before, or `FIRST_SEAL`
 */
export function sealOver(previous: string, { columns }: SealedEntry): string {
  return createHash('sha256')
    .update(`${previous}\n${JSON.stringify(columns)}`)
    .digest('hex');
}
