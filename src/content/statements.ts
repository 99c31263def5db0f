import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { factText } from './fact-text.js';
import { sourceOf } from './statistics-listing.js';

/** When a statement became public: a corrected one, when its first version did. */
export const statedAt = (fact: Sql): Sql =>
  sql`(SELECT min(v.shown_from) FROM published_statistics v WHERE v.id = ${fact}.id)`;

/** Who gave the figure; those who are only described are known by their name. */
const source = (fact: Sql): Sql =>
  sql`coalesce(${fact}.organization_id::text, ${fact}.person_id::text, lower(${fact}.document::json -> 'attribution' ->> 'name'), '')`;

const place = (fact: Sql): Sql => sql`lower(coalesce(${fact}.place, ''))`;
const begins = (fact: Sql): Sql => sql`coalesce(${fact}.period_earliest, '-infinity')`;
const ends = (fact: Sql): Sql => sql`coalesce(${fact}.period_latest, 'infinity')`;

/** Of what is without a period nobody knows whether it is of the same. */
export const hasPeriod = (fact: Sql): Sql =>
  sql`num_nonnulls(${fact}.period_earliest, ${fact}.period_latest) > 0`;

/** That two statements are of one indicator and place. */
export const samePlace = (a: Sql, b: Sql): Sql =>
  sql`${a}.indicator_id = ${b}.indicator_id AND ${place(a)} = ${place(b)}`;

export const samePeriod = (a: Sql, b: Sql): Sql =>
  sql`${begins(a)} = ${begins(b)} AND ${ends(a)} = ${ends(b)}`;

/** That the period of the one begins within that of the other. */
export const beginsWithin = (a: Sql, b: Sql): Sql =>
  sql`${begins(a)} >= ${begins(b)} AND ${begins(a)} <= ${ends(b)}`;

/**
 * Whether a later statement stands in the place of a fact.
 * @param known the statements among which it is looked for, as a table
 */
export const isSuperseded = (fact: Sql, known: Sql): Sql =>
  sql`(${hasPeriod(fact)} AND EXISTS (SELECT FROM ${known} later WHERE ${samePlace(sql`later`, fact)} AND later.nature = ${fact}.nature
    AND ${samePeriod(sql`later`, fact)} AND later.unit_key = ${fact}.unit_key AND ${source(sql`later`)} = ${source(fact)}
    AND ${statedAt(sql`later`)} > ${statedAt(fact)}))`;

/** The JSON of a statement in a series: its fact's, with when it became public, and whether it still stands. */
export const observationText = (fact: Sql, superseded: Sql): Sql =>
  sql`left(${factText(fact, sourceOf(fact))}, -1) || ',"publishedAt":"' || rfc3339(${statedAt(fact)}) || '","superseded":' || ${superseded}::text || '}'`;

const millisecond = (moment: Sql): Sql => sql`(extract(epoch FROM ${moment}) * 1000)::bigint`;

/** The JSON of what a chart shows of a statement, with its period in milliseconds since 1970. */
export const drawnText = (fact: Sql): Sql =>
  sql`(SELECT json_build_object('value', d.value, 'upperValue', d."upperValue", 'qualifier', d.qualifier, 'unit', d.unit, 'asPrinted', d."asPrinted",
      'period', d.period, 'nature', d.nature, 'place', d.place, 'source', json_build_object('key', ${source(fact)}, 'name', d.attribution ->> 'name'),
      'articleId', ${fact}.article_id, 'publishedAt', rfc3339(${statedAt(fact)}),
      'earliest', ${millisecond(sql`${fact}.period_earliest`)}, 'latest', ${millisecond(sql`${fact}.period_latest`)})
    FROM json_to_record(${fact}.document::json) AS d (value text, "upperValue" text, qualifier text, unit json, "asPrinted" text,
      period text, nature text, place text, attribution json))`;
