import type { Site } from '../config/settings.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import type { Writable } from './written-json.js';

/** The properties of the Open Graph protocol, as a page shows them in `<meta property="…">`; a list is one element for each. */
export function openGraph(article: ContentArticle, site: Site): Record<string, Writable> {
  const { image, section, translations } = article;
  const pictured = image?.url != null;
  return {
    'og:type': 'article',
    'og:title': article.headline,
    'og:description': article.summary,
    'og:url': article.canonicalUrl ?? article.url,
    'og:site_name': site.name,
    'og:locale': locale(article.language),
    'og:locale:alternate': translations.map(({ language }) => locale(language)),
    'og:image': image?.url,
    'og:image:alt': pictured ? (image.alt ?? image.caption) : undefined,
    'article:published_time': article.publishedAt,
    'article:modified_time': article.updatedAt,
    'article:section': section?.name,
    'article:tag': article.keywords,
  };
}

/** Open Graph wants language and territory; where the language is all that is known, it is not said. */
function locale(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag);
  return region === undefined ? undefined : `${language}_${region}`;
}
