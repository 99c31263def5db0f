import { readableArticles } from '../entities/readable-articles.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** How many statements of the same are looked at, the newest first: of the working copies, and of what readers see. */
const MOST_STATEMENTS = 200;

/** The same indicator, nature, place and ends of the period, as the indexes of both tables have them. */
const same = (s: Sql): Sql =>
  sql`${s}.indicator_id = asked.indicator_id AND ${s}.nature = asked.nature AND coalesce(lower(${s}.place), '') = coalesce(lower(asked.place), '')
    AND coalesce(${s}.period_earliest, '-infinity') = coalesce(asked.earliest, '-infinity')
    AND coalesce(${s}.period_latest, 'infinity') = coalesce(asked.latest, 'infinity') AND ${s}.article_id <> asked.article_id`;

/** What the working copies of other articles state. What was withdrawn is stated no more. */
const working = (): Sql => sql`
  SELECT s.id, s.article_id AS "articleId", false AS "isPublished", ${readableArticles(sql`a`)} IS TRUE AS readable, a.slug, a.headline,
    json_build_object('value', s.value, 'upperValue', s.upper_value, 'qualifier', s.qualifier, 'unit', s.unit, 'asPrinted', s.as_printed,
      'period', s.period, 'place', s.place, 'nature', s.nature, 'anchors', s.anchors) AS statement
  FROM statistics s JOIN articles a ON a.id = s.article_id AND a.trashed_at IS NULL AND a.status <> 'withdrawn'
  WHERE ${same(sql`s`)} AND s.period IS NOT NULL ORDER BY s.id DESC LIMIT ${sql.literal(MOST_STATEMENTS)}`;

/** What readers see of other articles. */
const published: Sql = sql`
  SELECT p.id, p.article_id, true, true, d.slug, d.card ->> 'headline', p.document::json
  FROM published_statistics p JOIN public_documents d ON d.article_id = p.article_id
  WHERE ${same(sql`p`)} AND p.shown_to IS NULL AND p.published_at <= now() ORDER BY p.id DESC LIMIT ${sql.literal(MOST_STATEMENTS)}`;

/**
 * What others state of the same, with what an editor answered.
 * @param asked JSON: a list of `{ n, id, article_id, indicator_id, nature, place, earliest, latest }`
 */
export function statementsOf(asked: string): Sql {
  return sql`SELECT asked.n, found.*, x.answer, x.note, rfc3339(x.at) AS "answeredAt", x.stated, x.other_stated AS "otherStated",
      CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS "answeredBy"
    FROM json_to_recordset(${asked}::json) AS asked(n integer, id uuid, article_id uuid, indicator_id uuid, nature text, place text, earliest timestamptz, latest timestamptz)
    CROSS JOIN LATERAL ((${working()}) UNION ALL (${published})) found
    LEFT JOIN contradiction_answers x ON x.statistic_id = least(asked.id, found.id) AND x.other_id = greatest(asked.id, found.id)
      AND (x.indicator_id = asked.indicator_id OR EXISTS (SELECT FROM merged_entities m WHERE m.id = x.indicator_id AND m.present_id = asked.indicator_id))
    LEFT JOIN users u ON u.id = x.by_id
    ORDER BY asked.n, found.id DESC, found."isPublished"`;
}
