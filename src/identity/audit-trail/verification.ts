import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { FIRST_SEAL, SEALED_COLUMNS, sealOver } from './seal.js';
import type { SealedEntry } from './seal.js';
import { AuditSealing } from './sealing.js';

/** How many seals are read at once. */
const AT_ONCE = 1000;

/** What the check of the audit trail found. */
export interface AuditVerdict {
  readonly verified: number;
  /** The last seal, to be kept elsewhere: with it, also a cut-off end is noticed. */
  readonly last: { readonly number: string; readonly hash: string } | undefined;
  /** The first that is wrong; undefined where nothing is. */
  readonly broken: { readonly entryId: string; readonly what: string } | undefined;
}

interface Sealed {
  readonly number: string;
  readonly entryId: string;
  readonly hash: string;
  readonly entry: SealedEntry['columns'] | null;
  readonly at: string;
}

/** Checks that every entry of the audit trail is as it was sealed, in its place, and that none is missing or unsealed. */
@Injectable()
export class AuditVerification {
  constructor(
    private readonly database: Database,
    private readonly sealing: AuditSealing,
  ) {}

  /** @param since entries before are known to be gone, such as those of dropped partitions: their seals alone are used */
  async run(since?: Date): Promise<AuditVerdict> {
    await this.sealing.sealAll();
    let verified = 0;
    let last: AuditVerdict['last'];
    for (let page = await this.seals('0'); page.length > 0; page = await this.seals(last?.number ?? '0'))
      for (const sealed of page) {
        const what = wrongWith(sealed, last, since);
        if (what !== undefined) return { verified, last, broken: { entryId: sealed.entryId, what } };
        last = { number: sealed.number, hash: sealed.hash };
        verified += 1;
      }
    return { verified, last, broken: await this.unsealed() };
  }

  private seals(after: string): Promise<Sealed[]> {
    return this.database.query<Sealed>(
      sql`SELECT s.number, s.entry_id AS "entryId", s.hash, rfc3339(s.entry_at) AS at, CASE WHEN t.id IS NOT NULL THEN ${SEALED_COLUMNS} END AS entry
        FROM audit_seals s LEFT JOIN audit_trail t ON t.at = s.entry_at AND t.id = s.entry_id
        WHERE s.number > ${after}::bigint ORDER BY s.number LIMIT ${AT_ONCE}`,
    );
  }

  /** Put in behind the service's back: nothing waits to seal it. */
  private async unsealed(): Promise<AuditVerdict['broken']> {
    const [entry] = await this.database.query<{ id: string }>(
      sql`SELECT t.id FROM audit_trail t WHERE NOT EXISTS (SELECT FROM audit_seals s WHERE s.entry_id = t.id)
        AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE (u.at, u.id) = (t.at, t.id)) ORDER BY t.at, t.id LIMIT 1`,
    );
    return entry && { entryId: entry.id, what: 'has no seal' };
  }
}

function wrongWith(sealed: Sealed, last: AuditVerdict['last'], since: Date | undefined): string | undefined {
  const { number, hash, entry, entryId, at } = sealed;
  if (BigInt(number) !== BigInt(last?.number ?? 0) + 1n)
    return `has the seal ${number}, and the one before is missing`;
  if (entry === null)
    return since !== undefined && new Date(at) < since ? undefined : 'is missing, though it was sealed';
  const previous = last?.hash ?? FIRST_SEAL;
  if (sealOver(previous, { id: entryId, at, columns: entry }) !== hash) return 'is not as it was sealed';
  return undefined;
}
