import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { nameOf } from '../reference-places.js';
import type { ReferencePlace } from '../reference-places.js';

/** A reference that was led elsewhere. */
export interface MovedRow {
  readonly place: string;
  readonly ownerId: string;
  readonly key: string;
  /** The new revision of the row, if it has revisions of its own. */
  readonly revision: number | null;
}

const I = sql.identifier;

/** The rows of a place, each with its key. */
function keyed({ table, owner, column, knownBy }: ReferencePlace, which: Sql): Sql {
  const from = I(table);
  const own = sql`r.id, r.${I(owner.column)} AS owner_id, r.${I(column)} AS entity_id`;
  if (knownBy === undefined) return sql`SELECT ${own}, r.id::text AS key FROM ${from} r WHERE ${which}`;
  // Among rows of one name, the place among them.
  const name = I(knownBy);
  return sql`SELECT ${own}, r.${name} || '#' || row_number() OVER (PARTITION BY r.${I(owner.column)}, r.${name} ORDER BY r.ordinal) AS key
    FROM ${from} r WHERE r.${I(owner.column)} IN (SELECT r.${I(owner.column)} FROM ${from} r WHERE ${which})`;
}

/** Leads the row `x` to something else; one that has revisions of its own gets its next. */
function led({ table, column, revised }: ReferencePlace, to: Sql): Sql {
  const next = revised ? sql`, revision = x.revision + 1` : sql.empty;
  return sql`UPDATE ${I(table)} AS x SET ${I(column)} = ${to}${next}`;
}

function answered({ owner, revised }: ReferencePlace, key: Sql, from: Sql): Sql {
  const revision = revised ? sql`x.revision` : sql`NULL::integer`;
  return sql`RETURNING x.${I(owner.column)} AS owner_id, ${key} AS key, ${from} AS from_id, ${revision} AS revision`;
}

/** The present revision of what a place belongs to. */
function revisionOf({ owner }: ReferencePlace, id: Sql): Sql {
  return sql`(SELECT o.revision FROM ${I(owner.table)} o WHERE o.id = ${id})`;
}

interface Merge {
  readonly id: string;
  readonly from: readonly string[];
  readonly into: string;
}

/**
 * Leads all that refers to what is merged to what it is merged into, and notes it. One statement for all places. What those
 * themselves refer to is left alone.
 */
export function moveReferences(places: readonly ReferencePlace[], merge: Merge): Sql {
  const [id, from, into] = [merge.id, merge.from, merge.into].map(sql.parameter) as [Sql, Sql, Sql];
  const all = sql.parameter([merge.into, ...merge.from]);
  const moves = places.map((place, i) => {
    const refers = sql`r.${I(place.column)} = ANY (${from}::uuid[]) AND r.${I(place.owner.column)} <> ALL (${all}::uuid[])`;
    return sql`${I(`moved_${i}`)} AS (${led(place, sql`${into}::uuid`)} FROM (${keyed(place, refers)}) was
      WHERE was.id = x.id AND was.entity_id = ANY (${from}::uuid[]) ${answered(place, sql`was.key`, sql`was.entity_id`)})`;
  });
  const rows = places.map(
    (
      place,
      i,
    ) => sql`SELECT ${sql.literal(nameOf(place))} AS place, owner_id, key, from_id, revision, ${revisionOf(place, sql`owner_id`)} + 1 AS since
      FROM ${I(`moved_${i}`)}`,
  );
  return sql`WITH ${sql.join(moves)}, moved AS (${sql.join(rows, sql` UNION ALL `)}),
    noted AS (INSERT INTO moved_references (merge_id, place, owner_id, key, from_id, into_id, since_revision)
      SELECT ${id}::uuid, place, owner_id, key, from_id, ${into}::uuid, since FROM moved)
    SELECT place, owner_id AS "ownerId", key, revision FROM moved`;
}

/** The row that the moved reference `m` stands in, found by an index, whatever Postgres expects of a table that was just filled. */
function rowOf(place: ReferencePlace): Sql {
  const { table, column, owner, knownBy } = place;
  if (knownBy !== undefined)
    return sql`SELECT k.id, k.entity_id FROM (${keyed(place, sql`r.${I(owner.column)} = m.owner_id`)}) k WHERE k.key = m.key`;
  // In other places a key is no id.
  const row = sql`CASE WHEN m.place = ${sql.literal(nameOf(place))} THEN m.key::uuid END`;
  return sql`SELECT r.id, r.${I(column)} AS entity_id FROM ${I(table)} r WHERE r.id = ${row}`;
}

/** Leads back what a merge moved and nobody has led elsewhere since; and notes until which revision it was moved. */
export function returnReferences(
  places: readonly ReferencePlace[],
  { id: merge, into: target }: Omit<Merge, 'from'>,
): Sql {
  const [id, into] = [sql.parameter(merge), sql.parameter(target)];
  const moves = places.map((place, i) => {
    const here = sql`m.merge_id = ${id} AND m.place = ${sql.literal(nameOf(place))}`;
    return sql`${I(`moved_${i}`)} AS (${led(place, sql`m.from_id`)} FROM moved_references m CROSS JOIN LATERAL (${rowOf(place)}) was
      WHERE ${here} AND was.id = x.id AND was.entity_id = ${into}::uuid ${answered(place, sql`m.key`, sql`m.from_id`)})`;
  });
  const rows = places.map(
    (place, i) =>
      sql`SELECT ${sql.literal(nameOf(place))} AS place, owner_id AS "ownerId", key, revision FROM ${I(`moved_${i}`)}`,
  );
  const until = places.map(
    (place) => sql`WHEN ${sql.literal(nameOf(place))} THEN ${revisionOf(place, sql`m.owner_id`)}`,
  );
  return sql`WITH ${sql.join(moves)},
    noted AS (UPDATE moved_references m SET until_revision = coalesce(CASE m.place ${sql.join(until, sql` `)} END, m.since_revision) WHERE m.merge_id = ${id})
    ${sql.join(rows, sql` UNION ALL `)}`;
}

/** What refers to some entities: what would move. */
export function referringRows(places: readonly ReferencePlace[], from: readonly string[]): Sql {
  const ids = sql.parameter(from);
  const rows = places.map(
    (
      place,
    ) => sql`SELECT ${sql.literal(nameOf(place))} AS place, ${I(place.owner.column)} AS "ownerId" FROM ${I(place.table)}
      WHERE ${I(place.column)} = ANY (${ids}::uuid[])`,
  );
  return sql.join(rows, sql` UNION ALL `);
}

/** What refers to some entities, by the table that it lies in: the tables in one order, and the ids in one order within each. */
export function lockOwners(places: readonly ReferencePlace[], ids: readonly string[]): Sql[] {
  const refers = (place: ReferencePlace): Sql =>
    sql`SELECT ${I(place.owner.column)} FROM ${I(place.table)} WHERE ${I(place.column)} = ANY (${sql.parameter(ids)}::uuid[])`;
  return lockedByTable(places, refers);
}

/** Likewise what a merge moved references of. */
export function lockMovedOwners(places: readonly ReferencePlace[], mergeId: string): Sql[] {
  return lockedByTable(
    places,
    (place) =>
      sql`SELECT owner_id FROM moved_references WHERE merge_id = ${mergeId} AND place = ${sql.literal(nameOf(place))}`,
  );
}

function lockedByTable(places: readonly ReferencePlace[], owners: (place: ReferencePlace) => Sql): Sql[] {
  const tables = [...new Set(places.map(({ owner }) => owner.table))].sort();
  return tables.map((table) => {
    const own = places.filter(({ owner }) => owner.table === table).map(owners);
    // Whoever publishes a translation may still refer to the row.
    return sql`SELECT 1 FROM ${I(table)} WHERE id IN (${sql.join(own, sql` UNION `)}) ORDER BY id FOR NO KEY UPDATE`;
  });
}
