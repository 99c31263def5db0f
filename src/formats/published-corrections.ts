import type { ContentArticle } from '../publication/content-article.dto.js';

/** A published statement about an error. */
export interface PublishedCorrection {
  readonly text: string;
  readonly publishedAt: string | undefined;
}

/** The corrections of a document, as far as their text is known. */
export function publishedCorrections({ corrections }: ContentArticle): PublishedCorrection[] {
  return corrections.flatMap((correction) => {
    const { text, publishedAt } = (correction ?? {}) as Record<string, unknown>;
    if (typeof text !== 'string' || text === '') return [];
    return { text, publishedAt: typeof publishedAt === 'string' ? publishedAt : undefined };
  });
}
