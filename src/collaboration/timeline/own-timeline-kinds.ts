import type { TimelineKind } from '../../articles/timeline.reader.js';
import { sql } from '../../kernel/database/sql.js';

export const TRANSITION_ENTRIES: TimelineKind = {
  kind: 'transition',
  cause: 'transition',
  entries: (articleId) =>
    sql`SELECT t.id, t.at, t.by_id, json_build_object('action', t.action, 'from', t.from_status, 'to', t.to_status, 'revision', t.revision, 'note', t.note) AS details
     FROM article_transitions t WHERE t.article_id = ${articleId}`,
};

export const COMMENT_ENTRIES: TimelineKind = {
  kind: 'comment',
  entries: (articleId) =>
    sql`SELECT c.id, c.created_at AS at, c.created_by AS by_id, json_build_object('text', c.text, 'replyTo', c.reply_to, 'factId', c.fact_id,
       'resolved', coalesce(thread.resolved_at, c.resolved_at) IS NOT NULL) AS details
     FROM comments c LEFT JOIN comments thread ON thread.id = c.reply_to WHERE c.article_id = ${articleId}`,
};
