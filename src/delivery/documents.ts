import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { Settings } from '../config/settings.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { Events } from '../kernel/events/events.js';
import { strongEtag } from '../kernel/http/conditional.js';
import { ArticlePublished, ArticleWithdrawn } from '../workflow/workflow.events.js';
import type { PublicOrganization, PublicPerson, Translation } from './content-article.dto.js';
import { PublishedDocumentEntity } from './published-document.entity.js';
import { organizationIds, personIds, renderCard, renderDocument } from './render-document.js';

/** Writes what readers get, in the transaction of the publication: readers see the old document or the new one, nothing between. */
@Injectable()
export class Documents implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly events: Events,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(ArticlePublished, async ({ article }) => {
      await this.write(article);
      await this.rewriteTranslations(article);
    });
    this.events.inTransaction(ArticleWithdrawn, async ({ article }) => {
      await this.database.query(
        `UPDATE published_documents SET state = 'withdrawn', revision = $2, updated_at = $3 WHERE article_id = $1`,
        [article.id, article.revision, article.updatedAt],
      );
      await this.rewriteTranslations(article);
    });
  }

  private async write(article: StoredArticle): Promise<void> {
    const surroundings = {
      people: await this.named<PublicPerson>(
        'people',
        `'id', id, 'slug', slug, 'name', name`,
        personIds(article),
      ),
      organizations: await this.named<PublicOrganization>(
        'organizations',
        `'id', id, 'slug', slug, 'name', name, 'kind', kind`,
        organizationIds(article),
      ),
      translations: await this.translations(article),
      publicUrl: this.settings.publicUrl,
    };
    const card = renderCard(article);
    const document = JSON.stringify(renderDocument(article, surroundings));
    const { id: articleId, revision, language, slug, section, keywords } = article;
    const about = {
      articleId,
      revision,
      state: 'published' as const,
      language,
      slug,
      sectionSlug: section?.slug ?? null,
      keywords,
    };
    const { publishedAt, updatedAt } = card;
    await this.rows.upsert(PublishedDocumentEntity, [
      { ...about, document, card, etag: strongEtag(document), publishedAt, updatedAt },
    ]);
  }

  private async named<T extends { id: string }>(
    table: 'people' | 'organizations',
    properties: string,
    ids: string[],
  ): Promise<Map<string, T>> {
    const [TABLE, PROPERTIES] = [table, properties];
    const sql = `SELECT json_build_object(${PROPERTIES}) AS entity FROM ${TABLE} WHERE id = ANY ($1)`;
    const rows = ids.length > 0 ? await this.database.query<{ entity: T }>(sql, [ids]) : [];
    return new Map(rows.map(({ entity }) => [entity.id, entity]));
  }

  /** The public articles that translate the same original. */
  private translations({ id, translationOf }: StoredArticle): Promise<Translation[]> {
    return this.database.query<Translation>(
      `SELECT d.language, d.slug FROM published_documents d JOIN articles a ON a.id = d.article_id
       WHERE d.state = 'published' AND a.id <> $1 AND (a.id = $2 OR a.translation_of = $2) ORDER BY d.language, d.slug`,
      [id, translationOf ?? id],
    );
  }

  /** Those that are public name each other. */
  private async rewriteTranslations({ id, translationOf }: StoredArticle): Promise<void> {
    const others = await this.database.query<{ snapshot: StoredArticle }>(
      `SELECT r.snapshot FROM published_documents d JOIN articles a ON a.id = d.article_id
       JOIN article_revisions r ON r.article_id = d.article_id AND r.number = d.revision
       WHERE d.state = 'published' AND a.id <> $1 AND (a.id = $2 OR a.translation_of = $2) ORDER BY a.id`,
      [id, translationOf ?? id],
    );
    for (const { snapshot } of others) await this.write(snapshot);
  }
}
