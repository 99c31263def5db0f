import type { EntityKind } from '../../articles/references/entity-kind.view.js';
import { PUBLIC_INDICATOR } from '../../indicators/indicator.view.js';
import { PUBLIC_ORGANIZATION } from '../../organizations/organization.view.js';
import { PUBLIC_PERSON } from '../../people/person.view.js';
import { PUBLIC_SECTION } from '../../sections/section.view.js';
import { jsonObject } from '../../kernel/database/json-object.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { columns } from '../columns.js';

interface Source {
  readonly table: Sql;
  /** An expression of type uuid[]: what it belongs to. */
  readonly related: Sql;
  /** The properties beside `id`, `slug` and `name`, from the row `t`. */
  readonly properties: Readonly<Record<string, Sql>>;
}

const PARENT = sql`array_remove(ARRAY[t.parent_id], NULL)`;

const SOURCES: Record<EntityKind, Source> = {
  person: {
    table: sql`people`,
    related: sql`ARRAY(SELECT p.organization_id FROM positions p WHERE p.person_id = t.id AND p.organization_id IS NOT NULL ORDER BY 1)`,
    properties: PUBLIC_PERSON,
  },
  organization: { table: sql`organizations`, related: PARENT, properties: PUBLIC_ORGANIZATION },
  indicator: { table: sql`indicators`, related: sql`'{}'::uuid[]`, properties: PUBLIC_INDICATOR },
  section: { table: sql`sections`, related: PARENT, properties: PUBLIC_SECTION },
};

/**
 * The rows of `entity_documents` of one kind, made of the editorial tables. Nobody changes an entity between its being read and
 * the commit (FOR SHARE): its change comes after, and renders again what was written with the old name.
 * @param ids an expression of type uuid[]
 */
export function entityRows(kind: EntityKind, ids: Sql): Sql {
  const { table, related, properties } = SOURCES[kind];
  const own = { id: sql`t.id`, slug: sql`t.slug`, name: sql`t.name`, ...properties };
  return sql`SELECT ${sql.literal(`${kind}:`)} || t.id AS term, ${sql.literal(kind)} AS kind, t.id, t.slug, t.name, ${related} AS related_ids, t.search_text,
    ${jsonObject(own)}::text AS document, t.updated_at
    FROM ${table} t WHERE t.id = ANY (${ids}) ORDER BY t.id FOR SHARE OF t`;
}

/** The columns that `entityRows` makes. */
export const ENTITY_COLUMNS = columns('term kind id slug name related_ids search_text document updated_at');

/** The documents of all entities that have none yet. */
export function missingEntities(kind: EntityKind): Sql {
  const { list } = ENTITY_COLUMNS;
  return sql`INSERT INTO entity_documents (${list})
    SELECT ${list} FROM (${entityRows(kind, sql`ARRAY(SELECT id FROM ${SOURCES[kind].table})`)}) fresh ON CONFLICT (term) DO NOTHING`;
}

/** The documents of entities that are otherwise than they would be made now. */
export function outdatedEntities(kind: EntityKind): Sql {
  const fresh = entityRows(kind, sql`ARRAY(SELECT id FROM entity_documents WHERE kind = ${kind})`);
  const assigned = ENTITY_COLUMNS.assigned(sql`fresh`, { except: ['term', 'kind', 'id'] });
  return sql`WITH fresh AS (${fresh}) UPDATE entity_documents e SET ${assigned}
    FROM fresh WHERE fresh.term = e.term AND (fresh.document, fresh.related_ids) IS DISTINCT FROM (e.document, e.related_ids)`;
}
