import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { now } from '../kernel/clock.js';
import { Events } from '../kernel/events/events.js';
import { DocumentRemoved, DocumentWritten } from './publication.events.js';
import { documentRows } from './document-rows.view.js';
import type { DocumentRows } from './document-rows.view.js';
import { DocumentWriter } from './document-writer.js';
import { RenderingComparison } from './rendering-comparison.js';
import { ShownEntities } from './shown-entities.js';
import { Translations } from './translations.js';

/** Writes what readers get. Always in a transaction: readers see the old document or the new one, nothing between. */
@Injectable()
export class DocumentPublisher {
  constructor(
    private readonly store: DocumentWriter,
    private readonly entities: ShownEntities,
    private readonly translations: Translations,
    private readonly present: RenderingComparison,
    private readonly events: Events,
    private readonly newsroom: NewsroomSettings,
  ) {}

  /** @param at the time of the publication, or of the change that renders the document again */
  async write(article: StoredArticle, at = now().toISOString()): Promise<void> {
    await this.put(await this.render(article, at), article, at);
  }

  /**
   * Writes the rows of a published revision that would be others now.
   * @returns what readers get otherwise now: the document, or only lists and searches that show something of it
   */
  async refresh(article: StoredArticle): Promise<'document' | 'lists' | undefined> {
    const at = now().toISOString();
    const rows = await this.render(article, at);
    const { sameDocument, shownFrom = at, differences } = await this.present.compare(rows);
    if (differences.length === 0) return undefined;
    if (sameDocument) await this.put(asShownFrom(shownFrom, rows), article, shownFrom);
    else await this.put(rows, article, at);
    return sameDocument ? 'lists' : 'document';
  }

  /** Readers do not learn that an article is gone if it was never public. */
  async withdraw({ id, revision, updatedAt, firstPublishedAt }: StoredArticle): Promise<void> {
    if (firstPublishedAt === null) await this.store.remove(id);
    else await this.store.withdraw(id, updatedAt, revision);
    await this.events.emit(new DocumentRemoved(id));
  }

  /** Of an article whose document lay there until its embargo ended. */
  async comeOut({ id }: StoredArticle): Promise<void> {
    await this.entities.reserveAddressesOf(id);
  }

  async render(article: StoredArticle, at: string): Promise<DocumentRows> {
    const [translations, names, pages] = await Promise.all([
      this.translations.of(article.id),
      this.entities.of(article, at),
      this.newsroom.site(),
    ]);
    return documentRows(article, { ...names, translations, pages }, at);
  }

  private async put(rows: DocumentRows, article: StoredArticle, at: string): Promise<void> {
    await this.store.write(rows, at);
    await this.events.emit(new DocumentWritten(rows.content, article));
  }
}

/** The same document as before: readers have seen it since then. */
function asShownFrom(shownFrom: string, rows: DocumentRows): DocumentRows {
  return {
    ...rows,
    document: { ...rows.document, shownFrom },
    statistics: rows.statistics.map((statistic) => ({ ...statistic, shownFrom })),
  };
}
