import { sql } from '../../kernel/database/sql.js';

/** Every entity to which the article `a` refers, once: what `entityIds` returns for one that was read. */
export const ENTITY_IDS = sql`ARRAY(SELECT DISTINCT e.id FROM (
  SELECT a.section_id AS id UNION ALL SELECT a.source_organization_id
  UNION ALL SELECT b.person_id FROM bylines b WHERE b.article_id = a.id
  UNION ALL SELECT unnest(ARRAY[m.person_id, m.organization_id]) FROM mentions m WHERE m.article_id = a.id
  UNION ALL SELECT unnest(ARRAY[q.person_id, q.organization_id]) FROM quotes q WHERE q.article_id = a.id
  UNION ALL SELECT unnest(ARRAY[s.indicator_id, s.attribution_person_id, s.attribution_organization_id])
    FROM statistics s WHERE s.article_id = a.id) e WHERE e.id IS NOT NULL)`;
