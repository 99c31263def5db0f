import { currentActor } from '../../identity/actor.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/** Articles with an open comment that is for whoever acts. */
export function mentioned(): Sql {
  return sql`SELECT c.article_id FROM comments c LEFT JOIN comments thread ON thread.id = c.reply_to
    WHERE c.mentions @> ARRAY[${currentActor().id}::uuid] AND c.resolved_at IS NULL AND thread.resolved_at IS NULL`;
}
