import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { now } from '../kernel/clock.js';
import { Outbox } from '../kernel/events/outbox.js';
import { rerenderingOf } from './became-visible.js';
import { DocumentPublisher } from './document-publisher.js';
import { PublicChanges } from '../edge/answers/public-changes.js';
import { LiveRevisions } from './live-revisions.js';
import { Translations } from './translations.js';

/** The number of documents that are rendered again in one transaction. */
const STEP = 25;

/** The work of rendering documents again, and its progress. */
export interface Rerender {
  /** Only those that show this; default all. */
  readonly term?: string;
  /** The last document done: they are done in the order of their ids. */
  readonly after?: string;
  readonly done: number;
  readonly changed: number;
  readonly total: number;
}

/** Renders documents again in the background, a step at a time, so that a new name of a person reaches all of them. */
@Injectable()
export class Rerendering implements OnModuleInit {
  constructor(
    private readonly live: LiveRevisions,
    private readonly outbox: Outbox,
    private readonly documents: DocumentPublisher,
    private readonly translations: Translations,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.outbox.on<Rerender>('render', 'rerender', (work) => this.step(work));
    this.outbox.on<Partial<Rerender>>('render', 'rebuild', (work) =>
      this.step({ done: 0, changed: 0, total: 0, ...work }),
    );
    this.outbox.on<{ articleId: string }>('render', 'rerender-family', async ({ articleId }) => {
      await this.refresh(await this.translations.lockFamily(articleId));
      return undefined;
    });
  }

  /** Renders all documents that show something again: `person:<id>`. */
  async ofThoseThatShow(term: string): Promise<void> {
    await this.outbox.add('rerender', { term, done: 0, changed: 0, total: 0 } satisfies Rerender);
  }

  /** The translations of an article are to name it, or no more. */
  async ofFamily(articleId: string): Promise<void> {
    await this.outbox.add('rerender-family', { articleId });
  }

  /** Whether documents name other addresses than they would now: by a sample, which shows it for all. */
  async findsOtherAddresses(): Promise<boolean> {
    const at = now().toISOString();
    for (const { article, url } of await this.live.samples()) {
      const { content } = await this.documents.render(article, at);
      if (content.url !== url) return true;
    }
    return false;
  }

  /** In a transaction: the next documents of the work. @returns what is left; undefined when all is done */
  async step({ term, after, done, changed, total }: Rerender): Promise<Rerender | undefined> {
    const articles = await this.live.after(after, STEP, term);
    const last = articles.at(-1);
    if (!last) return undefined;
    const all = after === undefined ? await this.live.count(term) : total;
    const written = await this.refresh(articles);
    const position = { ...(term !== undefined && { term }), after: last.id };
    return { ...position, done: done + articles.length, changed: changed + written, total: all };
  }

  /** @returns how many were others than before */
  private async refresh(articles: readonly StoredArticle[]): Promise<number> {
    const others: string[] = [];
    for (const article of articles) {
      const refreshed = await this.documents.refresh(article);
      if (refreshed === undefined) continue;
      others.push(`article:${article.id}`);
      // The feed is about documents only.
      const visible = refreshed === 'document' && rerenderingOf(article, now().toISOString());
      if (visible) await this.outbox.add('became-visible', visible);
    }
    if (others.length > 0) await this.changes.announce(others);
    return others.length;
  }
}
