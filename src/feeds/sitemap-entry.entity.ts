import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ContentArticle } from '../publication/content-article.dto.js';
import type { Translation } from '../publication/translation.dto.js';

/** An article's place in the sitemap, kept for life, so that a page of it changes only where an article does. */
@Entity('sitemap_entries')
@Index('sitemap_entries_number_key', { synchronize: false })
@Index('sitemap_entries_published_at_article_id_idx', ['publishedAt', 'articleId'])
export class SitemapEntryEntity {
  @ForeignKey('published_documents', 'article_id', {
    name: 'sitemap_entries_article_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid')
  articleId: string;

  /** Counted in the order in which articles were first published; which page it is on. */
  @Column({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    insert: false,
    update: false,
  })
  number?: string;

  @Column('text')
  slug: string;

  @Column('text')
  language: string;

  @Column('text')
  headline: string;

  /** The page that search engines are to show; null where an older build wrote it. */
  @Column('text', { nullable: true })
  url: string | null;

  @Column('json')
  translations: Translation[];

  /** Not shown before. `infinity` of what was withdrawn. */
  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: string;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: string;
}

/** The row of a document. */
export function sitemapEntry(document: ContentArticle): SitemapEntryEntity {
  const { id: articleId, slug, language, headline, translations, publishedAt, updatedAt } = document;
  const url = document.canonicalUrl ?? document.url;
  return { articleId, slug, language, headline, url, translations, publishedAt, updatedAt };
}
