import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Database } from '../kernel/database/database.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { malformedQuery } from '../kernel/problems/http.problems.js';
import type { Problem } from '../kernel/problems/problem.js';
import { contentAddress } from '../publication/content-address.view.js';
import type { ContentChange, ContentChanges } from './content-changes.dto.js';
import type { ContentChangeEntity } from '../publication/tables/content-change.entity.js';
import { sql } from '../kernel/database/sql.js';

const DEFAULT_LIMIT = 100;

/** Changes may be deleted with their article; the count of positions goes on. */
const LAST_GIVEN = sql`SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('content_changes', 'position')), 0) AS last`;

type Row = Omit<ContentChangeEntity, 'position' | 'at'> & { readonly position: string; readonly at: Date };

/** A change, and the cursor after it. */
export interface PositionedChange {
  readonly position: string;
  readonly change: ContentChange;
}

/** The changes in the order of their positions, which were given one by one as they became visible. */
@Injectable()
export class ContentChangesQueries {
  constructor(
    private readonly reads: ReadDatabase,
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** @param cursor the position of the last change that is known. @throws Problem 400 for a cursor that was not given out */
  async after(cursor = '0', limit = DEFAULT_LIMIT): Promise<ContentChanges> {
    const rows = await this.positionedAfterKnown(cursor, limit + 1);
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(({ change }) => change),
      cursor: shown.at(-1)?.position ?? String(BigInt(cursor)),
      hasMore: rows.length > limit,
    };
  }

  /** The same, each with its position. Who is beyond the last change, as after a restored backup, would miss what comes up to there. */
  async positionedAfterKnown(cursor: string, limit: number): Promise<PositionedChange[]> {
    if (!/^\d{1,18}$/.test(cursor)) throw notGivenOut();
    const changes = await this.positionedAfter(cursor, limit);
    if (changes.length > 0) return changes;
    // A replica may be behind the process that gave the cursor out.
    for (const database of [this.reads, this.database]) {
      const [given] = await database.prepared<{ last: string }>(LAST_GIVEN);
      if (BigInt(cursor) <= BigInt(given?.last ?? '0')) return changes;
    }
    throw notGivenOut();
  }

  /** The cursor after all changes that are visible: a client that begins there gets those that come. */
  async last(): Promise<string> {
    const [row] = await this.reads.prepared<{ last: string }>(
      sql`SELECT coalesce(max(position), 0)::text AS last FROM content_changes`,
    );
    return row?.last ?? '0';
  }

  /** The same of a position that is known to be one. */
  async positionedAfter(cursor: string, limit: number): Promise<PositionedChange[]> {
    const rows = await this.reads.prepared<Row>(
      sql`SELECT position, id, kind, article_id AS "articleId", revision, slug, language, entity, at
       FROM content_changes WHERE position > ${cursor} ORDER BY position LIMIT ${limit}`,
    );
    return rows.map((row) => ({ position: row.position, change: this.toView(row) }));
  }

  private toView({ id, kind, articleId, revision, slug, language, entity, at }: Row): ContentChange {
    const change = { id, kind, at: at.toISOString(), revision };
    if (articleId === null || slug === null || language === null) return { ...change, article: null, entity };
    const url = contentAddress(this.settings.publicUrl, { slug, language });
    return { ...change, article: { id: articleId, slug, language, url }, entity: null };
  }
}

function notGivenOut(): Problem {
  const detail = 'This cursor does not come from this feed. Start again without a cursor.';
  return malformedQuery('cursor', 'not-a-cursor', detail);
}
