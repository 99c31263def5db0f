import { Injectable } from '@nestjs/common';
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
import { newId } from '../../kernel/values/uuid.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { QuotesReader, toQuoteView } from '../../quotes/quotes.reader.js';
import type { RequestedSignOff, SignOff } from '../../sign-off/sign-off.dto.js';
import { StatisticsReader, toStatisticView } from '../../statistics/statistics.reader.js';

/** What is signed off: an article or one of its facts, and the article, which waits until the transaction ends. */
interface Signed {
  readonly article: StoredArticle;
  readonly resource: Signable;
  /** The resource as it is answered, with a sign-off. */
  readonly view: (signOff: SignOff) => unknown;
}

interface Signable {
  readonly id: string;
  readonly revision: number;
  readonly signOff: SignOff | null;
}

/** What can be signed off, by the name of its resources. */
export type SignablePlural = 'articles' | 'quotes' | 'statistics';

/** One kind of what can be signed off. */
interface SignableKind {
  readonly kind: 'article' | 'quote' | 'statistic';
  readonly table: SignablePlural;
  readonly find: (id: string) => Promise<Signed>;
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

  private readonly kinds: Readonly<Record<SignablePlural, SignableKind>> = {
    articles: {
      kind: 'article',
      table: 'articles',
      find: async (id) => {
        const article = await this.store.find(id, 'FOR UPDATE');
        return { article, resource: article, view: (signOff) => toArticleView({ ...article, signOff }) };
      },
    },
    quotes: {
      kind: 'quote',
      table: 'quotes',
      find: (id) => this.fact(id, this.quotes, { of: ({ quotes }) => quotes, view: toQuoteView }),
    },
    statistics: {
      kind: 'statistic',
      table: 'statistics',
      find: (id) =>
        this.fact(id, this.statistics, { of: ({ statistics }) => statistics, view: toStatisticView }),
    },
  };

  /** @returns what was signed off, as it is answered */
  sign(
    plural: SignablePlural,
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<RequestedSignOff>,
  ): Promise<unknown> {
    const kind = this.kinds[plural];
    return this.database.transaction(async () => {
      const signed = await kind.find(id);
      requirePermission('articles.sign-off', signed.article);
      await this.audit.obeyIfMatch(ifMatch, signed.resource);
      const { how, source = null, note = null } = body.creation('how');
      const { id: userId, name } = currentActor();
      const by = { id: userId, name };
      const signOff = { by, at: now().toISOString(), how, source, note, valid: true, voidedBy: null };
      await this.write(kind, signed, signOff, 'sign-off');
      return signed.view(signOff);
    });
  }

  takeBack(plural: SignablePlural, id: string, ifMatch: RevisionCondition | undefined): Promise<void> {
    const kind = this.kinds[plural];
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
    { kind, table }: SignableKind,
    { article, resource: { id, revision } }: Signed,
    signOff: SignOff | null,
    action: string,
  ): Promise<void> {
    const value = signOff && JSON.stringify(signOff);
    await this.database.send(
      sql`UPDATE ${sql.identifier(table)} SET sign_off = ${value}::json WHERE id = ${id}`,
    );
    const change = { action, resourceType: kind, resourceId: id, revision, changedFields: ['signOff'] };
    const at = now();
    await this.audit.record([change], at);
    await this.database.send(
      sql`INSERT INTO article_sign_offs (id, article_id, action, resource_kind, resource_id, at, by_id)
       VALUES (${newId()}, ${article.id}, ${action}, ${kind}, ${id}, ${at}, ${currentActor().id})`,
    );
    const details = { action, resource: { kind, id }, revision };
    await this.events.emit(new ArticleActivity(article.id, 'sign-off', details));
  }

  private async fact<Fact extends Signable>(
    id: string,
    reader: { find(id: string): Promise<{ articleId: string }> },
    { of, view }: { of: (article: StoredArticle) => readonly Fact[]; view: (fact: Fact) => unknown },
  ): Promise<Signed> {
    const { articleId } = await reader.find(id);
    const article = await this.store.find(articleId, 'FOR UPDATE');
    const resource = of(article).find((candidate) => candidate.id === id);
    // Somebody removed it while we waited.
    if (!resource) throw new Problem(NotFound);
    return { article, resource, view: (signOff) => view({ ...resource, signOff }) };
  }
}
