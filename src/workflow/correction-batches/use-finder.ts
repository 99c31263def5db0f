import { Injectable } from '@nestjs/common';
import { asRevised } from '../../articles/article.view.js';
import type { StoredArticle } from '../../articles/article.view.js';
import { CorrectedArticles } from '../../articles/correcting/corrected-articles.store.js';
import { LED, withPresentReferences } from '../../articles/references/present-references.view.js';
import type { Led } from '../../articles/references/present-references.view.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Problem } from '../../kernel/problems/problem.js';
import { TooManyUses } from './batches.problems.js';
import { usesIn } from './uses/uses-in.js';
import type { ArticleStates } from './uses/uses-in.js';
import type { Corrected, FoundUse } from './uses/use.js';
import { MOST_ARTICLES, usingArticles } from './using-articles.sql.js';

/** The maximum number of uses in one batch. */
const MOST_ITEMS = 1000;

/** Finds the uses of what is corrected, in working copies and in what readers see. */
@Injectable()
export class UseFinder {
  constructor(
    private readonly database: Database,
    private readonly articles: CorrectedArticles,
  ) {}

  /**
   * In three statements, however many uses there are.
   * @throws Problem 409 `too-many-uses`
   */
  async everywhere(corrected: Corrected): Promise<{ article: StoredArticle; use: FoundUse }[]> {
    const ids = (await this.database.query<{ id: string }>(usingArticles(corrected))).map(({ id }) => id);
    if (ids.length > MOST_ARTICLES) throw new Problem(TooManyUses);
    const states = await this.statesOf(await this.articles.several(ids));
    const uses = states.flatMap((of) => usesIn(of, corrected).map((use) => ({ article: of.working, use })));
    if (uses.length > MOST_ITEMS) throw new Problem(TooManyUses);
    return uses;
  }

  /** One use in an article as it is now. */
  async find(article: StoredArticle, corrected: Corrected, key: string): Promise<FoundUse | undefined> {
    const [states] = await this.statesOf([article]);
    return states && usesIn(states, corrected).find((use) => use.key === key);
  }

  /** Of articles without unpublished changes, readers see the working copy. */
  async statesOf(articles: readonly StoredArticle[]): Promise<ArticleStates[]> {
    const rows = articles.length === 0 ? [] : await this.shownStates(articles.map(({ id }) => id));
    return articles.map((working) => {
      const own = rows.filter(({ snapshot }) => snapshot.id === working.id);
      const asArticle = (row: Row | undefined): StoredArticle | undefined => {
        if (!row) return undefined;
        const isWorking = row.number === working.liveRevision && working.workingStatus === null;
        return isWorking ? working : withPresentReferences(asRevised(row.snapshot), row.led);
      };
      return {
        working,
        shown: asArticle(own.find(({ shown }) => shown)),
        waiting: asArticle(own.find(({ shown }) => !shown)),
      };
    });
  }

  /** What readers see is not the live revision while that waits for the end of its embargo. */
  private shownStates(ids: readonly string[]): Promise<Row[]> {
    return this.database.query<Row>(
      sql`SELECT r.number, r.snapshot, r.number = d.revision IS TRUE AS shown, ${LED} AS led FROM articles a
       LEFT JOIN public_documents d ON d.article_id = a.id
       JOIN article_revisions r ON r.article_id = a.id AND (r.number = a.live_revision OR r.number = d.revision)
       WHERE a.id = ANY (${ids}::uuid[])`,
    );
  }
}

interface Row {
  readonly number: number;
  readonly snapshot: StoredArticle;
  /** Whether readers see it now. */
  readonly shown: boolean;
  readonly led: Led;
}
