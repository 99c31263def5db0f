import { contentHtml } from './content-html.view.js';
import { escapedHtml } from './escaped-html.view.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { homeAddress } from '../publication/reader-address.view.js';
import type { Pages } from '../publication/reader-address.view.js';
import { urn } from '../formats/urn.view.js';
import { categoriesOf } from './categories.js';
import { lastNewsIn } from './feed.js';
import type { Feed } from './feed.js';
import { element, optional, xmlDocument } from '../kernel/values/xml.js';
import type { Markup } from '../kernel/values/xml.js';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** A feed as RSS 2.0, with full text in `content:encoded`. */
export function renderRss(feed: Feed): string {
  const { title, address, site, articles } = feed;
  const changed = lastNewsIn(feed);
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...NAMESPACES },
      element(
        'channel',
        {},
        element('title', {}, title),
        element('link', {}, homeAddress(site)),
        element('description', {}, escapedHtml(title)),
        element('language', {}, site.language),
        optional('lastBuildDate', changed && mailDate(changed)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: address }),
        ...articles.map((article) => item(article, site)),
      ),
    ),
  );
}

/** `pubDate` is when the article came out: an edit must not put it on top of a reader's list again. */
function item(article: ContentArticle, pages: Pages): Markup {
  const { id, language, headline, summary, url, canonicalUrl, publishedAt, bylines } = article;
  return element(
    'item',
    {},
    element('title', {}, headline),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, urn(id)),
    element('pubDate', {}, mailDate(publishedAt)),
    // `author` of RSS is an e-mail address.
    ...bylines.map(({ name }) => element('dc:creator', {}, name)),
    element('dc:language', {}, language),
    ...categoriesOf(article, pages).map(({ term, scheme, label }) =>
      element('category', { domain: scheme }, label ?? term),
    ),
    canonicalUrl === null ? null : element('atom:link', { rel: 'canonical', href: canonicalUrl }),
    optional('description', summary && escapedHtml(summary)),
    optional('content:encoded', contentHtml(article)),
  );
}

/** As in RFC 5322, section 3.3, with a zone that RFC 822 knows too. */
function mailDate(timestamp: string): string {
  return new Date(timestamp).toUTCString();
}
