import { Injectable } from '@nestjs/common';
import { ArticleStore } from '../../articles/article.store.js';
import { TimelineKinds } from '../../articles/timeline.reader.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { malformedQuery } from '../../kernel/problems/http.problems.js';
import { Listing } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import type { ListTimeline, TimelineEntry } from './timeline.dto.js';

const SOURCE = {
  name: 'timeline',
  json: {
    id: sql`t.id`,
    kind: sql`t.kind`,
    at: sql`rfc3339(t.at)`,
    by: sql`json_build_object('id', u.id, 'name', u.name)`,
    details: sql`t.details`,
  },
  id: sql`t.id`,
  defaultSort: '-at',
  sorts: { at: { by: sql`t.at`, type: 'timestamptz' } },
} as const;

/** All that happened to an article, in one order. */
@Injectable()
export class TimelineQueries {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly kinds: TimelineKinds,
  ) {}

  async list(articleId: string, query: ListTimeline): Promise<Page<TimelineEntry>> {
    await this.store.requireReadable(articleId);
    this.refuseUnknown(query.kind);
    const from = sql`(${this.entries(articleId)}) t JOIN users u ON u.id = t.by_id`;
    return new Listing<TimelineEntry>(this.database, { ...SOURCE, from })
      .either(sql`t.kind`, query.kind)
      .page(query);
  }

  /** @throws Problem 400 */
  private refuseUnknown(asked: readonly string[] = []): void {
    const known = ['revision', ...this.kinds.all().map(({ kind }) => kind)];
    if (asked.every((kind) => known.includes(kind))) return;
    throw malformedQuery('kind', 'not-one-of', `"kind" must hold only ${known.join(', ')}.`);
  }

  private entries(articleId: string): Sql {
    const kinds = this.kinds.all();
    const causes = kinds.flatMap(({ cause }) => cause ?? []);
    return sql.join(
      [
        runs(articleId, causes),
        ...kinds.map(
          ({ kind, entries }) =>
            sql`SELECT ${sql.literal(kind)} AS kind, id, at, by_id, details FROM (${entries(articleId)}) ${sql.identifier(kind)}`,
        ),
      ],
      sql` UNION ALL `,
    );
  }
}

/** Runs of edits, and single revisions that no other kind lists. They have numbers, and get identifiers for the cursor. */
function runs(articleId: string, causes: readonly string[]): Sql {
  return sql`SELECT 'revision' AS kind, md5(r.article_id || ' ' || r.first_number)::uuid AS id, r.ended_at AS at, r.created_by AS by_id,
      json_build_object('from', r.first_number, 'to', r.last_number, 'cause', r.cause, 'changed', r.changed_fields,
        'startedAt', rfc3339(r.started_at), 'endedAt', rfc3339(r.ended_at)) AS details
    FROM article_runs r WHERE r.article_id = ${articleId} AND r.cause <> ALL (${causes}::text[])`;
}
