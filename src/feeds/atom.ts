import { contentHtml } from './content-html.view.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { homeAddress } from '../publication/reader-address.view.js';
import type { Pages } from '../publication/reader-address.view.js';
import { urn } from '../formats/urn.view.js';
import { categoriesOf } from './categories.js';
import { lastNewsIn } from './feed.js';
import type { Feed } from './feed.js';
import { element, optional, xmlDocument } from '../kernel/values/xml.js';
import type { Markup } from '../kernel/values/xml.js';

/** `updated` is required (RFC 4287, section 4.1.1); a feed without entries was last changed before there was anything. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** A feed as Atom 1.0 (RFC 4287), with full text. */
export function renderAtom(feed: Feed): string {
  const { title, address, site, articles } = feed;
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
      element('id', {}, address),
      element('title', {}, title),
      element('updated', {}, lastNewsIn(feed) ?? NEVER),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
      element('link', { rel: 'alternate', href: homeAddress(site) }),
      // For entries whose article nobody signs.
      element('author', {}, element('name', {}, site.name)),
      ...articles.map((article) => entry(article, site)),
    ),
  );
}

function entry(article: ContentArticle, pages: Pages): Markup {
  const { id, language, headline, summary, url, publishedAt, updatedAt, bylines } = article;
  return element(
    'entry',
    { 'xml:lang': language },
    element('id', {}, urn(id)),
    element('title', {}, headline),
    element('published', {}, publishedAt),
    element('updated', {}, updatedAt),
    element('link', { rel: 'alternate', hreflang: language, href: url }),
    ...canonical(article),
    ...translations(article),
    ...bylines.map(({ name, role }) =>
      element(role === 'author' ? 'author' : 'contributor', {}, element('name', {}, name)),
    ),
    ...categoriesOf(article, pages).map(({ term, scheme, label }) =>
      element('category', { term, scheme, label }),
    ),
    optional('summary', summary),
    element('content', { type: 'html' }, contentHtml(article)),
  );
}

/** Where the article is at home, if it is elsewhere (RFC 6596). */
function canonical({ canonicalUrl }: ContentArticle): Markup[] {
  return canonicalUrl === null ? [] : [element('link', { rel: 'canonical', href: canonicalUrl })];
}

/** One for each language: no two alternates may have the same `hreflang` (RFC 4287, section 4.1.2). */
function translations({ language: own, translations }: ContentArticle): Markup[] {
  const others = translations.filter(
    ({ language }, i) => language !== own && translations.findIndex((t) => t.language === language) === i,
  );
  return others.map(({ language, url }) =>
    element('link', { rel: 'alternate', hreflang: language, href: url }),
  );
}
