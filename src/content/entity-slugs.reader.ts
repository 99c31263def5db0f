import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { MovedSlug } from '../edge/answers/moved-slug.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';
import { sql } from '../kernel/database/sql.js';

/** Slugs of entities, present and former. */
@Injectable()
export class EntitySlugs {
  constructor(private readonly reads: ReadDatabase) {}

  /** The ids of entities, by kind. */
  async ids(
    wanted: readonly { readonly kind: EntityKind; readonly slugs: readonly string[] }[],
  ): Promise<ReadonlyMap<EntityKind, readonly string[]>> {
    const found = wanted.map(({ kind, slugs }) => {
      const name = sql.literal(kind);
      return sql`SELECT ${name} AS kind, id FROM addressed_entities WHERE kind = ${name} AND slug = ANY (${slugs})`;
    });
    const rows = await this.reads.prepared<{ kind: EntityKind; id: string }>(sql.join(found, sql` UNION `));
    // Two slugs may be of one.
    const ofKind = (kind: EntityKind): Set<string> =>
      new Set(rows.flatMap((row) => (row.kind === kind ? [row.id] : [])));
    return new Map(wanted.map(({ kind }) => [kind, [...ofKind(kind)]]));
  }

  /** For a slug at which readers find nothing. @throws MovedSlug where one that readers see was there before; Problem 404 for anything else */
  async leadOn(kind: EntityKind, slug: string): Promise<never> {
    const [moved] = await this.reads.prepared<{ slug: string }>(
      sql`SELECT e.slug FROM entity_slugs s JOIN public_entities e ON e.term = s.term
       WHERE s.kind = ${kind} AND s.slug = ${slug} AND e.slug <> s.slug`,
    );
    if (moved) throw new MovedSlug(moved.slug);
    throw new Problem(NotFound, `There is no published ${kind} with this slug.`);
  }
}
