import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { now } from '../kernel/clock.js';
import { Events } from '../kernel/events/events.js';
import { Outbox } from '../kernel/events/outbox.js';
import { slugKey } from '../kernel/values/slug.js';
import { ArticlePublished, ArticleWithdrawn } from '../workflow/workflow.events.js';
import { publicationOf, rerenderingOf } from './became-visible.js';
import { DocumentPublisher } from './document-publisher.js';
import { Embargoes } from './embargoes.js';
import type { EndOfEmbargo } from './embargoes.js';
import { PublicChanges } from '../edge/answers/public-changes.js';
import { Translations } from './translations.js';

/** What follows a publication and a withdrawal, in its transaction; and in the outbox, what may follow after it. */
@Injectable()
export class Publications implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly documents: DocumentPublisher,
    private readonly embargoes: Embargoes,
    private readonly translations: Translations,
    private readonly outbox: Outbox,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(ArticlePublished, ({ article }) => this.publish(article));
    this.events.inTransaction(ArticleWithdrawn, ({ article }) =>
      this.carryOut(article, () => this.documents.withdraw(article)),
    );
    this.outbox.on<EndOfEmbargo>('embargoes', 'end-embargo', async (end) => {
      const ended = await this.embargoes.end(end);
      if (ended) await this.publishAtLast(ended.article, ended.written);
      return undefined;
    });
  }

  private async publish(article: StoredArticle): Promise<void> {
    const { publishedAt, updatedAt } = article;
    if (publishedAt !== null && publishedAt > updatedAt) await this.embargoes.begin(article, publishedAt);
    else await this.carryOut(article, () => this.documents.write(article, updatedAt));
  }

  private publishAtLast(article: StoredArticle, written: boolean): Promise<void> {
    const { publishedAt } = article;
    return this.carryOut(article, async () => {
      if (written) await this.documents.comeOut(article);
      else if (publishedAt !== null) await this.documents.write(article, publishedAt);
    });
  }

  private async carryOut(article: StoredArticle, write: () => Promise<void>): Promise<void> {
    // In this order they reach Postgres, whose answers nobody has to wait for in between.
    const [others] = await Promise.all([this.translations.lockFamily(article.id), write()]);
    await this.outbox.add('became-visible', publicationOf(article, others.length > 0));
    for (const other of others) {
      const refreshed = await this.documents.refresh(other);
      const visible = refreshed === 'document' && rerenderingOf(other, now().toISOString());
      if (visible) await this.outbox.add('became-visible', visible);
    }
    await this.changes.announce([
      slugKey(article.slug),
      ...[article, ...others].map(({ id }) => `article:${id}`),
    ]);
  }
}
