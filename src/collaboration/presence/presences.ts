import { Injectable } from '@nestjs/common';
import { ArticleStore } from '../../articles/article.store.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { refuseReadOnly } from '../../contract/writing/written.js';
import { currentActor } from '../../identity/actor.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Listing } from '../../lists/listing.js';
import type { ListQuery } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { Signals } from '../signals.js';
import { Presence } from './presence.dto.js';
import type { PresenceState } from './presence.dto.js';

/** How long a presence lasts without being repeated, in milliseconds. */
const LASTS = 45_000;

const PRESENCE_JSON = {
  user: sql`json_build_object('id', u.id, 'name', u.name)`,
  state: sql`p.state`,
  since: sql`rfc3339(p.since)`,
};

const SOURCE = {
  name: 'presence',
  from: sql`presences p JOIN users u ON u.id = p.user_id`,
  json: PRESENCE_JSON,
  id: sql`p.user_id`,
  defaultSort: 'since',
  sorts: { since: { by: sql`p.since`, type: 'timestamptz' } },
} as const;

/** Who has an article open: on any instance, for as long as they go on saying so. It never locks anything. */
@Injectable()
export class Presences {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly signals: Signals,
  ) {}

  async list(articleId: string, query: ListQuery): Promise<Page<Presence>> {
    await this.store.requireReadable(articleId);
    return new Listing<Presence>(this.database, SOURCE)
      .where(sql`p.article_id = ${articleId} AND p.seen_at > ${earliest()}`)
      .page(query);
  }

  async put(articleId: string, body: UncheckedBody<Presence>): Promise<Presence> {
    await this.store.requireReadable(articleId);
    const written = body.creation('state');
    const { state } = written;
    const { id, name } = currentActor();
    const presence = await this.database.transaction(async () => {
      const since = await this.write(articleId, id, state);
      const said = { user: { id, name }, state, since };
      refuseReadOnly(Presence, written, said);
      return said;
    });
    this.signals.send(articleId);
    return presence;
  }

  /** Since when somebody has been doing this. After an absence it begins again; long absences are deleted, for all articles. */
  private async write(articleId: string, userId: string, state: PresenceState): Promise<string> {
    const [at, away] = [sql.parameter(now().toISOString()), sql.parameter(earliest())];
    const [row] = await this.database.prepared<{ since: string }>(
      sql`WITH gone AS (DELETE FROM presences WHERE seen_at <= ${away}::timestamptz AND user_id <> ${userId})
       INSERT INTO presences AS p (article_id, user_id, state, since, seen_at) VALUES (${articleId}, ${userId}, ${state}, ${at}::timestamptz, ${at})
       ON CONFLICT (article_id, user_id) DO UPDATE SET state = EXCLUDED.state, seen_at = EXCLUDED.seen_at,
         since = CASE WHEN p.state = EXCLUDED.state AND p.seen_at > ${away} THEN p.since ELSE EXCLUDED.since END
       RETURNING rfc3339(since) AS since`,
    );
    if (!row) throw new Error('A presence was not written.');
    return row.since;
  }
}

/** Who has not been seen since then is not there. */
export function earliest(): string {
  return new Date(now().getTime() - LASTS).toISOString();
}
