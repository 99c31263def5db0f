import type { UsageSource } from '../entities/usage.js';

/** An article uses what any of its revisions refers to: an old one must stay readable, and can be restored. */
const IN_A_REVISION = `
  SELECT a.id, a.headline AS label, a.slug, CASE WHEN a.trashed_at IS NULL THEN a.status ELSE 'trashed' END AS status
  FROM articles a WHERE a.id IN (SELECT article_id FROM article_revisions WHERE entity_ids @> ARRAY[$1::uuid])`;

const TRANSLATIONS = `
  SELECT a.id, a.headline AS label, a.slug, CASE WHEN a.trashed_at IS NULL THEN a.status ELSE 'trashed' END AS status
  FROM articles a WHERE a.translation_of = $1`;

export function articleUsages(): UsageSource[] {
  return [
    ...['person', 'organization', 'indicator', 'section'].map((uses) => ({
      of: 'articles',
      uses,
      sql: IN_A_REVISION,
    })),
    { of: 'articles', uses: 'article', sql: TRANSLATIONS },
  ];
}
