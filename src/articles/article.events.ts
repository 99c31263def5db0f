import type { StoredArticle } from './article.view.js';

/** An article has its next revision, whatever made it: an edit, a step of the workflow, a fact. Emitted while the article is locked. */
export class ArticleRevised {
  constructor(
    readonly present: StoredArticle,
    readonly next: StoredArticle,
  ) {}
}

/** References of articles were led to what is left of a merge, or back: each has its next revision, in which no word changed. */
export class ArticleReferencesLed {
  constructor(readonly articleIds: readonly string[]) {}
}

/** Something happened around an article without a revision of it, and those who have it open are to hear of it. Emitted while it is locked. */
export class ArticleActivity {
  constructor(
    readonly articleId: string,
    readonly kind: 'comment' | 'sign-off',
    readonly details: object,
  ) {}
}
