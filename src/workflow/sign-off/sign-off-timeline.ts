import type { TimelineKind } from '../../articles/timeline.reader.js';
import { sql } from '../../kernel/database/sql.js';

/** Sign-offs that were given or taken back, of the article and of the facts that it has or had. */
export const SIGN_OFFS: TimelineKind = {
  kind: 'sign-off',
  entries: (articleId) => sql`SELECT t.id, t.at, t.by_id,
      json_build_object('action', t.action, 'resource', json_build_object('kind', t.resource_kind, 'id', t.resource_id)) AS details
    FROM article_sign_offs t WHERE t.article_id = ${articleId}`,
};
