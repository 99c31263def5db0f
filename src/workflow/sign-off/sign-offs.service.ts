import { Injectable } from '@nestjs/common';
import type { Article } from '../../articles/article.dto.js';
import { requirePermission } from '../../articles/article.access.js';
import { ArticleActivity } from '../../articles/article.events.js';
import { ArticleStore } from '../../articles/article.store.js';
import { toArticleView } from '../../articles/article.view.js';
import type { StoredArticle } from '../../articles/article.view.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { currentActor } from '../../identity/actor.js';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Events } from '../../kernel/events/events.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { Quote } from '../../quotes/quote.dto.js';
import { QuotesReader, toQuoteView } from '../../quotes/quotes.reader.js';
import type { RequestedSignOff, SignOff } from '../../sign-off/sign-off.dto.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import { StatisticsReader, toStatisticView } from '../../statistics/statistics.reader.js';

/** What is signed off: an article or one of its facts, and the article, which waits until the transaction ends. */
interface Signed<Stored> {
  readonly article: StoredArticle;
  readonly resource: Stored;
}

interface Signable {
  readonly id: string;
  readonly revision: number;
  readonly signOff: SignOff | null;
}

/** One kind of what can be signed off. */
interface SignableKind<Stored extends Signable, Answer> {
  readonly kind: 'article' | 'quote' | 'statistic';
  readonly table: 'articles' | 'quotes' | 'statistics';
  readonly find: (id: string) => Promise<Signed<Stored>>;
  readonly view: (resource: Stored) => Answer;
}

/** Somebody's word that an article, a quote or a statistic is right. It moves no revision; a change of what was signed voids it. */
@Injectable()
export class SignOffsService {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly quotes: QuotesReader,
    private readonly statistics: StatisticsReader,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  readonly ofArticles: SignableKind<StoredArticle, Article> = {
    ...{ kind: 'article', table: 'articles', view: toArticleView },
    find: async (id: string) => {
      const article = await this.store.find(id, 'FOR UPDATE');
      return { article, resource: article };
    },
  };

  readonly ofQuotes: SignableKind<Quote, Quote> = {
    ...{ kind: 'quote', table: 'quotes', view: toQuoteView },
    find: (id: string) => this.fact(id, this.quotes, ({ quotes }) => quotes),
  };

  readonly ofStatistics: SignableKind<Statistic, Statistic> = {
    ...{ kind: 'statistic', table: 'statistics', view: toStatisticView },
    find: (id: string) => this.fact(id, this.statistics, ({ statistics }) => statistics),
  };

  sign<Stored extends Signable, Answer>(
    kind: SignableKind<Stored, Answer>,
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<RequestedSignOff>,
  ): Promise<Answer> {
    return this.database.transaction(async () => {
      const signed = await kind.find(id);
      requirePermission('articles.sign-off', signed.article);
      await this.audit.obeyIfMatch(ifMatch, signed.resource);
      const { how, source = null, note = null } = body.creation('how');
      const { id: userId, name } = currentActor();
      const by = { id: userId, name };
      const signOff = { by, at: now().toISOString(), how, source, note, valid: true, voidedBy: null };
      await this.write(kind, signed, signOff, 'sign-off');
      return kind.view({ ...signed.resource, signOff });
    });
  }

  takeBack<Stored extends Signable>(
    kind: SignableKind<Stored, unknown>,
    id: string,
    ifMatch: RevisionCondition | undefined,
  ): Promise<void> {
    return this.database.transaction(async () => {
      const signed = await kind.find(id);
      requirePermission('articles.sign-off', signed.article);
      await this.audit.requireCurrent(ifMatch, signed.resource);
      if (signed.resource.signOff === null)
        throw new Problem(NotFound, `The ${kind.kind} is not signed off.`);
      await this.write(kind, signed, null, 'take-back-sign-off');
    });
  }

  private async write(
    { kind, table }: Pick<SignableKind<never, unknown>, 'kind' | 'table'>,
    { article, resource: { id, revision } }: Signed<Signable>,
    signOff: SignOff | null,
    action: string,
  ): Promise<void> {
    const value = signOff && JSON.stringify(signOff);
    await this.database.send(
      sql`UPDATE ${sql.identifier(table)} SET sign_off = ${value}::json WHERE id = ${id}`,
    );
    const change = { action, resourceType: kind, resourceId: id, revision, changedFields: ['signOff'] };
    await this.audit.record([change], now());
    const details = { action, resource: { kind, id }, revision };
    await this.events.emit(new ArticleActivity(article.id, 'sign-off', details));
  }

  private async fact<Fact extends Signable>(
    id: string,
    reader: { find(id: string): Promise<{ articleId: string }> },
    of: (article: StoredArticle) => readonly Fact[],
  ): Promise<Signed<Fact>> {
    const { articleId } = await reader.find(id);
    const article = await this.store.find(articleId, 'FOR UPDATE');
    const resource = of(article).find((candidate) => candidate.id === id);
    // Somebody removed it while we waited.
    if (!resource) throw new Problem(NotFound);
    return { article, resource };
  }
}
