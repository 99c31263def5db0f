import { Injectable } from '@nestjs/common';
import { Audit } from '../identity/audit.js';
import { Database } from '../kernel/database/database.js';
import { Invalid, invalid, NotFound } from '../kernel/problems/http.problems.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Problem } from '../kernel/problems/problem.js';
import type { PointedError } from '../kernel/problems/problem.js';
import type { Class } from '../contract/properties/property.js';
import type { Unvalidated } from '../contract/writing/unvalidated.js';
import { refuseReadOnly } from '../contract/writing/written.js';
import { isUuid } from '../kernel/values/uuid.js';
import { Quote } from '../quotes/quote.dto.js';
import { QuotesReader, toQuoteView } from '../quotes/quotes.reader.js';
import { Statistic } from '../statistics/statistic.dto.js';
import { StatisticsReader, toStatisticView } from '../statistics/statistics.reader.js';
import { ArticleStore } from './article.store.js';
import { ArticlesService } from './articles.service.js';
import type { Article } from './article.dto.js';
import type { StoredArticle } from './article.view.js';

/** As many as an article takes in one write. */
const MAX_FACTS = 1000;

interface Fact {
  id: string;
  revision: number;
  articleId: string;
}

/** One kind of facts: the array of the article in which it stands, and how it is read. */
interface FactKind<T extends Fact> {
  readonly type: Class<T>;
  readonly name: 'quotes' | 'statistics';
  readonly find: (id: string) => Promise<T>;
  readonly view: (fact: T) => T;
}

/**
 * Changes of one quote or statistic. Each is a change of its article, whose revision moves with the fact's own, in the same
 * transaction; so it goes the article's way, as a write of the array in which the fact stands.
 */
@Injectable()
export class FactsService {
  readonly quotes: FactKind<Quote>;
  readonly statistics: FactKind<Statistic>;

  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly articles: ArticlesService,
    private readonly audit: Audit,
    quotes: QuotesReader,
    statistics: StatisticsReader,
  ) {
    this.quotes = { type: Quote, name: 'quotes', find: (id) => quotes.find(id), view: toQuoteView };
    this.statistics = {
      type: Statistic,
      name: 'statistics',
      find: (id) => statistics.find(id),
      view: toStatisticView,
    };
  }

  /** @param ifMatch the article's revision; optional, and obeyed where it is sent */
  create<T extends Fact>(
    kind: FactKind<T>,
    ifMatch: RevisionCondition | undefined,
    body: Unvalidated<T>,
  ): Promise<T> {
    return this.database.transaction(async () => {
      const written = body.valid('create');
      const article = await this.ofArticle(body.raw);
      await this.audit.obeyIfMatch(ifMatch, article);
      const others = article[kind.name].map(({ id }) => ({ id }));
      if (others.length >= MAX_FACTS) throw tooMany(kind.name);
      const revised = await this.write(
        article,
        kind,
        [...others, { ...written, articleId: article.id }],
        others.length,
      );
      const fact = revised.article[kind.name].at(-1) as unknown as T;
      return { ...kind.view(fact), resolved: revised.resolved };
    });
  }

  update<T extends Fact>(
    kind: FactKind<T>,
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: Unvalidated<T>,
  ): Promise<T> {
    return this.database.transaction(async () => {
      const { article, fact, at } = await this.locked(kind, id, ifMatch);
      const written = body.valid('patch');
      refuseReadOnly(kind.type, written, kind.view(fact));
      const facts = article[kind.name].map((other, i) => (i === at ? { ...written, id } : { id: other.id }));
      const revised = await this.write(article, kind, facts, at);
      return { ...kind.view(revised.article[kind.name][at] as unknown as T), resolved: revised.resolved };
    });
  }

  remove<T extends Fact>(
    kind: FactKind<T>,
    id: string,
    ifMatch: RevisionCondition | undefined,
  ): Promise<void> {
    return this.database.transaction(async () => {
      const { article, at } = await this.locked(kind, id, ifMatch);
      const others = article[kind.name].filter((_, i) => i !== at).map((fact) => ({ id: fact.id }));
      await this.write(article, kind, others);
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
    const at = article[kind.name].findIndex((candidate) => candidate.id === id);
    // Somebody may have removed it while we waited.
    const fact = at < 0 ? await kind.find(id) : (article[kind.name][at] as unknown as T);
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

  /** Pointers of refusals and resolutions are into the fact, not into the array of the article in which it stands. */
  private async write(
    article: StoredArticle,
    { name }: { name: string },
    facts: object[],
    at?: number,
  ): Promise<Revised> {
    const prefix = `/${name}/${at ?? ''}`;
    const own = <P extends { readonly pointer: string }>(place: P): P => ({
      ...place,
      pointer: place.pointer.replace(prefix, ''),
    });
    try {
      const { article: revised, resolved } = await this.articles.revise(article, {
        [name]: facts,
      } as unknown as Article);
      return { article: revised, resolved: resolved.map(own) };
    } catch (error) {
      if (!(error instanceof Problem && error.kind === Invalid)) throw error;
      throw invalid((error.extensions.errors as PointedError[]).map(own));
    }
  }
}

type Revised = Pick<Awaited<ReturnType<ArticlesService['revise']>>, 'article' | 'resolved'>;

/** More could be read, but not sent back. */
function tooMany(name: string): Problem {
  const message = `has ${MAX_FACTS} ${name} already`;
  return invalid([{ pointer: '/articleId', code: 'too-many', message }]);
}

function articleRefused(code: string): Problem {
  return invalid([{ pointer: '/articleId', code, message: 'must be the id of an article' }]);
}
