import type { ListingSource } from '../kernel/database/listing.js';

/** The JSON of the properties that every named thing has; `t` is the table's alias. */
export const NAMED_JSON = `'id', t.id, 'revision', t.revision, 'slug', t.slug, 'name', t.name`;

export const NAMED_TIMES_JSON = `'createdAt', rfc3339(t.created_at), 'updatedAt', rfc3339(t.updated_at)`;

/** How a table of named things is listed; its `from` must give it the alias `t`. */
export function namedListing(from: string, json: string): ListingSource {
  return {
    from,
    json: `json_build_object(${NAMED_JSON}, ${json}, ${NAMED_TIMES_JSON})`,
    id: 't.id',
    search: 't.search_text',
    defaultSort: 'name',
    sorts: {
      name: { sql: 't.name', type: 'text' },
      createdAt: { sql: 't.created_at', type: 'timestamptz' },
      updatedAt: { sql: 't.updated_at', type: 'timestamptz' },
    },
  };
}

/** The reference to a row as a read answers it: `{ id, slug, name }`, or null. */
export function referenceJson(alias: string): string {
  return `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name) END`;
}
