import type { ListingSource } from '../lists/listing.js';
import type { SortColumn } from '../lists/sort-column.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/**
 * How a table of named things is listed.
 * @param table to be called `t` in SQL
 * @param json the SQL of each property that its kind has beside the common ones
 */
export function entityListing(table: string, json: Readonly<Record<string, Sql>>): ListingSource {
  return {
    name: table,
    from: sql`${sql.identifier(table)} t`,
    json: {
      id: sql`t.id`,
      revision: sql`t.revision`,
      slug: sql`t.slug`,
      name: sql`t.name`,
      ...json,
      archived: sql`t.archived`,
      createdAt: sql`rfc3339(t.created_at)`,
      updatedAt: sql`rfc3339(t.updated_at)`,
    },
    id: sql`t.id`,
    search: sql`t.search_text`,
    defaultSort: 'name',
    sorts: NAMED_SORTS,
  };
}

/** Which of them a list holds: what is archived, or everything else. */
export function archived(query: { readonly archived?: boolean }): Sql {
  return query.archived ? sql`t.archived` : sql`NOT t.archived`;
}

const NAMED_SORTS: Readonly<Record<string, SortColumn>> = {
  name: { by: sql`t.name`, type: 'text' },
  createdAt: { by: sql`t.created_at`, type: 'timestamptz' },
  updatedAt: { by: sql`t.updated_at`, type: 'timestamptz' },
};

/** The reference to a row as a read answers it: `{ id, slug, name }`, or null. */
export function referenceJson(alias: Sql): Sql {
  return sql`CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name) END`;
}
