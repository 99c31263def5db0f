import type { UsageSource } from '../entities/usage.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** An article uses what any of its revisions refers to: an old one must stay readable, and can be restored. */
const inRevision = (id: string): Sql => sql`
  SELECT a.id, a.headline AS label, a.slug, CASE WHEN a.trashed_at IS NULL THEN a.status ELSE 'trashed' END AS status
  FROM articles a WHERE a.id IN (SELECT article_id FROM article_revisions WHERE entity_ids @> ARRAY[${id}::uuid])`;

const translating = (id: string): Sql => sql`
  SELECT a.id, a.headline AS label, a.slug, CASE WHEN a.trashed_at IS NULL THEN a.status ELSE 'trashed' END AS status
  FROM articles a WHERE a.translation_of = ${id}`;

export function articleUsages(): UsageSource[] {
  return [
    ...['person', 'organization', 'indicator', 'section'].map((uses) => ({
      of: 'articles',
      uses,
      select: inRevision,
    })),
    { of: 'articles', uses: 'article', select: translating },
  ];
}
