import type { StoredArticle } from '../articles/article.view.js';

/** A revision became the one that readers see, from `publishedAt` on. */
export class ArticlePublished {
  /** @param article as readers are to see it: not always the working copy */
  constructor(readonly article: StoredArticle) {}
}

/** A revision is to become the one that readers see. */
export class ArticleScheduled {
  constructor(readonly article: StoredArticle) {}
}

/** Readers see it no more: its address answers 410. */
export class ArticleWithdrawn {
  constructor(readonly article: StoredArticle) {}
}
