import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import type { ArticleFacet } from './article-facets.dto.js';

/** What the facets of articles count: values as their filters take them. */
export const FACETS: Readonly<Record<ArticleFacet, Sql>> = {
  status: sql`a.status`,
  section: sql`section.slug`,
  language: sql`a.language`,
};

/**
 * The values of all facets, in one statement, with the labels to show.
 * @param counts of each facet, as `Listing` counts
 */
export function articleFacets(facets: readonly ArticleFacet[], counts: readonly Sql[]): Sql {
  const all = facets.map(
    (facet, i) => sql`SELECT ${sql.literal(facet)} AS facet, c.* FROM (${counts[i] ?? sql.empty}) c`,
  );
  return sql`SELECT f.facet, f.value, coalesce(s.name, f.value) AS name, f.count FROM (${sql.join(all, sql` UNION ALL `)}) f
    LEFT JOIN sections s ON f.facet = 'section' AND s.slug = f.value ORDER BY f.count DESC, f.value`;
}
