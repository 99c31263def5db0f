import { contentHtml } from './content-html.view.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { homeAddress } from '../publication/reader-address.view.js';
import { urn } from '../formats/urn.view.js';
import type { Feed } from './feed.js';

/** A feed as JSON Feed 1.1, with full text. */
export function renderJsonFeed({ title, address, site, articles }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeAddress(site),
    feed_url: address,
    language: site.language,
    authors: [{ name: site.name }],
    items: articles.map(item),
  });
}

function item(article: ContentArticle): object {
  const { id, url, canonicalUrl, headline, summary, image, language } = article;
  const { publishedAt, updatedAt, bylines, keywords } = article;
  return {
    id: urn(id),
    url,
    ...(canonicalUrl !== null && { external_url: canonicalUrl }),
    title: headline,
    ...(summary !== null && { summary }),
    content_html: contentHtml(article),
    ...(image?.url != null && { image: image.url }),
    date_published: publishedAt,
    date_modified: updatedAt,
    ...(bylines.length > 0 && { authors: bylines.map(({ name }) => ({ name })) }),
    ...(keywords.length > 0 && { tags: [...new Set(keywords)] }),
    language,
  };
}
