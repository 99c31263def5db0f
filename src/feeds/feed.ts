import type { Site } from '../config/settings.js';
import type { ContentArticle } from '../publication/content-article.dto.js';

/** The contents of a feed, whatever its format. */
export interface Feed {
  readonly title: string;
  /** Its own address, absolute. */
  readonly address: string;
  readonly site: Site;
  /** Newest first. */
  readonly articles: readonly ContentArticle[];
}

/** When one of its articles last changed for readers; undefined if it is empty. Rerendering a document does not move it. */
export function lastNewsIn({ articles }: Feed): string | undefined {
  return articles
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
}
