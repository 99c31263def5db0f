import type { Site } from '../config/settings.js';
import type { ContentArticle } from '../publication/content-article.dto.js';

/** What is told in a feed, whatever its format. */
export interface Feed {
  readonly title: string;
  /** Its own address, absolute. */
  readonly address: string;
  readonly site: Site;
  /** Newest first. */
  readonly articles: readonly ContentArticle[];
}

/** When readers last had news of one of its articles; undefined where it is empty. It does not move when a document is only rendered anew. */
export function lastNewsIn({ articles }: Feed): string | undefined {
  return articles
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
}
