import { violatedConstraint } from '../kernel/database/database-refusal.js';
import { Listing } from '../kernel/database/listing.js';
import type { ListingSource } from '../kernel/database/listing.js';
import { NotFound } from '../kernel/http/http.problems.js';
import { Problem } from '../kernel/http/problem.js';
import type { Class } from '../kernel/http/property.js';
import type { Unvalidated } from '../kernel/http/unvalidated.js';
import { applied, blank, changedFields, refuseReadOnly } from '../kernel/http/written.js';
import { newId } from '../kernel/values/uuid.js';
import { freeSlugs } from './free-slugs.js';
import { lookAlikes } from './look-alikes.js';
import { nameColumns } from './name-columns.js';
import type { Named } from './named.dto.js';
import type { NamedEntity } from './named.entity.js';
import type { NamedTools } from './named-tools.js';
import type { NamedKind } from './named-references.js';
import { InUse, SlugTaken } from './naming.problems.js';
import type { Resolution } from './references.js';
import type { Usage } from './usage.js';

/** The changes of one kind of named things: what differs between the kinds, its subclass says. */
export abstract class NamedService<Resource extends Named, Entity extends NamedEntity> {
  protected abstract readonly resource: Class<Resource>;
  protected abstract readonly named: NamedKind<Entity>;
  protected abstract readonly source: ListingSource;

  constructor(protected readonly tools: NamedTools) {}

  /** Its own columns, beside those that all named things have. */
  protected abstract columns(resource: Resource): Omit<Entity, keyof NamedEntity>;

  /** The name and its other forms. */
  protected names(resource: Resource): (string | null)[] {
    return [resource.name];
  }

  /** Resolves the references in what was written, in place, and refuses what its kind does not allow. */
  protected settle(_next: Resource, _written: Resource): Promise<Resolution[]> {
    return Promise.resolve([]);
  }

  /** Writes what lies in tables of its own. */
  protected async writeParts(_resource: Resource): Promise<void> {
    // Most kinds have none.
  }

  async create(body: Unvalidated<Resource>): Promise<Resource> {
    return this.tools.database.transaction(async () => {
      const written = body.valid('create');
      const next = applied(this.resource, blank(this.resource), written);
      const resolved = await this.settle(next, written);
      next.slug =
        written.slug ||
        ((await freeSlugs(this.tools.database, this.named.table, [next.name], this.named.kind))[0] ?? '');
      Object.assign(next, { id: newId(), revision: 1 });
      await this.refusingTakenSlug(() => this.tools.rows.insert(this.named.entity, [this.row(next)]));
      await this.writeParts(next);
      await this.record('create', next, changedFields(this.resource, blank(this.resource), next));
      const created = await this.find(next.id);
      refuseReadOnly(this.resource, written, created);
      return { ...created, resolved, possibleDuplicates: await this.lookAlikes(created) };
    });
  }

  async update(id: string, ifMatch: number | undefined, body: Unvalidated<Resource>): Promise<Resource> {
    return this.tools.database.transaction(async () => {
      const present = await this.find(id);
      await this.tools.audit.requireCurrent(ifMatch, present);
      const written = body.valid('patch');
      refuseReadOnly(this.resource, written, present);
      const next = applied(this.resource, present, written);
      const resolved = await this.settle(next, written);
      const changed = changedFields(this.resource, present, next);
      if (changed.length === 0) return { ...present, resolved };
      const saved = await this.refusingTakenSlug(() =>
        this.tools.rows.saveCurrent(this.named.entity, this.row(next)),
      );
      if (!saved) throw await this.tools.audit.stale(present.revision, await this.find(id));
      await this.writeParts(next);
      await this.record('update', { ...next, revision: present.revision + 1 }, changed);
      return { ...(await this.find(id)), resolved };
    });
  }

  async remove(id: string, ifMatch: number | undefined): Promise<void> {
    await this.tools.database.transaction(async () => {
      const present = await this.find(id, 'FOR UPDATE');
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

  /** @throws Problem 404 */
  async find(id: string, lock?: 'FOR UPDATE'): Promise<Resource> {
    const TABLE = this.named.table;
    if (lock) await this.tools.database.query(`SELECT 1 FROM ${TABLE} WHERE id = $1 FOR UPDATE`, [id]);
    const found = await this.listing().one(id);
    if (!found) throw new Problem(NotFound, `There is no ${this.named.kind} with this id.`);
    return found;
  }

  listing(): Listing<Resource> {
    return new Listing<Resource>(this.tools.database, this.source);
  }

  private row(resource: Resource): Entity {
    const { id, revision, slug, name, createdAt } = resource;
    const now = new Date();
    const common = {
      id,
      revision,
      slug,
      name,
      ...nameColumns(this.names(resource)),
      createdAt: createdAt || now,
      updatedAt: now,
    };
    return { ...this.columns(resource), ...common } as unknown as Entity;
  }

  private lookAlikes(created: Resource): Promise<{ id: string; name: string; because: string }[]> {
    const names = this.names(created).filter((name) => name !== null);
    return lookAlikes(this.tools.database, this.named.table, names, [created.id]);
  }

  private record(action: string, resource: Resource, changed: string[]): Promise<void> {
    const { id, revision } = resource;
    return this.tools.audit.record(
      [{ action, resourceType: this.named.kind, resourceId: id, revision, changedFields: changed }],
      new Date(),
    );
  }

  private async refusingTakenSlug<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (violatedConstraint(error) === `${this.named.table}_slug_key`) throw new Problem(SlugTaken);
      throw error;
    }
  }
}
