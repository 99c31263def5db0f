import { invalid } from '../../kernel/problems/http.problems.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { sql } from '../../kernel/database/sql.js';
import { lockKeys } from '../free-slugs.js';
import type { EntityResource } from '../entity.dto.js';
import { EntityMerged } from '../entity.events.js';
import type { EntityDefinition } from '../entity-definition.js';
import type { EntityService } from '../entity-service.js';
import type { ReferencePlace } from '../reference-places.js';
import { countMoved } from './count-moved.js';
import type { MergeAnswer, RequestedMerge, Take } from './merge.dto.js';
import { entityOwners } from './entity-owners.js';
import { mergedResource } from './merged-resource.js';
import { mergedSources } from './merged-sources.js';
import type { MergeTools } from './merge-tools.js';
import { lockOwners, moveReferences, referringRows } from './move-statements.js';
import type { MovedRow } from './move-statements.js';
import { refuseTakenNames, refuseTakenRecords } from './refuse-take.js';
import type { MergedKind } from './tables/entity-merge.entity.js';

/** What can be merged: it has aliases. */
export interface Mergeable extends EntityResource {
  aliases: string[];
}

/** What a merge answers, with the record that is left. */
export interface Merged<Resource> extends MergeAnswer {
  readonly resource: Resource;
}

/** What is particular to a kind. */
export interface MergeHooks<Resource> {
  /** Brings in order what a merge would make impossible, in place. */
  readonly prepare?: (next: Resource, all: readonly Resource[], take: Take) => Promise<void>;
  /** Leads the references of one that comes back to what is there now. */
  readonly revived?: (resource: Resource) => Promise<Resource>;
  /** Brings in order what an undoing made impossible. */
  readonly repairRevived?: (ids: readonly string[]) => Promise<void>;
}

/** Only one merge, or the undoing of one, is under way at a time. */
export const MERGES_KEY = 'merges';

/** The longest list of aliases. */
const MOST_ALIASES = 100;

/** Merges of one kind of named things. */
export class EntityMerging<Resource extends Mergeable> {
  constructor(
    readonly tools: MergeTools,
    readonly named: EntityDefinition<Resource> & { readonly kind: MergedKind },
    readonly service: EntityService<Resource>,
    readonly hooks: MergeHooks<Resource> = {},
  ) {
    tools.referring.owners.register(entityOwners(tools, named));
  }

  merge(
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<RequestedMerge>,
  ): Promise<Merged<Resource>> {
    const { database, audit } = this.tools;
    return database.transaction(async () => {
      await audit.obeyIfMatch(ifMatch, await this.service.find(id));
      const { from, take = {}, dryRun = false } = body.creation('from');
      refuseTakenNames(this.named.resource, take);
      const sources = await mergedSources(this.service, this.tools.merges, id, from);
      if (!dryRun) await this.lock([id, ...sources.map((source) => source.id)]);
      // What others changed while the locks were waited for.
      const target = await this.service.find(id);
      await audit.obeyIfMatch(ifMatch, target);
      const all = [
        target,
        ...(dryRun ? sources : await mergedSources(this.service, this.tools.merges, id, from)),
      ] as const;
      refuseTakenRecords(take, all);
      const { next, fields } = mergedResource(this.named.resource, all, take, this.named.names);
      await this.hooks.prepare?.(next, all, take);
      if (next.aliases.length > MOST_ALIASES) throw tooManyNames();
      if (dryRun) return { merge: null, resource: next, fields, moved: await this.wouldMove(from) };
      return this.carryOut(all, next, fields);
    });
  }

  private async carryOut(
    [target, ...sources]: readonly [Resource, ...Resource[]],
    next: Resource,
    fields: MergeAnswer['fields'],
  ): Promise<Merged<Resource>> {
    const { database, merges, referring, events, rows } = this.tools;
    const merge = await merges.begin(this.named.kind, target, sources);
    const ids = sources.map(({ id }) => id);
    const rowsMoved = await database.query<MovedRow>(
      moveReferences(this.places, { id: merge.id, from: ids, into: target.id }),
    );
    await referring.owners.revise(this.places, rowsMoved);
    await merges.leadAway(this.named, merge, sources);
    await rows.delete(this.named.entity, ids);
    await this.recordMerged(sources);
    const present = await this.service.find(target.id);
    const resource = await this.service.replace({ ...target, revision: present.revision }, next, 'merge');
    await merges.reserveSlug(this.named.kind, target);
    const moved = countMoved(this.places, rowsMoved);
    await merges.end(merge.id, resource, moved);
    const away = sources.map(({ id, slug }) => ({ id, slug }));
    await events.emit(new EntityMerged(this.named.kind, target.id, away));
    return { merge: { id: merge.id, undoUntil: merge.undoUntil.toISOString() }, resource, fields, moved };
  }

  private recordMerged(sources: readonly Resource[]): Promise<void> {
    const { kind: resourceType } = this.named;
    return this.tools.audit.record(
      sources.map(({ id, revision }) => ({
        action: 'merge',
        resourceType,
        resourceId: id,
        revision: revision + 1,
        changedFields: [],
      })),
      this.tools.now(),
    );
  }

  /**
   * What refers first, then the records: so do writers of articles, who lock the article before they refer to a record. After
   * that nobody begins to refer to any of them; whoever did between the two is locked as well.
   */
  private async lock(ids: readonly string[]): Promise<void> {
    const { database } = this.tools;
    await lockKeys(database, [MERGES_KEY, `${this.named.table}/tree`]);
    for (const statement of lockOwners(this.places, ids)) await database.send(statement);
    await database.send(
      sql`SELECT 1 FROM ${sql.identifier(this.named.table)} WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`,
    );
    for (const statement of lockOwners(this.places, ids)) await database.send(statement);
    await database.flushed();
  }

  private async wouldMove(from: readonly string[]): Promise<MergeAnswer['moved']> {
    const rows = await this.tools.database.query<MovedRow>(referringRows(this.places, from));
    return countMoved(this.places, rows);
  }

  get places(): readonly ReferencePlace[] {
    return this.tools.referring.places.of(this.named.kind);
  }
}

function tooManyNames(): Error {
  const message = `would have more than ${MOST_ALIASES} aliases`;
  return invalid([{ pointer: '/from', code: 'too-many', message }]);
}
