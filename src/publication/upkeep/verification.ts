import { Injectable } from '@nestjs/common';
import { buildId } from '../../kernel/build-id.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Events } from '../../kernel/events/events.js';
import { DocumentsCompared } from '../publication.events.js';
import type { Difference } from '../publication.events.js';
import { DocumentPublisher } from '../document-publisher.js';
import { FeedComparison } from './feed-comparison.js';
import { LiveRevisions } from '../live-revisions.js';
import { RenderingComparison } from '../rendering-comparison.js';
import { sql } from '../../kernel/database/sql.js';

/** The number of documents that are compared in one transaction. */
const STEP = 100;

/** Thrown so that what rendering wrote on its way is undone. */
class Undo extends Error {}

/** Proves that documents equal what would be rendered now, and what is made of them equals them. Writes nothing. */
@Injectable()
export class Verification {
  constructor(
    private readonly database: Database,
    private readonly live: LiveRevisions,
    private readonly documents: DocumentPublisher,
    private readonly rows: RenderingComparison,
    private readonly feed: FeedComparison,
    private readonly events: Events,
  ) {}

  /** @param onTotal is called with the progress */
  async run(
    onTotal: (total: number) => { show(done: number): void },
  ): Promise<{ done: number; differing: Difference[] }> {
    const progress = onTotal(Math.max(await this.live.count(), 1));
    const orphans = await this.live.orphans();
    const differing: Difference[] = [];
    let [done, after]: [number, string | undefined] = [0, undefined];
    for (;;) {
      const step: { last: string | undefined; count: number } = await this.step(after, differing);
      if (step.last === undefined) break;
      after = step.last;
      progress.show((done += step.count));
    }
    await this.events.emit(new DocumentsCompared(differing));
    return {
      done,
      differing: [
        ...orphans.map((id) => ({ id, what: 'shown, though the article is not published' })),
        ...(await this.withBuilds(differing)),
        ...(await this.feed.differing()),
      ],
    };
  }

  /** Says of which differences another build may be the cause. */
  private async withBuilds(differing: readonly Difference[]): Promise<Difference[]> {
    const rows = await this.database.query<{ id: string }>(
      sql`SELECT article_id AS id FROM published_documents WHERE article_id = ANY (${differing.map(({ id }) => id)}) AND made_by IS DISTINCT FROM ${`${buildId()} `} || etag`,
    );
    const ofOthers = new Set(rows.map(({ id }) => id));
    return differing.map((each) => (ofOthers.has(each.id) ? { ...each, ofOtherBuild: true } : each));
  }

  private async step(
    after: string | undefined,
    differing: Difference[],
  ): Promise<{ last: string | undefined; count: number }> {
    let step: { last: string | undefined; count: number } = { last: undefined, count: 0 };
    try {
      await this.database.transaction(async () => {
        const articles = await this.live.after(after, STEP);
        for (const article of articles) {
          const rows = await this.documents.render(article, now().toISOString());
          const { differences } = await this.rows.compare(rows);
          if (differences.length > 0) differing.push({ id: article.id, what: differences.join(', ') });
        }
        step = { last: articles.at(-1)?.id, count: articles.length };
        throw new Undo();
      });
    } catch (thrown) {
      if (!(thrown instanceof Undo)) throw thrown;
    }
    return step;
  }
}
