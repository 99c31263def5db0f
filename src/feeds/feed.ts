import type { Site } from '../config/settings.js';
import type { ContentArticle } from '../delivery/content-article.dto.js';

/** What is told in a feed, whatever its format. */
export interface Feed {
  readonly title: string;
  /** Its own address, absolute. */
  readonly address: string;
  readonly site: Site;
  /** Newest first. */
  readonly articles: readonly ContentArticle[];
}

/**
 * When readers last had news of an article: its change, or the end of an embargo that came after the change.
 * It moves with each publication of another text, and not when a document is only rendered anew.
 */
export function lastNewsOf({
  updatedAt,
  publishedAt,
}: Pick<ContentArticle, 'updatedAt' | 'publishedAt'>): string {
  return updatedAt > publishedAt ? updatedAt : publishedAt;
}

/** The same of a feed; undefined where it is empty. */
export function lastNewsIn({ articles }: Feed): string | undefined {
  return articles.map(lastNewsOf).sort().at(-1);
}
