import type { Listing } from '../lists/listing.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';
import type { EntitySlugs } from './entity-slugs.reader.js';

/** Facts of people, organizations or indicators that are named by slugs. */
export interface EntityFilter {
  readonly column: Sql;
  readonly kind: EntityKind;
  readonly slugs: readonly string[] | undefined;
}

/**
 * Narrows a list to the facts of some entities. One slug alone is looked up by the statement of the list, whose plan is the same for
 * all: along the index that has its order. Of several slugs or filters few facts may fulfil one and nearly all another: Postgres gets
 * the ids, and plans.
 * @param alone whether nothing else is asked for
 */
export async function narrow(
  known: EntitySlugs,
  listing: Listing<object>,
  alone: boolean,
  filters: readonly EntityFilter[],
): Promise<void> {
  const given = filters.flatMap(({ slugs, ...filter }) => (slugs ? [{ ...filter, slugs }] : []));
  const [only] = given;
  if (!only) return;
  if (alone && only.slugs.length === 1) {
    const { column, kind, slugs } = only;
    listing.where(
      sql`${column} = (SELECT id FROM addressed_entities WHERE kind = ${sql.literal(kind)} AND slug = (${slugs}::text[])[1])`,
    );
    return;
  }
  const found = await known.ids(given);
  for (const { column, kind } of given) {
    const ids = found.get(kind) ?? [];
    const [id] = ids;
    // An index has the order of the facts of one, not of several.
    listing.whereUnprepared(
      id !== undefined && ids.length === 1
        ? sql`${column} = ${id}::uuid`
        : sql`${column} = ANY (${ids}::uuid[])`,
    );
  }
}

/** Whether just one filter is given. */
export function isAlone(filters: readonly unknown[]): boolean {
  return filters.filter((value) => value !== undefined).length === 1;
}
