import type { StoredArticle } from '../articles/article.view.js';

/** What readers see from now on, or no longer: an entry of the outbox, for the change feed. */
export interface BecameVisible {
  readonly articleId: string;
  readonly revision: number;
  readonly slug: string;
  readonly language: string;
  readonly state: 'published' | 'withdrawn';
  /** A document of the same revision, with other names. */
  readonly rerendered?: boolean;
  /** It brings corrections that readers have not seen yet. */
  readonly corrected?: boolean;
  readonly hasTranslations: boolean;
  readonly at: string;
}

/** A publication counts from the end of its embargo, if it had one. */
export function publicationOf(article: StoredArticle, hasTranslations: boolean): BecameVisible {
  const { id: articleId, revision, slug, language, liveRevision, publishedAt, updatedAt } = article;
  const state = liveRevision === null ? 'withdrawn' : 'published';
  const waited = state === 'published' && publishedAt !== null && publishedAt > updatedAt;
  const at = waited ? publishedAt : updatedAt;
  return {
    articleId,
    revision,
    slug,
    language,
    state,
    hasTranslations,
    ...(article.corrections.some(({ approvedAt }) => approvedAt === at) && { corrected: true }),
    at,
  };
}

/** @returns undefined where an embargo hides it */
export function rerenderingOf(article: StoredArticle, at: string): BecameVisible | undefined {
  if (article.publishedAt !== null && article.publishedAt > at) return undefined;
  return { ...publicationOf(article, false), rerendered: true, at };
}
