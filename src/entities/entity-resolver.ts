import { now } from '../kernel/clock.js';
import { blank } from '../contract/writing/written.js';
import { newId } from '../kernel/values/uuid.js';
import { freeSlugs } from './free-slugs.js';
import { lookAlikes } from './look-alikes.js';
import type { EntityResource } from './entity.dto.js';
import { entityRow } from './entity-definition.js';
import type { EntityDefinition } from './entity-definition.js';
import type { EntityDependencies } from './entity-dependencies.js';
import { resolveReferences } from './references.js';
import type { Candidate, PointedReference, PossibleDuplicate, Referred, Resolution } from './references.js';
import { sql } from '../kernel/database/sql.js';

/** Finds, or creates by their names, the entities that a write of another module refers to. */
export abstract class EntityResolver<Resource extends EntityResource> {
  constructor(
    protected readonly tools: EntityDependencies,
    private readonly named: EntityDefinition<Resource>,
  ) {}

  /**
   * In a transaction only.
   * @returns a resolution for each reference, in order
   * @throws Problem 422 `unknown-reference`, `ambiguous-reference`
   */
  async resolve(
    references: readonly PointedReference[],
    looked?: readonly Candidate[],
  ): Promise<Resolution[]> {
    const { database } = this.tools;
    const create = (names: readonly string[]) => this.create(names);
    const moved = await this.byFormerSlug(references, looked ?? []);
    if (moved.size === 0) return resolveReferences(database, this.named.table, references, create, looked);
    const led = references.map((pointed) => {
      const id = 'slug' in pointed.reference ? moved.get(pointed.reference.slug) : undefined;
      return id === undefined ? pointed : { ...pointed, reference: { id } };
    });
    return resolveReferences(database, this.named.table, led, create);
  }

  /** Ids of those whom a reference names by a slug that they had where readers saw it. Not asked for slugs that one has now. */
  private async byFormerSlug(
    references: readonly PointedReference[],
    looked: readonly Candidate[],
  ): Promise<ReadonlyMap<string, string>> {
    const present = new Set(looked.map(({ slug }) => slug));
    const slugs = references.flatMap(({ reference }) =>
      'slug' in reference && !present.has(reference.slug) ? reference.slug : [],
    );
    if (slugs.length === 0) return new Map();
    const { table, kind } = this.named;
    const rows = await this.tools.database.query<{ slug: string; id: string }>(
      sql`SELECT s.slug, split_part(s.term, ':', 2) AS id FROM entity_slugs s
       WHERE s.kind = ${kind} AND s.slug = ANY (${slugs}) AND NOT EXISTS (SELECT FROM ${sql.identifier(table)} t WHERE t.slug = s.slug)`,
    );
    return new Map(rows.map(({ slug, id }) => [slug, id]));
  }

  /** The table in which they lie, for a writer that looks into several at once (`findCandidates`). */
  get table(): string {
    return this.named.table;
  }

  /** Gives those that have only a name what their kind can't be without, in place. */
  protected complete(_resources: readonly Resource[]): Promise<void> {
    return Promise.resolve();
  }

  private async create(
    names: readonly string[],
  ): Promise<(Referred & { possibleDuplicates: PossibleDuplicate[] })[]> {
    const { database, rows, audit } = this.tools;
    const { kind, table, entity } = this.named;
    const created = await this.unwritten(names);
    await this.complete(created);
    await rows.insert(
      entity,
      created.map((resource) => entityRow(this.named, resource, false)),
    );
    const change = { action: 'create', resourceType: kind, revision: 1, changedFields: ['name', 'slug'] };
    await audit.record(
      created.map(({ id }) => ({ ...change, resourceId: id })),
      now(),
    );
    const duplicates = await lookAlikes(database, table, created);
    return created.map(({ id, slug, name }, i) => ({
      id,
      slug,
      name,
      possibleDuplicates: duplicates[i] ?? [],
    }));
  }

  private async unwritten(names: readonly string[]): Promise<Resource[]> {
    const { kind, resource } = this.named;
    const slugs = await freeSlugs(this.tools.database, this.named, names);
    return names.map((name, i) => ({
      ...blank(resource),
      id: newId(),
      revision: 1,
      slug: slugs[i] ?? kind,
      name,
    }));
  }
}
