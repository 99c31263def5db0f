import { readableArticles } from '../../entities/readable-articles.js';
import type { UsageSource } from '../../entities/usage.js';
import { now } from '../../kernel/clock.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/**
 * Of the articles `a`: what whoever asks may read as it is, what is public as readers see it, and of others only that they are there.
 * @param isSeen whether the revision `l` that readers see is a use
 */
function uses(condition: Sql, isSeen: Sql): Sql {
  const present = sql`CASE WHEN a.trashed_at IS NULL THEN a.status ELSE 'trashed' END`;
  const seen = (property: string): Sql => sql`l.snapshot ->> ${sql.literal(property)}`;
  return sql`SELECT a.id, CASE WHEN x.readable THEN a.headline ELSE ${seen('headline')} END AS label,
      CASE WHEN x.readable THEN a.slug ELSE ${seen('slug')} END AS slug, CASE WHEN x.readable THEN ${present} ELSE 'published' END AS status,
      NOT x.readable AND l.number IS NULL AS hidden
    FROM articles a CROSS JOIN LATERAL (SELECT ${readableArticles(sql`a`)} IS TRUE AS readable) x
    LEFT JOIN article_revisions l ON NOT x.readable AND l.article_id = a.id AND l.number = a.live_revision AND a.published_at <= ${now().toISOString()} AND ${isSeen}
    WHERE ${condition}`;
}

/** An article uses what any of its revisions refers to, or what was merged into it: an old one must stay readable, and can be restored. */
const inRevision = (id: string): Sql => {
  const ids = sql`(ARRAY(SELECT m.id FROM merged_entities m WHERE m.present_id = ${id}) || ${id}::uuid)`;
  return uses(
    sql`a.id IN (SELECT article_id FROM article_revisions WHERE entity_ids && ${ids})`,
    sql`l.entity_ids && ${ids}`,
  );
};

const translating = (id: string): Sql =>
  uses(sql`a.translation_of = ${id}`, sql`l.snapshot ->> 'translationOf' = ${id}`);

export function articleUsages(): UsageSource[] {
  return [
    ...['person', 'organization', 'indicator', 'section'].map((kind) => ({
      of: 'articles',
      uses: kind,
      select: inRevision,
    })),
    { of: 'articles', uses: 'article', select: translating },
  ];
}
