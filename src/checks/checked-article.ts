import type { StoredArticle } from '../articles/article.view.js';

/** An article as it is checked: the working copy, or what a write that is not saved yet would make of it. */
export type CheckedArticle = StoredArticle;
