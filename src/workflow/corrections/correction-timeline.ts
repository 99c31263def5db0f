import type { TimelineKind } from '../../articles/timeline.reader.js';
import { sql } from '../../kernel/database/sql.js';

/** The corrections of an article, when they were written; one that was taken back is still a revision, and listed as one. */
export const CORRECTIONS: TimelineKind = {
  kind: 'correction',
  entries: (
    articleId,
  ) => sql`SELECT (c ->> 'id')::uuid AS id, (c ->> 'at')::timestamptz(3) AS at, (c -> 'by' ->> 'id')::uuid AS by_id,
      json_build_object('revision', c -> 'revision', 'kind', c -> 'kind', 'text', c -> 'text', 'factId', c -> 'factId', 'approvedAt', c -> 'approvedAt') AS details
    FROM articles a, json_array_elements(a.corrections) c WHERE a.id = ${articleId}`,
};
