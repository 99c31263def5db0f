import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { now } from '../../kernel/clock.js';
import { Events } from '../../kernel/events/events.js';
import { Outbox } from '../../kernel/events/outbox.js';
import { ArticlePublished, ArticleWithdrawn } from '../../workflow/workflow.events.js';
import type { BecameVisible } from './changes-feed.js';
import { Documents } from './documents.js';
import { PublicChanges } from '../../kernel/http/public/public-changes.js';
import { Translations } from './translations.js';

/** What follows a publication and a withdrawal, in its transaction; and in the outbox, what may follow after it. */
@Injectable()
export class Publications implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly documents: Documents,
    private readonly translations: Translations,
    private readonly outbox: Outbox,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(ArticlePublished, ({ article }) =>
      this.carryOut(article, () => this.documents.write(article, article.updatedAt)),
    );
    this.events.inTransaction(ArticleWithdrawn, ({ article }) =>
      this.carryOut(article, () => this.documents.withdraw(article)),
    );
  }

  private async carryOut(article: StoredArticle, write: () => Promise<void>): Promise<void> {
    // In this order they reach Postgres, whose answers nobody has to wait for in between.
    const [others] = await Promise.all([this.translations.lockFamily(article.id), write()]);
    for (const other of others) await this.documents.refresh(other);
    const { id: articleId, revision, slug, language, publishedAt, updatedAt } = article;
    const state = article.liveRevision === null ? 'withdrawn' : 'published';
    // A withdrawal waits for nothing.
    const embargoed = state === 'published' && publishedAt !== null && publishedAt > now().toISOString();
    const visible: BecameVisible = {
      ...{ articleId, revision, slug, language, embargoed, state },
      at: embargoed ? publishedAt : updatedAt,
      hasTranslations: others.length > 0,
    };
    await this.outbox.add('became-visible', visible, embargoed ? new Date(publishedAt) : now());
    await this.changes.announce([
      `slug:${slug}`,
      ...[articleId, ...others.map(({ id }) => id)].map((id) => `article:${id}`),
    ]);
  }
}
