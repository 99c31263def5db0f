import type { Site } from '../config/settings.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { newsArticle } from './jsonld.js';
import { ninjsItem } from './ninjs.js';
import { openGraph } from './open-graph.js';
import { renderText } from './plain-text.js';
import { writtenJson } from './written-json.js';

/** A vocabulary that articles are answered in: its media type, and how an article is written in it. */
export interface ArticleFormat {
  readonly type: string;
  readonly render: (article: ContentArticle, site: Site) => string;
}

/** By the last part of their addresses. */
export const FORMATS = {
  jsonld: {
    type: 'application/ld+json',
    render: (article, site) => writtenJson(newsArticle(article, site)),
  },
  ninjs: { type: 'application/json', render: (article, site) => writtenJson(ninjsItem(article, site)) },
  text: { type: 'text/plain', render: renderText },
  opengraph: { type: 'application/json', render: (article, site) => writtenJson(openGraph(article, site)) },
} as const satisfies Record<string, ArticleFormat>;

export type FormatName = keyof typeof FORMATS;
