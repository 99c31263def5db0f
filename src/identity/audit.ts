import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { newRows, Rows } from '../kernel/database/rows.js';
import type { NewRows } from '../kernel/database/rows.js';
import { StaleRevision, WeakEtag } from '../kernel/problems/http.problems.js';
import { matches, requireIfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Problem } from '../kernel/problems/problem.js';
import { newId } from '../kernel/values/uuid.js';
import { currentActor } from './actor.js';
import { AuditEntry } from './audit-entry.entity.js';
import { sql } from '../kernel/database/sql.js';

/** One change, as its service reports it. */
export interface Change {
  readonly action: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly revision: number;
  readonly changedFields: readonly string[];
}

/** The audit trail: written in the transaction of each change, so that it also knows what changed since a revision. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  async record(changes: readonly Change[], at: Date): Promise<void> {
    await this.rows.writeAll(this.entries(changes, at));
  }

  /** The same, for a service that writes them with rows of its own. */
  entries(changes: readonly Change[], at: Date): NewRows {
    const { id: actorId, name: actorName, address } = currentActor();
    const by = { at, actorId, actorName, address };
    return newRows(
      AuditEntry,
      changes.map(({ changedFields, ...change }) => ({
        id: newId(),
        ...by,
        ...change,
        changedFields: [...changedFields],
      })),
    );
  }

  /**
   * Refuses a change that was made from another revision than the present one (RFC 9110, section 13.1.1).
   * @param ifMatch what the client read
   * @throws Problem 428 without it, 412 with `currentRevision` and `changedFields`, or `weak-etag`
   */
  async requireCurrent(
    ifMatch: RevisionCondition | undefined,
    present: { readonly id: string; readonly revision: number },
  ): Promise<void> {
    const condition = requireIfMatch(ifMatch);
    if (!matches(condition, present.revision)) throw await this.refusalOf(condition, present);
  }

  /** The refusal of a condition that does not match. */
  async refusalOf(
    condition: RevisionCondition,
    present: { readonly id: string; readonly revision: number },
  ): Promise<Problem> {
    if (condition.weak) return new Problem(WeakEtag, undefined, { currentRevision: present.revision });
    return this.stale(newestOf(condition), present);
  }

  /** Likewise where the header is optional. */
  async obeyIfMatch(
    ifMatch: RevisionCondition | undefined,
    present: { readonly id: string; readonly revision: number },
  ): Promise<void> {
    if (ifMatch !== undefined) await this.requireCurrent(ifMatch, present);
  }

  /** The newest revision that each resource ever had; of one that was never changed, none. */
  async lastRevisions(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; revision: number }>(
      sql`SELECT resource_id AS id, max(revision) AS revision FROM audit_entries
       WHERE resource_id = ANY (${ids}::uuid[]) GROUP BY resource_id`,
    );
    return new Map(rows.map(({ id, revision }) => [id, revision]));
  }

  /** @param since the revision that the client holds; undefined if its tags are of none */
  async stale(
    since: number | undefined,
    { id, revision }: { readonly id: string; readonly revision: number },
  ): Promise<Problem> {
    const rows = await this.database.query<{ field: string }>(
      sql`SELECT DISTINCT unnest(changed_fields) AS field FROM audit_entries
       WHERE resource_id = ${id} AND revision > ${since ?? 0} AND revision <= ${revision} ORDER BY 1`,
    );
    return new Problem(
      StaleRevision,
      since === undefined
        ? `The ETag that you sent is not the current one, "${revision}".`
        : `You have revision ${since}; the current one is ${revision}.`,
      {
        currentRevision: revision,
        changedFields: rows.map(({ field }) => field),
      },
    );
  }
}

/** What a client that sent several tags knows. */
function newestOf({ revisions }: RevisionCondition): number | undefined {
  return revisions === 'any' || revisions.length === 0 ? undefined : Math.max(...revisions);
}
