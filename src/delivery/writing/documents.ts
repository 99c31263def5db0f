import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { Settings } from '../../config/settings.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Events } from '../../kernel/events/events.js';
import { DocumentRemoved, DocumentWritten } from '../delivery.events.js';
import { documentRows } from './document-rows.view.js';
import type { DocumentRows } from './document-rows.view.js';
import { DocumentStore } from './document-store.js';
import { ShownEntities } from './shown-entities.js';
import { Translations } from './translations.js';

/** Writes what readers get. Always in a transaction: readers see the old document or the new one, nothing between. */
@Injectable()
export class Documents {
  constructor(
    private readonly store: DocumentStore,
    private readonly entities: ShownEntities,
    private readonly translations: Translations,
    private readonly database: Database,
    private readonly events: Events,
    private readonly settings: Settings,
  ) {}

  /** @param at the moment of the publication, or of what else makes the document anew */
  async write(article: StoredArticle, at = now().toISOString()): Promise<void> {
    await this.put(await this.render(article, at), article, at);
  }

  /**
   * Writes the document of a published revision if it would be another now.
   * @returns whether it was
   */
  async refresh(article: StoredArticle): Promise<boolean> {
    const at = now().toISOString();
    const rows = await this.render(article, at);
    const [present] = await this.database.prepared<{ etag: string; keys: string[] }>(
      'SELECT etag, surrogate_keys AS keys FROM published_documents WHERE article_id = $1',
      [article.id],
    );
    const { etag, surrogateKeys } = rows.document;
    if (present?.etag === etag && present.keys.join() === surrogateKeys.join()) return false;
    await this.put(rows, article, at);
    return true;
  }

  /** Of an article that was never public readers are not told that it is gone. */
  async withdraw({ id, revision, updatedAt, firstPublishedAt }: StoredArticle): Promise<void> {
    if (firstPublishedAt === null) await this.store.remove(id);
    else await this.store.withdraw(id, updatedAt, revision);
    await this.events.emit(new DocumentRemoved(id));
  }

  async render(article: StoredArticle, at: string): Promise<DocumentRows> {
    const translations = await this.translations.of(article.id);
    const names = await this.entities.of(article);
    return documentRows(article, { ...names, translations, publicUrl: this.settings.publicUrl }, at);
  }

  private async put(rows: DocumentRows, article: StoredArticle, at: string): Promise<void> {
    await this.store.write(rows, at);
    await this.events.emit(new DocumentWritten(rows.content, article));
  }
}
