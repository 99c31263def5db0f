import { Injectable } from '@nestjs/common';
import type { ArticleStatus } from '../articles/article.status.js';
import { asRevised, ASSIGNMENT } from '../articles/article.view.js';
import type { StoredArticle } from '../articles/article.view.js';
import { LED, withPresentReferences } from '../articles/references/present-references.view.js';
import type { Led } from '../articles/references/present-references.view.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import { PrintedFactsReader } from './printed-facts.js';
import type { Taking, Transition } from './transition.js';

/** The last schedule of an article. */
export interface LastSchedule {
  readonly by: { readonly id: string; readonly name: string };
  readonly from: ArticleStatus;
}

/** What was before: what steps that undo others need to know. */
@Injectable()
export class EarlierStates {
  constructor(
    private readonly database: Database,
    private readonly printed: PrintedFactsReader,
  ) {}

  /** What a step needs of the past; most need nothing. */
  async for({ action }: Transition, article: StoredArticle): Promise<Partial<Taking>> {
    if (action === 'unschedule') return { before: await this.beforeSchedule(article) };
    if (action !== 'revert' || article.earlierLiveRevision == null) return {};
    const [earlier, earlierYet, printed] = await Promise.all([
      this.revision(article, article.earlierLiveRevision),
      this.liveBefore(article, article.earlierLiveRevision),
      this.printed.of([article]),
    ]);
    return { earlier, earlierYet, seen: printed.get(article.id)?.seen };
  }

  async revision({ id }: StoredArticle, number: number): Promise<StoredArticle> {
    const [row] = await this.database.prepared<{ snapshot: StoredArticle; led: Led }>(
      sql`SELECT r.snapshot, ${LED} AS led FROM article_revisions r WHERE r.article_id = ${id} AND r.number = ${number}`,
    );
    if (!row) throw new Error(`The article ${id} has no revision ${number}.`);
    return withPresentReferences(asRevised(row.snapshot), row.led);
  }

  async lastSchedule({ id }: Pick<StoredArticle, 'id'>): Promise<LastSchedule | undefined> {
    const [last] = await this.database.prepared<LastSchedule>(
      sql`SELECT t.from_status AS "from", json_build_object('id', u.id, 'name', u.name) AS by
       FROM article_transitions t JOIN users u ON u.id = t.by_id
       WHERE t.article_id = ${id} AND t.action = 'schedule' ORDER BY t.at DESC, t.revision DESC LIMIT 1`,
    );
    return last;
  }

  /** Who has written in an article since a revision. */
  async authorsSince({ id }: StoredArticle, revision: number): Promise<string[]> {
    const rows = await this.database.prepared<{ author: string }>(
      sql`SELECT DISTINCT created_by AS author FROM article_revisions
       WHERE article_id = ${id} AND number > ${revision} AND cause NOT IN ('transition', 'merge') AND NOT changed_fields <@ ${ASSIGNMENT}::text[]`,
    );
    return rows.map(({ author }) => author);
  }

  /** What was written since nobody has approved. */
  private async beforeSchedule(article: StoredArticle): Promise<ArticleStatus> {
    const [last, authors] = await Promise.all([
      this.lastSchedule(article),
      this.authorsSince(article, article.scheduledRevision ?? article.revision),
    ]);
    const from = last?.from ?? 'draft';
    return from === 'approved' && authors.length > 0 ? 'draft' : from;
  }

  /** What readers saw before a revision, since the last withdrawal; but for what somebody went back from. */
  private async liveBefore({ id }: StoredArticle, revision: number): Promise<number | null> {
    const [row] = await this.database.prepared<{ live: number | null }>(
      sql`WITH steps AS (SELECT action, revision, coalesce(live_revision, CASE action WHEN 'publish' THEN revision END) AS live
           FROM article_transitions WHERE article_id = ${id}),
         seen AS (SELECT action, live, lag(live) OVER (ORDER BY revision) AS was FROM steps
           WHERE live IS NOT NULL AND revision > coalesce((SELECT max(revision) FROM steps WHERE action = 'withdraw'), 0))
       SELECT max(live) AS live FROM seen
       WHERE live < ${revision} AND live NOT IN (SELECT was FROM seen WHERE action = 'revert' AND was IS NOT NULL)`,
    );
    return row?.live ?? null;
  }
}
