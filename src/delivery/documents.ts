import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { Settings } from '../config/settings.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { Events } from '../kernel/events/events.js';
import { ArticlePublished, ArticleWithdrawn } from '../workflow/workflow.events.js';
import type { PublicOrganization, PublicPerson, Translation } from './content-article.dto.js';
import { PublishedDocumentEntity } from './published-document.entity.js';
import { documentRow } from './published-document.view.js';
import { organizationIds, personIds } from './render-document.js';

/** The article `$1`, what it translates, and all that translate one of these, however far. */
const FAMILY = `WITH RECURSIVE family (id) AS (
  SELECT $1::uuid UNION
  SELECT CASE WHEN a.id = f.id THEN a.translation_of ELSE a.id END
  FROM family f JOIN articles a ON a.translation_of = f.id OR (a.id = f.id AND a.translation_of IS NOT NULL))`;

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
      await this.withdraw(article);
      await this.rewriteTranslations(article);
    });
  }

  /** Of an article that was never public readers are not told that it is gone. */
  private async withdraw({ id, revision, updatedAt, firstPublishedAt }: StoredArticle): Promise<void> {
    if (firstPublishedAt === null)
      await this.database.query('DELETE FROM published_documents WHERE article_id = $1', [id]);
    else
      await this.database.query(
        `UPDATE published_documents SET state = 'withdrawn', revision = $2, updated_at = $3 WHERE article_id = $1`,
        [id, revision, updatedAt],
      );
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
    await this.rows.upsert(PublishedDocumentEntity, [documentRow(article, surroundings)]);
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

  /** The articles in other languages that readers see now: what is under an embargo is not given away. */
  private translations({ id }: StoredArticle): Promise<Translation[]> {
    return this.database.query<Translation>(
      `${FAMILY} SELECT d.language, d.slug FROM published_documents d JOIN family f ON f.id = d.article_id
       WHERE d.state = 'published' AND d.published_at <= $2 AND d.article_id <> $1 ORDER BY d.language, d.slug`,
      // Postgres' now() is when the transaction began, before what it publishes.
      [id, now()],
    );
  }

  /** Those that are public name each other. */
  private async rewriteTranslations({ id }: StoredArticle): Promise<void> {
    const others = await this.database.query<{ snapshot: StoredArticle }>(
      `${FAMILY} SELECT r.snapshot FROM published_documents d JOIN family f ON f.id = d.article_id
       JOIN article_revisions r ON r.article_id = d.article_id AND r.number = d.revision
       WHERE d.state = 'published' AND d.article_id <> $1 ORDER BY d.article_id`,
      [id],
    );
    for (const { snapshot } of others) await this.write(snapshot);
  }
}
