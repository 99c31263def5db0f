import { Injectable } from '@nestjs/common';
import type { UserReference } from '../../identity/user-reference.dto.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import type { Presence } from '../presence/presence.dto.js';
import { earliest } from '../presence/presences.js';
import type { EventPosition } from './event-position.js';

/** So far back somebody can go on, in milliseconds. */
const REACH = 24 * 60 * 60 * 1000;

/** How an article stands. */
export interface Head extends EventPosition {
  readonly articleId: string;
  readonly status: string;
  readonly workingStatus: string | null;
  readonly presence: readonly Presence[];
}

interface Happened {
  readonly at: string;
  readonly by: UserReference;
}

export interface RevisionHappened extends Happened {
  readonly revision: number;
  readonly cause: string;
  readonly changed: readonly string[];
  /** The step of the workflow that made it; null if none did. */
  readonly transition: object | null;
}

export interface ActivityHappened extends Happened {
  readonly number: number;
  readonly kind: string;
  readonly details: object;
}

const userJson = (u: Sql): Sql => sql`json_build_object('id', ${u}.id, 'name', ${u}.name)`;

/** What happened to articles. */
@Injectable()
export class ArticleEventsQueries {
  constructor(private readonly database: Database) {}

  /** How articles stand; of those that are gone, or in the trash, nothing. */
  heads(ids: readonly string[]): Promise<Head[]> {
    return this.database.prepared<Head>(
      sql`SELECT a.id AS "articleId", a.revision, a.status, a.working_status AS "workingStatus",
        coalesce((SELECT max(v.number) FROM article_activities v WHERE v.article_id = a.id), 0)::float8 AS activity,
        coalesce((SELECT json_agg(json_build_object('user', ${userJson(sql`u`)}, 'state', p.state, 'since', rfc3339(p.since)) ORDER BY p.since, p.user_id)
          FROM presences p JOIN users u ON u.id = p.user_id WHERE p.article_id = a.id AND p.seen_at > ${earliest()}), '[]') AS presence
       FROM articles a WHERE a.id = ANY (${ids}::uuid[]) AND a.trashed_at IS NULL`,
    );
  }

  /** Where somebody goes on who heard up to a position: no further back than a day, and not beyond what happened. */
  async within({ articleId, ...head }: Head, { revision, activity }: EventPosition): Promise<EventPosition> {
    const [old] = await this.database.prepared<{ revision: number }>(
      sql`SELECT coalesce(max(number), 0) AS revision FROM article_revisions
       WHERE article_id = ${articleId} AND created_at <= ${new Date(now().getTime() - REACH)}`,
    );
    return {
      revision: Math.min(Math.max(revision, old?.revision ?? 0), head.revision),
      activity: Math.min(activity, head.activity),
    };
  }

  revisionsAfter(articleId: string, { revision }: EventPosition, limit: number): Promise<RevisionHappened[]> {
    return this.database.prepared<RevisionHappened>(
      sql`SELECT r.number AS revision, rfc3339(r.created_at) AS at, ${userJson(sql`u`)} AS by, r.cause, r.changed_fields AS changed,
         CASE WHEN t.id IS NOT NULL THEN json_build_object('action', t.action, 'from', t.from_status, 'to', t.to_status, 'note', t.note) END AS transition
       FROM article_revisions r JOIN users u ON u.id = r.created_by
         LEFT JOIN article_transitions t ON t.article_id = r.article_id AND t.revision = r.number
       WHERE r.article_id = ${articleId} AND r.number > ${revision} ORDER BY r.number LIMIT ${limit}`,
    );
  }

  activitiesAfter(
    articleId: string,
    { activity }: EventPosition,
    limit: number,
  ): Promise<ActivityHappened[]> {
    return this.database.prepared<ActivityHappened>(
      sql`SELECT v.number::float8 AS number, v.kind, v.details, rfc3339(v.at) AS at, ${userJson(sql`u`)} AS by
       FROM article_activities v JOIN users u ON u.id = v.by_id
       WHERE v.article_id = ${articleId} AND v.number > ${activity} AND v.at > ${new Date(now().getTime() - REACH)} ORDER BY v.number LIMIT ${limit}`,
    );
  }
}
