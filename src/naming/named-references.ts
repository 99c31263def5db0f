import { now } from '../kernel/clock.js';
import { blank } from '../kernel/http/written.js';
import { newId } from '../kernel/values/uuid.js';
import { freeSlugs } from './free-slugs.js';
import { lookAlikes } from './look-alikes.js';
import type { Named } from './named.dto.js';
import { namedRow } from './named-kind.js';
import type { NamedKind } from './named-kind.js';
import type { NamedTools } from './named-tools.js';
import { resolveReferences } from './references.js';
import type { Candidate, PointedReference, PossibleDuplicate, Referred, Resolution } from './references.js';

/** Finds, or creates by their names, the entities that a write of another module refers to. */
export abstract class NamedReferences<Resource extends Named> {
  constructor(
    protected readonly tools: NamedTools,
    private readonly named: NamedKind<Resource>,
  ) {}

  /**
   * In a transaction only.
   * @returns a resolution for each reference, in order
   * @throws Problem 422 `unknown-reference`, `ambiguous-reference`
   */
  resolve(references: readonly PointedReference[], looked?: readonly Candidate[]): Promise<Resolution[]> {
    const create = (names: readonly string[]) => this.create(names);
    return resolveReferences(this.tools.database, this.named.table, references, create, looked);
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
      created.map((resource) => namedRow(this.named, resource)),
    );
    const change = { action: 'create', resourceType: kind, revision: 1, changedFields: ['name', 'slug'] };
    await audit.record(
      created.map(({ id }) => ({ ...change, resourceId: id })),
      now(),
    );
    const duplicates = await lookAlikes(database, table, created);
    return created.map(({ id, slug, name }, i) => ({
      ...{ id, slug, name },
      possibleDuplicates: duplicates[i] ?? [],
    }));
  }

  private async unwritten(names: readonly string[]): Promise<Resource[]> {
    const { kind, table, resource } = this.named;
    const slugs = await freeSlugs(this.tools.database, table, names, kind);
    return names.map((name, i) => ({
      ...blank(resource),
      ...{ id: newId(), revision: 1, slug: slugs[i] ?? kind, name },
    }));
  }
}
