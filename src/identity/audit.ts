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
import { AuditEntry } from './audit-trail/audit-entry.entity.js';
import { now } from '../kernel/clock.js';
import { sql } from '../kernel/database/sql.js';

/** One change, as its service reports it. */
export interface Change {
  readonly action: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly revision: number;
  readonly changedFields: readonly string[];
  /** What explains it, such as the note of an override. */
  readonly reason?: string | undefined;
}

/** What was not done. */
interface Refusal {
  /** The method and the address of the route. */
  readonly action: string;
  readonly resourceId: string | null;
  /** The code of the problem. */
  readonly reason: string;
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
    const by = { at, ...actorColumns() };
    return newRows(
      AuditEntry,
      changes.map(({ resourceType: resourceKind, changedFields, reason = null, ...change }) => ({
        id: newId(),
        resourceKind,
        reason,
        changedFields: [...changedFields],
        outcome: 'done',
        ...by,
        ...change,
      })),
    );
  }

  /** Records that somebody could not sign in. What was typed is not stored: it may be a password in the wrong field. */
  async signInRefused(
    account: { readonly id: string; readonly name: string } | undefined,
    {
      address,
      requestId,
      reason,
    }: { readonly address: string; readonly requestId: string; readonly reason: string },
  ): Promise<void> {
    const by = { actorKind: 'user', actorId: account?.id ?? null, actorName: account?.name ?? 'unknown' };
    const entry = {
      id: newId(),
      at: now(),
      ...by,
      tokenId: null,
      tokenName: null,
      address,
      requestId,
      action: 'sign-in',
      resourceKind: 'session',
      resourceId: null,
      revision: null,
      changedFields: [],
    };
    await this.rows.insert(AuditEntry, [{ ...entry, outcome: 'refused', reason }]);
  }

  /** Records that the actor may not do something. Nothing was changed, so it is a transaction of its own. */
  async refused({ action, resourceId, reason }: Refusal): Promise<void> {
    const resource = { resourceKind: 'request', resourceId, revision: null, changedFields: [] };
    const entry = { id: newId(), at: now(), ...actorColumns(), action, ...resource, reason };
    await this.rows.insert(AuditEntry, [{ ...entry, outcome: 'refused' }]);
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
      sql`SELECT resource_id AS id, max(revision) AS revision FROM audit_trail
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
      sql`SELECT DISTINCT unnest(changed_fields) AS field FROM audit_trail
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

/** The actor, as the audit trail stores it. */
function actorColumns() {
  const { id, name, kind, token, address, requestId } = currentActor();
  return {
    actorKind: kind,
    actorId: id,
    actorName: name,
    tokenId: token?.id ?? null,
    tokenName: token?.name ?? null,
    address,
    requestId: requestId ?? null,
  };
}

/** What a client that sent several tags knows. */
function newestOf({ revisions }: RevisionCondition): number | undefined {
  return revisions === 'any' || revisions.length === 0 ? undefined : Math.max(...revisions);
}
