import type { ListingSource } from '../lists/listing.js';
import type { SortColumn } from '../lists/sort-column.js';

/**
 * How a table of named things is listed.
 * @param table to be called `t` in SQL
 * @param json the SQL of each property that its kind has beside the common ones
 */
export function namedListing(table: string, json: Readonly<Record<string, string>>): ListingSource {
  return {
    name: table,
    from: `${table} t`,
    json: {
      id: 't.id',
      revision: 't.revision',
      slug: 't.slug',
      name: 't.name',
      ...json,
      createdAt: 'rfc3339(t.created_at)',
      updatedAt: 'rfc3339(t.updated_at)',
    },
    id: 't.id',
    search: 't.search_text',
    defaultSort: 'name',
    sorts: NAMED_SORTS,
  };
}

const NAMED_SORTS: Readonly<Record<string, SortColumn>> = {
  name: { sql: 't.name', type: 'text' },
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
  updatedAt: { sql: 't.updated_at', type: 'timestamptz' },
};

/** The reference to a row as a read answers it: `{ id, slug, name }`, or null. */
export function referenceJson(alias: string): string {
  return `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name) END`;
}
