import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { readableArticles } from '../readable-articles.js';
import type { ReferencePlace } from '../reference-places.js';
import type { SuggestedSource } from './suggested-types.js';
import type { TypedName } from './typed-name.js';

/** The maximum number of names of one type to compare by their uses; if more match, the typed text is too short to mean one of them. */
const COMPARED = 300;
/** Of misspelt ones fewer, for each is looked at letter by letter. */
const MISSPELT = 200;
/** From this number of uses on, all names count as equally used. */
const MUCH_USED = 100;

/** What is asked for, beside the name. */
export interface Asked {
  readonly limit: number;
  /** The bounds of the day, as SQL of type timestamptz. */
  readonly earliest: Sql;
  readonly latest: Sql;
  /** How far the uses of what is suggested are counted. */
  readonly maxCounted: number;
}

/** A type, and the places that refer to what is of it. */
export interface SuggestedFrom {
  readonly source: SuggestedSource;
  readonly places: readonly ReferencePlace[];
}

/** The best of all types, in one statement. Misspelt names are looked for only where fewer than are wanted are spelt so. */
export function suggestStatement(from: readonly SuggestedFrom[], name: TypedName, asked: Asked): Sql {
  const found = from.map(({ source }) => {
    const type = sql.identifier(source.type);
    const exact = sql`${spelling(source, 'spelt')} AS MATERIALIZED (SELECT t.id, t.name, ${rank(name.key)} AS rank FROM ${type} t
      WHERE ${isOffered(source)} AND ${name.spelt} LIMIT ${sql.literal(COMPARED)})`;
    return exact;
  });
  const spelt = sql.join(
    from.map(({ source }) => sql`SELECT id FROM ${spelling(source, 'spelt')}`),
    sql` UNION ALL `,
  );
  const best = sql.join(
    from.map((each) => sql`(${bestOf(each, name, asked)})`),
    sql` UNION ALL `,
  );
  return sql`WITH ${sql.join(found)}, spelt AS (SELECT count(*) AS n FROM (${spelt}) s)
    SELECT type, id, slug, name, detail, position, uses::integer FROM (${best}) best
    ORDER BY rank, uses DESC, name, id LIMIT ${asked.limit}`;
}

function bestOf(
  { source, places }: SuggestedFrom,
  name: TypedName,
  { limit, earliest, latest, maxCounted }: Asked,
): Sql {
  const type = sql.identifier(source.type);
  const near = name.misspelt
    ? sql` UNION ALL (SELECT t.id, t.name, 3 AS rank FROM ${type} t
      WHERE (SELECT n FROM spelt) < ${limit} AND ${isOffered(source)} AND ${name.misspelt}
        AND NOT EXISTS (SELECT FROM ${spelling(source, 'spelt')} s WHERE s.id = t.id) LIMIT ${sql.literal(MISSPELT)})`
    : sql.empty;
  return sql`SELECT ${sql.literal(source.type)} AS type, t.id, t.slug, t.name, left(${source.detail()}, 300) AS detail,
      ${source.position?.(earliest, latest) ?? sql`NULL::json`} AS position, ${usesOf(sql`t.id`, places, maxCounted)} AS uses, b.rank
    FROM (SELECT f.id, f.rank, ${usesOf(sql`f.id`, places, MUCH_USED)} AS used
      FROM (SELECT * FROM ${spelling(source, 'spelt')}${near}) f ORDER BY f.rank, used DESC, f.name, f.id LIMIT ${limit}) b
    JOIN ${type} t ON t.id = b.id`;
}

function spelling({ type }: SuggestedSource, how: string): Sql {
  return sql.identifier(`${how}_${type}`);
}

function isOffered({ known }: SuggestedSource): Sql {
  return sql`NOT t.archived AND ${known?.(sql`t`) ?? sql`TRUE`}`;
}

/** A name that is just what was typed, one that begins so, and one that has such words somewhere. */
function rank(key: string): Sql {
  const typed = sql.parameter(key);
  return sql`CASE WHEN ${typed}::text = ANY (t.name_keys) THEN 0
    WHEN EXISTS (SELECT FROM unnest(t.name_keys) AS k WHERE starts_with(k, ${typed})) THEN 1 ELSE 2 END`;
}

/**
 * How often articles refer to something that whoever acts may read. Where nearly all references are to one, Postgres believes that the
 * references to any are met at once, and passes over the whole table for each that has none. Of a range it believes that of no value.
 * @param most how far it is counted
 */
function usesOf(id: Sql, places: readonly ReferencePlace[], most: number): Sql {
  const end = sql.literal(most);
  const counts = places.flatMap(({ table, column, owner }) => {
    if (owner.table !== 'articles') return [];
    const [from, refers, belongs] = [table, column, owner.column].map(sql.identifier) as [Sql, Sql, Sql];
    return sql`(SELECT count(*) FROM (SELECT FROM ${from} r JOIN articles a ON a.id = r.${belongs}
      WHERE r.${refers} >= ${id} AND r.${refers} <= ${id} AND a.trashed_at IS NULL AND ${readableArticles(sql`a`)} LIMIT ${end}) counted)`;
  });
  return sql`least(${end}, ${counts.length === 0 ? sql`0` : sql.join(counts, sql` + `)})`;
}
