import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { factsWithPresentReferences, LED } from '../articles/references/present-references.view.js';
import type { Facts, Led } from '../articles/references/present-references.view.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';

/** What readers were shown, or will be, of an article. Undefined where there is no such revision. */
export interface PrintedFacts {
  /** In the last revision that they saw, be it that it was withdrawn. */
  readonly seen: Edition | undefined;
  /** In the one that they saw before: a revert shows it again. */
  readonly earlier: Edition | undefined;
  /** In the one that waits for the end of its embargo. */
  readonly waiting: Edition | undefined;
  /** In the one that is scheduled. */
  readonly scheduled: Edition | undefined;
}

/** A revision that is or was shown to readers, or will be. */
export interface Edition extends Facts {
  readonly revision: number;
}

type Numbers = Readonly<Record<keyof PrintedFacts, number | null>>;

/** The quotes and figures of the editions of articles: of all that are asked for in at most two statements. */
@Injectable()
export class PrintedFactsReader {
  constructor(private readonly database: Database) {}

  async of(articles: readonly StoredArticle[]): Promise<ReadonlyMap<string, PrintedFacts>> {
    const numbers = await this.numbersOf(articles);
    const editions = await this.editions(numbers);
    const edition = (id: string, number: number | null): Edition | undefined =>
      number === null ? undefined : editions.get(`${id} ${number}`);
    return new Map(
      [...numbers].map(([id, { seen, earlier, waiting, scheduled }]) => [
        id,
        {
          seen: edition(id, seen),
          earlier: edition(id, earlier),
          waiting: edition(id, waiting),
          scheduled: edition(id, scheduled),
        },
      ]),
    );
  }

  private async numbersOf(articles: readonly StoredArticle[]): Promise<ReadonlyMap<string, Numbers>> {
    const at = now().toISOString();
    const waits = ({ publishedAt }: StoredArticle): boolean => publishedAt !== null && publishedAt > at;
    const isLive = (article: StoredArticle): boolean => article.liveRevision !== null && !waits(article);
    const wasSeen = ({ firstPublishedAt }: StoredArticle): boolean =>
      firstPublishedAt !== null && firstPublishedAt <= at;
    const past = articles.filter((article) => !isLive(article) && wasSeen(article));
    const last = await this.lastSeen(
      past.map(({ id }) => id),
      at,
    );
    return new Map(
      articles.map((article) => [
        article.id,
        {
          seen: isLive(article) ? article.liveRevision : (last.get(article.id) ?? null),
          earlier: article.earlierLiveRevision ?? null,
          waiting: waits(article) ? article.liveRevision : null,
          scheduled: article.scheduledRevision,
        },
      ]),
    );
  }

  /** Of articles whose live revision readers do not see, or that have none, the history decides. What was replaced before its embargo ended, nobody saw. */
  private async lastSeen(ids: readonly string[], at: string): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.prepared<{ id: string; live: number }>(
      sql`WITH steps AS (
         SELECT article_id, revision, coalesce(live_revision, CASE action WHEN 'publish' THEN revision END) AS live,
           lead(at, 1, ${at}::timestamptz) OVER (PARTITION BY article_id ORDER BY revision) AS until
         FROM article_transitions WHERE article_id = ANY (${ids}::uuid[]))
       SELECT DISTINCT ON (s.article_id) s.article_id AS id, s.live FROM steps s
       JOIN article_revisions r ON r.article_id = s.article_id AND r.number = s.revision
       WHERE s.live IS NOT NULL AND (r.snapshot ->> 'publishedAt')::timestamptz < s.until ORDER BY s.article_id, s.revision DESC`,
    );
    return new Map(rows.map(({ id, live }) => [id, live]));
  }

  private async editions(numbers: ReadonlyMap<string, Numbers>): Promise<ReadonlyMap<string, Edition>> {
    const wanted = [...numbers].flatMap(([id, of]) =>
      Object.values(of).flatMap((number) => (number === null ? [] : [{ id, number }])),
    );
    if (wanted.length === 0) return new Map();
    const rows = await this.database.prepared<{ id: string; number: number; facts: Facts; led: Led }>(
      sql`SELECT r.article_id AS id, r.number, ${LED} AS led,
         json_build_object('quotes', r.snapshot -> 'quotes', 'statistics', r.snapshot -> 'statistics') AS facts
       FROM article_revisions r WHERE (r.article_id, r.number) IN (
         SELECT id, number FROM json_to_recordset(${JSON.stringify(wanted)}) AS wanted (id uuid, number integer))`,
    );
    return new Map(
      rows.map(({ id, number, facts, led }) => [
        `${id} ${number}`,
        { revision: number, ...factsWithPresentReferences(facts, led) },
      ]),
    );
  }
}
