import type { Database } from '../kernel/database/database.js';
import type { Rows } from '../kernel/database/rows.js';
import type { Audit } from '../identity/audit.js';
import { newId } from '../kernel/values/uuid.js';
import { lookAlikes } from './look-alikes.js';
import { nameColumns } from './name-columns.js';
import type { NamedEntity } from './named.entity.js';
import { resolveReferences } from './references.js';
import type { PointedReference, PossibleDuplicate, Referred, Resolution } from './references.js';
import { freeSlugs } from './free-slugs.js';

/** What one kind of named things is called, and where it lies. */
export interface NamedKind<Entity extends NamedEntity> {
  /** Singular, for the audit trail and for slugs of names that can't be written in Latin: `organization`. */
  readonly kind: string;
  readonly table: string;
  readonly entity: new () => Entity;
  /** The columns of a row that has nothing but its name. */
  readonly unnamed: Omit<Entity, keyof NamedEntity>;
}

/** Finds, or creates by their names, the entities that a write of another module refers to. */
export abstract class NamedReferences<Entity extends NamedEntity> {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly audit: Audit,
    private readonly named: NamedKind<Entity>,
  ) {}

  /**
   * In a transaction only.
   * @returns a resolution for each reference, in order
   * @throws Problem 422 `unknown-reference`, `ambiguous-reference`
   */
  resolve(references: readonly PointedReference[]): Promise<Resolution[]> {
    return resolveReferences(this.database, this.named.table, references, (names) => this.create(names));
  }

  private async create(names: readonly string[]): Promise<Created[]> {
    const rows = await this.newRows(names, new Date());
    const ids = rows.map(({ id }) => id);
    await this.rows.insert(this.named.entity, rows);
    await this.audit.record(
      ids.map((id) => ({
        action: 'create',
        resourceType: this.named.kind,
        resourceId: id,
        revision: 1,
        changedFields: ['name', 'slug'],
      })),
      new Date(),
    );
    return Promise.all(
      rows.map(async ({ id, slug, name }) => ({
        id,
        slug,
        name,
        possibleDuplicates: await lookAlikes(this.database, this.named.table, [name], ids),
      })),
    );
  }

  private async newRows(names: readonly string[], now: Date): Promise<Entity[]> {
    const { kind, table, unnamed } = this.named;
    const slugs = await freeSlugs(this.database, table, names, kind);
    return names.map((name, i) => {
      const identity = { id: newId(), revision: 1, slug: slugs[i] ?? kind, name };
      const common = { ...identity, ...nameColumns([name]), createdAt: now, updatedAt: now };
      return { ...unnamed, ...common } as unknown as Entity;
    });
  }
}

type Created = Referred & { possibleDuplicates: PossibleDuplicate[] };
