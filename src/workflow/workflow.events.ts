import type { StoredArticle } from '../articles/article.view.js';

/** A revision became the one that readers see, from `publishedAt` on. */
export class ArticlePublished {
  constructor(readonly article: StoredArticle) {}
}

/** Readers see it no more: its address answers 410. */
export class ArticleWithdrawn {
  constructor(readonly article: StoredArticle) {}
}
