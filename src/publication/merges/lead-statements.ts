import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import type { EntityKind } from '../../articles/references/entity-kind.view.js';

/** Columns of the content face by which lists filter. */
const COLUMNS: Readonly<Record<EntityKind, readonly (readonly [table: string, column: string])[]>> = {
  person: [
    ['published_quotes', 'person_id'],
    ['published_statistics', 'person_id'],
  ],
  organization: [
    ['published_quotes', 'organization_id'],
    ['published_statistics', 'organization_id'],
  ],
  indicator: [['published_statistics', 'indicator_id']],
  section: [],
};

/** Leads what lists filter by to what is left of a merge. */
export function leadDocuments(kind: EntityKind, from: readonly string[], into: string): Sql[] {
  const terms = from.map((id) => `${kind}:${id}`);
  const term = `${kind}:${into}`;
  const columns = COLUMNS[kind].map(([table, name]) => {
    const column = sql.identifier(name);
    return sql`UPDATE ${sql.identifier(table)} SET ${column} = ${into}::uuid WHERE ${column} = ANY (${from}::uuid[])`;
  });
  return [
    sql`INSERT INTO document_terms (article_id, term, published_at, updated_at)
      SELECT DISTINCT ON (article_id) article_id, ${term}, published_at, updated_at FROM document_terms WHERE term = ANY (${terms})
      ON CONFLICT (article_id, term) DO NOTHING`,
    sql`DELETE FROM document_terms WHERE term = ANY (${terms})`,
    ...columns,
  ];
}

/** An entity as readers know it, if they do. */
export function shownEntity(kind: EntityKind, id: string): Sql {
  return sql`SELECT id, slug, name FROM entity_documents WHERE term = ${`${kind}:${id}`}`;
}
