import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Events } from '../../kernel/events/events.js';
import { Outbox } from '../../kernel/events/outbox.js';
import { NamedChanged, NamedDeleted } from '../../naming/named.events.js';
import { ENTITY_KINDS } from '../tables/entity-document.entity.js';
import type { EntityKind } from '../tables/entity-document.entity.js';
import type { BecameVisible } from './changes-feed.js';
import { Documents } from './documents.js';
import { PublicChanges } from '../../kernel/http/public/public-changes.js';
import { ShownEntities } from './shown-entities.js';
import { Translations } from './translations.js';

/** So many documents are made anew in one transaction. */
const STEP = 25;

/** The work of making documents anew, and how far it has come. */
export interface Rerender {
  /** Those that show this; all if unsaid. */
  readonly term?: string;
  /** The last document done: they are done in the order of their ids. */
  readonly after?: string;
  readonly done: number;
  readonly changed: number;
  readonly total: number;
}

/** Documents follow what they show: a new name of a person is in all of them, in the background, a step at a time. */
@Injectable()
export class Rerendering implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly outbox: Outbox,
    private readonly documents: Documents,
    private readonly entities: ShownEntities,
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
    this.events.inTransaction(NamedChanged, ({ kind, id }) => this.follow(kind, id));
    this.events.inTransaction(NamedDeleted, ({ kind, id }) => this.forget(kind, id));
  }

  /** The translations of an article are to name it, or no more. */
  async ofFamily(articleId: string): Promise<void> {
    await this.outbox.add('rerender-family', { articleId });
  }

  /** Its own document at once, the articles' in the background. */
  private async follow(kind: string, id: string): Promise<void> {
    if (!isShown(kind)) return;
    await this.entities.rewrite(kind, id);
    await this.changes.announce([]);
    const term = `${kind}:${id}`;
    const [shown] = await this.database.prepared('SELECT 1 FROM document_terms WHERE term = $1 LIMIT 1', [
      term,
    ]);
    if (shown) await this.outbox.add('rerender', { term, done: 0, changed: 0, total: 0 } satisfies Rerender);
  }

  private async forget(kind: string, id: string): Promise<void> {
    if (!isShown(kind)) return;
    await this.entities.remove(kind, id);
    await this.changes.announce([]);
  }

  private async step({ term, after, done, changed, total }: Rerender): Promise<Rerender | undefined> {
    const articles = await this.next(term, after);
    const last = articles.at(-1);
    if (!last) return undefined;
    const all = after === undefined ? await this.count(term) : total;
    const written = await this.refresh(articles);
    const kept = { ...(term !== undefined && { term }), after: last.id };
    return { ...kept, done: done + articles.length, changed: changed + written, total: all };
  }

  /** @returns how many were others than before */
  private async refresh(articles: readonly StoredArticle[]): Promise<number> {
    const written: StoredArticle[] = [];
    for (const article of articles) if (await this.documents.refresh(article)) written.push(article);
    for (const { id: articleId, revision, slug, language, publishedAt } of written) {
      const at = now().toISOString();
      const embargoed = publishedAt !== null && publishedAt > at;
      const own = { articleId, revision, slug, language, embargoed, at };
      const visible: BecameVisible = { ...own, state: 'published', hasTranslations: false };
      if (!embargoed) await this.outbox.add('became-visible', visible);
    }
    if (written.length > 0) await this.changes.announce(written.map(({ id }) => `article:${id}`));
    return written.length;
  }

  /** Published revisions, which nobody publishes anew until the end of the transaction. */
  private async next(term: string | undefined, after: string | undefined): Promise<StoredArticle[]> {
    const rows = await this.database.prepared<{ snapshot: StoredArticle }>(
      `SELECT r.snapshot FROM published_documents d JOIN article_revisions r ON r.article_id = d.article_id AND r.number = d.revision
       WHERE d.state = 'published' AND ($2::uuid IS NULL OR d.article_id > $2)
         AND ($1::text IS NULL OR EXISTS (SELECT FROM document_terms t WHERE t.term = $1 AND t.article_id = d.article_id))
       ORDER BY d.article_id LIMIT ${STEP} FOR UPDATE OF d`,
      [term ?? null, after ?? null],
    );
    return rows.map(({ snapshot }) => snapshot);
  }

  private async count(term: string | undefined): Promise<number> {
    const [row] = await this.database.prepared<{ total: string }>(
      term === undefined
        ? `SELECT count(*) AS total FROM published_documents WHERE state = 'published'`
        : 'SELECT count(*) AS total FROM document_terms WHERE term = $1',
      term === undefined ? [] : [term],
    );
    return Number(row?.total);
  }
}

function isShown(kind: string): kind is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(kind);
}
