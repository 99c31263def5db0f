import { Injectable } from '@nestjs/common';
import { Audit } from '../../identity/audit.js';
import { Database } from '../../kernel/database/database.js';
import { invalid, NotFound } from '../../kernel/problems/http.problems.js';
import type { Patch } from '../../contract/writing/written-types.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { Class } from '../../contract/properties/property.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { refuseReadOnly } from '../../contract/writing/written.js';
import { isUuid } from '../../kernel/values/uuid.js';
import { Quote } from '../../quotes/quote.dto.js';
import { QuotesReader, toQuoteView } from '../../quotes/quotes.reader.js';
import { Statistic } from '../../statistics/statistic.dto.js';
import { StatisticsReader, toStatisticView } from '../../statistics/statistics.reader.js';
import { requirePermission } from '../article.access.js';
import { ArticleStore } from '../article.store.js';
import { ArticleChanges } from '../article-changes.js';
import type { Article } from '../article.dto.js';
import type { StoredArticle } from '../article.view.js';

/** As many as an article takes in one write. */
const MAX_FACTS = 1000;

interface Fact {
  id: string;
  revision: number;
  articleId: string;
}

/** One kind of facts: how it is read, and where it stands in an article. */
interface FactKind<T extends Fact> {
  readonly type: Class<T>;
  readonly plural: 'quotes' | 'statistics';
  readonly find: (id: string) => Promise<T>;
  readonly view: (fact: T) => T;
  readonly of: (article: StoredArticle) => readonly T[];
  /** The write of an article that has these facts of the kind. */
  readonly written: (facts: readonly Patch<T>[]) => Patch<Article>;
}

/**
 * Changes of one quote or statistic. Each is a change of its article, whose revision moves with the fact's own, in the same
 * transaction; so it goes the article's way, as a write of the array that holds the fact.
 */
@Injectable()
export class FactsService {
  readonly quotes: FactKind<Quote>;
  readonly statistics: FactKind<Statistic>;

  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly changes: ArticleChanges,
    private readonly audit: Audit,
    quotes: QuotesReader,
    statistics: StatisticsReader,
  ) {
    this.quotes = {
      type: Quote,
      plural: 'quotes',
      find: (id) => quotes.find(id),
      view: toQuoteView,
      of: (article) => article.quotes,
      written: (facts) => ({ quotes: facts }),
    };
    this.statistics = {
      type: Statistic,
      plural: 'statistics',
      find: (id) => statistics.find(id),
      view: toStatisticView,
      of: (article) => article.statistics,
      written: (facts) => ({ statistics: facts }),
    };
  }

  /** @param ifMatch the article's revision; optional, and obeyed where it is sent */
  create<T extends Fact>(
    kind: FactKind<T>,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<T>,
  ): Promise<T> {
    return this.database.transaction(async () => {
      const written = body.creation();
      const article = await this.ofArticle(body.raw);
      requirePermission('articles.edit', article);
      await this.store.obeyIfMatch(ifMatch, article);
      const others = kind.of(article).map(({ id }) => ({ id }) as Patch<T>);
      if (others.length >= MAX_FACTS) throw tooMany(kind.plural);
      const fact = { ...written, articleId: article.id };
      return this.write(article, kind, [...others, fact], others.length);
    });
  }

  update<T extends Fact>(
    kind: FactKind<T>,
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<T>,
  ): Promise<T> {
    return this.database.transaction(async () => {
      const { article, fact, at } = await this.locked(kind, id, ifMatch);
      const written = body.patch();
      refuseReadOnly(kind.type, written, kind.view(fact));
      const facts = kind
        .of(article)
        .map((other, i) => ({ ...(i === at && written), id: other.id }) as Patch<T>);
      return this.write(article, kind, facts, at);
    });
  }

  remove<T extends Fact>(
    kind: FactKind<T>,
    id: string,
    ifMatch: RevisionCondition | undefined,
  ): Promise<void> {
    return this.database.transaction(async () => {
      const { article, at } = await this.locked(kind, id, ifMatch);
      const others = kind.of(article).filter((_, i) => i !== at);
      await this.changes.revise(article, kind.written(others.map((fact) => ({ id: fact.id }) as Patch<T>)));
    });
  }

  /**
   * The fact, and its article, which waits until the transaction ends.
   * @throws Problem 404, 428, 412
   */
  private async locked<T extends Fact>(
    kind: FactKind<T>,
    id: string,
    ifMatch: RevisionCondition | undefined,
  ): Promise<{ article: StoredArticle; fact: T; at: number }> {
    const { articleId } = await kind.find(id);
    const article = await this.store.find(articleId, 'FOR UPDATE');
    const at = kind.of(article).findIndex((candidate) => candidate.id === id);
    // Somebody may have removed it while we waited.
    const fact = kind.of(article)[at] ?? (await kind.find(id));
    requirePermission('articles.edit', article);
    await this.audit.requireCurrent(ifMatch, fact);
    return { article, fact, at };
  }

  /** @throws Problem 422 where the body doesn't say of which article the fact is */
  private async ofArticle(raw: unknown): Promise<StoredArticle> {
    const { articleId } = raw as { articleId?: unknown };
    if (!isUuid(articleId)) throw articleRefused(articleId == null ? 'required' : 'not-an-identifier');
    try {
      return await this.store.find(articleId.toLowerCase(), 'FOR UPDATE');
    } catch (error) {
      throw error instanceof Problem && error.kind === NotFound ? articleRefused('unknown-reference') : error;
    }
  }

  /** @returns the fact at its place, as it then is; pointers of refusals and resolutions are into the fact itself */
  private async write<T extends Fact>(
    article: StoredArticle,
    kind: FactKind<T>,
    facts: readonly Patch<T>[],
    at: number,
  ): Promise<T> {
    const pointerOf = (i: number): string => (i === at ? '' : `/${kind.plural}/${i}`);
    const revised = await this.changes.revise(article, kind.written(facts), { pointerOf });
    const fact = kind.of(revised.article)[at];
    if (!fact) throw new Error(`The written fact is not among the ${kind.plural} of its article.`);
    return { ...kind.view(fact), resolved: revised.resolved };
  }
}

/** More could be read, but not sent back. */
function tooMany(name: string): Problem {
  const message = `has ${MAX_FACTS} ${name} already`;
  return invalid([{ pointer: '/articleId', code: 'too-many', message }]);
}

function articleRefused(code: string): Problem {
  return invalid([{ pointer: '/articleId', code, message: 'must be the id of an article' }]);
}
