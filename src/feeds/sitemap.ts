import type { Site } from '../config/settings.js';
import { element, xmlDocument } from '../kernel/values/xml.js';
import type { Markup } from '../kernel/values/xml.js';

/** An address of the same text in a language. */
interface Alternate {
  readonly language: string;
  readonly url: string;
}

/** An article as sitemaps show it. */
export interface SitemapEntry {
  readonly url: string;
  /** RFC 3339. */
  readonly lastNews: string;
  /** All languages of the article, its own among them; empty where there is one alone. */
  readonly alternates: readonly Alternate[];
}

/** A page of the sitemap of articles. */
export interface SitemapPage {
  readonly number: number;
  /** RFC 3339: of the newest change in it. */
  readonly lastNews: string;
}

/** A recent article as Google's news sitemap shows it. */
export interface RecentArticle {
  readonly url: string;
  readonly language: string;
  readonly headline: string;
  readonly publishedAt: string;
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The index of all sitemaps. The one of news is always in it, since no index may be empty. */
export function renderSitemapIndex(pages: readonly SitemapPage[], { publicUrl }: Site): string {
  const child = (path: string, lastNews?: string): Markup =>
    element(
      'sitemap',
      {},
      element('loc', {}, `${publicUrl}/sitemaps/${path}`),
      lastNews === undefined ? null : element('lastmod', {}, lastNews),
    );
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: SITEMAP },
      child('news.xml'),
      ...pages.map(({ number, lastNews }) => child(`articles-${number}.xml`, lastNews)),
    ),
  );
}

/** @param language the newsroom's own: of the texts in several languages it is shown to those whose language none is in */
export function renderSitemap(entries: readonly SitemapEntry[], language: string): string {
  const url = ({ url, lastNews, alternates }: SitemapEntry): Markup =>
    element(
      'url',
      {},
      element('loc', {}, url),
      element('lastmod', {}, lastNews),
      ...hreflangs(alternates, language),
    );
  return xmlDocument(element('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': XHTML }, ...entries.map(url)));
}

/** Every language names all of them and itself, in one order, or search engines believe none of it. */
function hreflangs(alternates: readonly Alternate[], language: string): Markup[] {
  const link = (hreflang: string, href: string): Markup =>
    element('xhtml:link', { rel: 'alternate', hreflang, href });
  const sorted = alternates.toSorted((a, b) => compared(a.language, b.language) || compared(a.url, b.url));
  const fallback = sorted.find((alternate) => alternate.language === language) ?? sorted[0];
  return [
    ...sorted.map((alternate) => link(alternate.language, alternate.url)),
    ...(fallback ? [link('x-default', fallback.url)] : []),
  ];
}

/** By code units, so that every process and every locale sorts alike. */
function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function renderNewsSitemap(articles: readonly RecentArticle[], { name }: Site): string {
  const url = ({ url, language, headline, publishedAt }: RecentArticle): Markup =>
    element(
      'url',
      {},
      element('loc', {}, url),
      element(
        'news:news',
        {},
        element(
          'news:publication',
          {},
          element('news:name', {}, name),
          element('news:language', {}, newsLanguage(language)),
        ),
        element('news:publication_date', {}, publishedAt),
        element('news:title', {}, headline),
      ),
    );
  return xmlDocument(element('urlset', { xmlns: SITEMAP, 'xmlns:news': NEWS }, ...articles.map(url)));
}

/** Google takes ISO 639 alone, and of Chinese the two ways of writing it. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
