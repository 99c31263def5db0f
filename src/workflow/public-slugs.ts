import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';

type Bearer = Pick<
  StoredArticle,
  'id' | 'language' | 'slug' | 'updatedAt' | 'publishedAt' | 'firstPublishedAt'
>;

/** An address that was once public leads to its article for ever, and to no other. */
@Injectable()
export class PublicSlugs {
  constructor(private readonly database: Database) {}

  /** Of what is published now: readers find it there at once, or from the end of its embargo on. */
  async publish(article: Bearer): Promise<void> {
    const { updatedAt, publishedAt } = article;
    await this.free(article);
    await this.add(article, publishedAt !== null && publishedAt > updatedAt ? publishedAt : updatedAt);
  }

  /** Of what will be published: until then nobody else gets it. */
  async reserve(article: Bearer, at: string): Promise<void> {
    await this.add(article, at);
  }

  async giveBack({ id }: Bearer, at: string): Promise<void> {
    await this.database.send(sql`DELETE FROM public_slugs WHERE article_id = ${id} AND since = ${at}`);
  }

  /** Addresses that nobody could see until now were never public; of an article that was withdrawn before its embargo ended, none was. */
  async free({ id, updatedAt, firstPublishedAt }: Bearer): Promise<void> {
    await this.database.send(
      sql`DELETE FROM public_slugs WHERE article_id = ${id} AND (since > ${updatedAt} OR ${firstPublishedAt === null})`,
    );
  }

  private async add({ language, slug, id }: Bearer, since: string): Promise<void> {
    await this.database.send(
      sql`INSERT INTO public_slugs (language, slug, article_id, since) VALUES (${language}, ${slug}, ${id}, ${since})
       ON CONFLICT (language, slug) DO NOTHING`,
    );
  }
}
