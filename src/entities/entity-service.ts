import { now } from '../kernel/clock.js';
import { violatedConstraint } from '../kernel/database/database-refusal.js';
import { Listing } from '../lists/listing.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { MovedRecord } from '../kernel/problems/moved-record.js';
import { Problem } from '../kernel/problems/problem.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { applied, blank, changedFields, refuseReadOnly } from '../contract/writing/written.js';
import { newId } from '../kernel/values/uuid.js';
import { freeSlugs, lockKeys, refuseFormerSlug } from './free-slugs.js';
import { lookAlikes } from './look-alikes.js';
import type { EntityResource } from './entity.dto.js';
import { EntityChanged, EntityDeleted } from './entity.events.js';
import { entityRow } from './entity-definition.js';
import type { EntityDefinition } from './entity-definition.js';
import type { EntityDependencies } from './entity-dependencies.js';
import { slugCandidates } from './slugs.js';
import { InUse, SlugTaken } from './entities.problems.js';
import type { PossibleDuplicate, Resolution } from './references.js';
import type { Usage } from './usage.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** The changes of one kind of named things: what differs between the kinds, its subclass says. */
export abstract class EntityService<Resource extends EntityResource> {
  constructor(
    protected readonly tools: EntityDependencies,
    private readonly named: EntityDefinition<Resource>,
  ) {}

  /** Resolves the references in what was written, in place, and refuses what its kind does not allow. */
  protected resolveReferences(
    _next: Resource,
    _written: Patch<Resource>,
    _present?: Resource,
  ): Promise<Resolution[]> {
    return Promise.resolve([]);
  }

  /** Writes what lies in tables of its own. */
  protected async writeParts(_resource: Resource): Promise<void> {
    // Most kinds have none.
  }

  async create(body: UncheckedBody<Resource>): Promise<Resource> {
    const { resource, entity } = this.named;
    return this.tools.database.transaction(async () => {
      const written = body.creation();
      const next = { ...applied(resource, blank(resource), written), id: newId(), revision: 1 };
      const resolved = await this.resolveReferences(next, written);
      const slugGiven = Boolean(next.slug);
      if (slugGiven) await refuseFormerSlug(this.tools.database, this.named, next);
      else next.slug = await this.freeSlug(next);
      await this.refusingTakenSlug(() =>
        this.tools.rows.insert(entity, [entityRow(this.named, next, slugGiven)]),
      );
      await this.writeParts(next);
      await this.record('create', next, changedFields(resource, blank(resource), next));
      const created = await this.find(next.id);
      refuseReadOnly(resource, written, created);
      return { ...created, resolved, possibleDuplicates: await this.lookAlikes(created) };
    });
  }

  async update(
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<Resource>,
  ): Promise<Resource> {
    const { resource, entity } = this.named;
    return this.tools.database.transaction(async () => {
      const present = await this.find(id);
      await this.tools.audit.requireCurrent(ifMatch, present);
      const written = body.patch();
      refuseReadOnly(resource, written, present);
      const next = applied(resource, present, written);
      const resolved = await this.resolveReferences(next, written, present);
      const slugGiven = await this.renewSlug(next, written, present);
      const changed = changedFields(resource, present, next);
      if (changed.length === 0) return { ...present, resolved };
      const saved = await this.refusingTakenSlug(() =>
        this.tools.rows.saveCurrent(entity, entityRow(this.named, next, slugGiven ?? false)),
      );
      if (!saved) throw await this.tools.audit.stale(present.revision, await this.find(id));
      if (slugGiven !== undefined) await this.noteSlug(id, slugGiven);
      await this.writeParts(next);
      await this.record('update', { ...next, revision: present.revision + 1 }, changed);
      return { ...(await this.find(id)), resolved };
    });
  }

  async remove(id: string, ifMatch: RevisionCondition | undefined): Promise<void> {
    await this.tools.database.transaction(async () => {
      // Nobody begins to use it between the question and the deletion.
      await this.tools.database.query(sql`SELECT 1 FROM ${this.table} WHERE id = ${id} FOR UPDATE`);
      const present = await this.find(id);
      await this.tools.audit.requireCurrent(ifMatch, present);
      const usage = await this.tools.usages.of(this.named.kind, id);
      if (usage.total > 0) throw new Problem(InUse, `It is used in ${usage.total} places.`, { usage });
      await this.tools.rows.delete(this.named.entity, [id]);
      await this.record('delete', { ...present, revision: present.revision + 1 }, []);
    });
  }

  async usage(id: string): Promise<Usage> {
    await this.find(id);
    return this.tools.usages.of(this.named.kind, id);
  }

  /** @throws MovedRecord where it was merged into another, else Problem 404 */
  async find(id: string): Promise<Resource> {
    const found = await this.findAny(id);
    if (found) return found;
    const [merged] = await this.tools.database.prepared<{ id: string }>(
      sql`SELECT present_id AS id FROM merged_entities WHERE id = ${id} AND kind = ${this.named.kind}`,
    );
    if (merged) throw new MovedRecord(merged.id);
    throw new Problem(NotFound, `There is no ${this.named.kind} with this id.`);
  }

  /** Those of some that are there. */
  async findAll(ids: readonly string[]): Promise<readonly Resource[]> {
    const found = new Listing<Resource>(this.tools.database, this.named.listing).where(
      sql`t.id = ANY (${ids}::uuid[])`,
    );
    return (await found.page({ limit: 100 })).items;
  }

  /** Writes what a merge, or its undoing, made of one, under its next revision. In a transaction that locked it. */
  async replace(present: Resource, next: Resource, action: 'merge' | 'unmerge'): Promise<Resource> {
    const { resource, entity } = this.named;
    await this.refusingTakenSlug(() =>
      this.tools.rows.saveCurrent(
        entity,
        entityRow(this.named, { ...next, revision: present.revision }, false),
      ),
    );
    if (next.slug !== present.slug) await this.noteSlug(present.id, true);
    await this.writeParts(next);
    const revision = present.revision + 1;
    await this.record(action, { ...next, revision }, changedFields(resource, present, next));
    return this.find(present.id);
  }

  /** A slug that is free, for one whose own was taken. */
  anotherSlug(resource: Resource): Promise<string> {
    return this.freeSlug(resource);
  }

  /** Writes an entity again that had been merged into another. */
  async revive(
    next: Resource,
    own: { readonly slugGiven: boolean; readonly createdAt: Date },
  ): Promise<void> {
    const { entity } = this.named;
    await this.tools.rows.insert(entity, [
      { ...entityRow(this.named, next, own.slugGiven), createdAt: own.createdAt },
    ]);
    await this.writeParts(next);
    await this.record('unmerge', next, []);
  }

  /** The same for one that may be gone. */
  findAny(id: string): Promise<Resource | undefined> {
    return new Listing<Resource>(this.tools.database, this.named.listing).one(id);
  }

  /**
   * Refuses a slug that belongs to another, and gives one that is made from the name its next form, in place.
   * @returns whether somebody chose the slug; undefined where that is as before
   */
  private async renewSlug(
    next: Resource,
    written: Patch<Resource>,
    present: Resource,
  ): Promise<boolean | undefined> {
    const given = written.slug;
    if (given != null) {
      if (given === present.slug) return undefined;
      await refuseFormerSlug(this.tools.database, this.named, next, present.slug);
      return true;
    }
    if (given === undefined && !(await this.slugFollows(next, present))) return undefined;
    await lockKeys(this.tools.database, [`${this.named.table}#${present.slug}`]);
    next.slug = await this.freeSlug(next);
    return given === null ? false : undefined;
  }

  /** A slug that was made from the name follows it, until readers see it. */
  private async slugFollows({ id, name }: Resource, present: Resource): Promise<boolean> {
    const { kind } = this.named;
    if (slugCandidates(name, kind)[0] === slugCandidates(present.name, kind)[0]) return false;
    const made = await this.tools.database.query(
      sql`SELECT 1 FROM ${this.table} WHERE id = ${id} AND NOT slug_given
       AND NOT EXISTS (SELECT FROM entity_slugs WHERE term = ${`${kind}:${id}`})`,
    );
    return made.length > 0;
  }

  private get table(): Sql {
    return sql.identifier(this.named.table);
  }

  private async noteSlug(id: string, given: boolean): Promise<void> {
    await this.tools.database.send(sql`UPDATE ${this.table} SET slug_given = ${given} WHERE id = ${id}`);
  }

  private async freeSlug({ id, name }: Resource): Promise<string> {
    const [slug] = await freeSlugs(this.tools.database, this.named, [name], id);
    return slug ?? this.named.kind;
  }

  private async lookAlikes(created: Resource): Promise<PossibleDuplicate[]> {
    const names = this.named.names(created).filter((name) => name !== null);
    const { id, name } = created;
    const [found] = await lookAlikes(this.tools.database, this.named.table, [{ id, name, names }]);
    return found ?? [];
  }

  private async record(
    action: 'create' | 'update' | 'delete' | 'merge' | 'unmerge',
    { id, revision }: Resource,
    changedFields: string[],
  ): Promise<void> {
    const { kind } = this.named;
    const change = { action, resourceType: kind, resourceId: id, revision, changedFields };
    await this.tools.audit.record([change], now());
    // Readers don't notice.
    if (action === 'update' && changedFields.every((name) => name === 'archived')) return;
    await this.tools.events.emit(
      action === 'delete' ? new EntityDeleted(kind, id) : new EntityChanged(kind, [id]),
    );
  }

  private async refusingTakenSlug<T>(write: () => Promise<T>): Promise<T> {
    try {
      const written = await write();
      await this.tools.database.flushed();
      return written;
    } catch (error) {
      if (violatedConstraint(error) === `${this.named.table}_slug_key`) throw new Problem(SlugTaken);
      throw error;
    }
  }
}
