import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import type { Translation } from '../publication/translation.dto.js';
import { contentAddress } from '../publication/content-address.view.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import type { RecentArticle, SitemapEntry, SitemapPage } from './sitemap.js';
import { sql } from '../kernel/database/sql.js';

/** The protocol allows 50,000 addresses and 50 MB, which ten languages each would exceed. This many are written in some 40 ms, which is how long others wait. */
const PAGE_SIZE = 5_000;

/** What Google reads of a news sitemap: two days, a thousand articles. */
const RECENT = sql`published_at > now() - interval '2 days' ORDER BY published_at DESC, article_id DESC LIMIT 1000`;

/** An entry of an older build has no address of its own, and its translations have none. */
interface Addressed {
  readonly slug: string;
  readonly language: string;
  readonly url: string | null;
}

/** Reads of the sitemaps: one statement each. */
@Injectable()
export class SitemapsQueries {
  constructor(
    private readonly read: ReadDatabase,
    private readonly settings: Settings,
  ) {}

  /** The pages that have articles. Page by page along the index: one GROUP BY would sort a million rows on disk. */
  async pages(): Promise<SitemapPage[]> {
    const rows = await this.read.prepared<{ number: number; news: Date }>(
      sql`SELECT page AS number, news
       FROM generate_series(1, (SELECT (max(number) - 1) / ${sql.literal(PAGE_SIZE)} + 1 FROM public_sitemap_entries)::integer) page,
         LATERAL (SELECT max(updated_at) AS news FROM public_sitemap_entries
           WHERE number > (page - 1) * ${sql.literal(PAGE_SIZE)}::bigint AND number <= page * ${sql.literal(PAGE_SIZE)}::bigint) newest
       WHERE news IS NOT NULL ORDER BY page`,
    );
    return rows.map(({ number, news }) => ({ number, lastNews: news.toISOString() }));
  }

  /** @param number from 1 */
  async page(number: number): Promise<SitemapEntry[]> {
    type Row = Addressed & { translations: (Omit<Translation, 'url'> & { url?: string })[]; updatedAt: Date };
    const rows = await this.read.prepared<Row>(
      sql`SELECT slug, language, url, translations, updated_at AS "updatedAt" FROM public_sitemap_entries
       WHERE number > (${number}::bigint - 1) * ${sql.literal(PAGE_SIZE)} AND number <= ${number}::bigint * ${sql.literal(PAGE_SIZE)} ORDER BY number`,
    );
    return rows.map(({ translations, updatedAt, ...own }) => ({
      url: this.address(own),
      lastNews: updatedAt.toISOString(),
      alternates:
        translations.length === 0
          ? []
          : this.alternates([own, ...translations.map((other) => ({ url: null, ...other }))]),
    }));
  }

  async recent(): Promise<RecentArticle[]> {
    const rows = await this.read.prepared<Addressed & { headline: string; publishedAt: Date }>(
      sql`SELECT slug, language, url, headline, published_at AS "publishedAt" FROM public_sitemap_entries WHERE ${RECENT}`,
    );
    return rows.map(({ headline, publishedAt, ...own }) => ({
      url: this.address(own),
      language: own.language,
      headline,
      publishedAt: publishedAt.toISOString(),
    }));
  }

  private alternates(articles: readonly Addressed[]): SitemapEntry['alternates'] {
    return articles.map((article) => ({ language: article.language, url: this.address(article) }));
  }

  private address(article: Addressed): string {
    return article.url ?? contentAddress(this.settings.publicUrl, article);
  }
}
