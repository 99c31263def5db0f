import type { TimelineKind } from '../../articles/timeline.reader.js';
import { sql } from '../../kernel/database/sql.js';

/** Sign-offs that were given or taken back, of the article and of the facts that it has, out of the audit trail. */
export const SIGN_OFFS: TimelineKind = {
  kind: 'sign-off',
  entries: (articleId) => sql`SELECT t.id, t.at, t.actor_id AS by_id,
      json_build_object('action', t.action, 'resource', json_build_object('kind', t.resource_kind, 'id', t.resource_id)) AS details
    FROM audit_trail t WHERE t.action IN ('sign-off', 'take-back-sign-off') AND t.resource_id IN (
      SELECT ${articleId}::uuid UNION ALL SELECT id FROM quotes WHERE article_id = ${articleId}
      UNION ALL SELECT id FROM statistics WHERE article_id = ${articleId})`,
};
