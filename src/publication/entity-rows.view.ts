import type { EntityKind } from './tables/entity-document.entity.js';

interface Source {
  readonly table: string;
  /** An expression of type uuid[]: what it belongs to. */
  readonly related: string;
  /** The properties beside `id`, `slug` and `name`, from the row `t`. */
  readonly properties: Readonly<Record<string, string>>;
}

const POSITIONS = `coalesce((SELECT json_agg(json_build_object('title', p.title, 'organizationId', p.organization_id, 'organizationName', o.name,
  'from', p.held_from, 'to', p.held_to) ORDER BY p.ordinal)
  FROM positions p LEFT JOIN organizations o ON o.id = p.organization_id WHERE p.person_id = t.id), '[]')`;

const PARENT = 'array_remove(ARRAY[t.parent_id], NULL)';

const SOURCES: Record<EntityKind, Source> = {
  person: {
    table: 'people',
    related:
      'ARRAY(SELECT p.organization_id FROM positions p WHERE p.person_id = t.id AND p.organization_id IS NOT NULL ORDER BY 1)',
    properties: {
      givenName: 't.given_name',
      familyName: 't.family_name',
      aliases: 't.aliases',
      description: 't.description',
      positions: POSITIONS,
      sameAs: 't.same_as',
      imageAssetId: 't.image_asset_id',
    },
  },
  organization: {
    table: 'organizations',
    related: PARENT,
    properties: {
      legalName: 't.legal_name',
      acronym: 't.acronym',
      aliases: 't.aliases',
      kind: 't.kind',
      parentId: 't.parent_id',
      country: 't.country',
      url: 't.url',
      sameAs: 't.same_as',
    },
  },
  indicator: {
    table: 'indicators',
    related: `'{}'::uuid[]`,
    properties: { description: 't.description', unit: 't.unit', sameAs: 't.same_as' },
  },
  section: {
    table: 'sections',
    related: PARENT,
    properties: { parentId: 't.parent_id', position: 't.position' },
  },
};

/**
 * The rows of `entity_documents` of one kind, made of the editorial tables. Nobody changes an entity between its being read and
 * the commit (FOR SHARE): its change comes after, and renders anew what was written with the old name.
 * @param ids an SQL expression of type uuid[]
 */
export function entityRows(kind: EntityKind, ids: string): string {
  const { table, related, properties } = SOURCES[kind];
  const own = Object.entries({ id: 't.id', slug: 't.slug', name: 't.name', ...properties });
  return `SELECT '${kind}:' || t.id AS term, '${kind}' AS kind, t.id, t.slug, t.name, ${related} AS related_ids, t.search_text,
    json_build_object(${own.map(([name, sql]) => `'${name}', ${sql}`).join(', ')})::text AS document, t.updated_at
    FROM ${table} t WHERE t.id = ANY (${ids}) ORDER BY t.id FOR SHARE OF t`;
}

/** The columns that `entityRows` makes. */
export const ENTITY_COLUMNS = 'term, kind, id, slug, name, related_ids, search_text, document, updated_at';

/** The documents of all entities that have none yet. */
export function missingEntities(kind: EntityKind): string {
  return `INSERT INTO entity_documents (${ENTITY_COLUMNS})
    SELECT ${ENTITY_COLUMNS} FROM (${entityRows(kind, `ARRAY(SELECT id FROM ${SOURCES[kind].table})`)}) fresh ON CONFLICT (term) DO NOTHING`;
}

/** The documents of entities that are otherwise than they would be made now. */
export function outdatedEntities(kind: EntityKind): string {
  const fresh = entityRows(kind, `ARRAY(SELECT id FROM entity_documents WHERE kind = '${kind}')`);
  const assigned = ENTITY_COLUMNS.split(', ').filter((column) => !['term', 'kind', 'id'].includes(column));
  return `WITH fresh AS (${fresh}) UPDATE entity_documents e SET ${assigned.map((column) => `${column} = fresh.${column}`).join(', ')}
    FROM fresh WHERE fresh.term = e.term AND (fresh.document, fresh.related_ids) IS DISTINCT FROM (e.document, e.related_ids)`;
}
