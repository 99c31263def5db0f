import { parentPort } from 'node:worker_threads';
import type { Sides } from '../../body/merging/three-way.js';
import type { Posted } from '../../kernel/worker-pool.js';
import type { StoredArticle } from '../article.view.js';
import { diffArticles } from './revision-diff.js';
import type { ArticleDiff } from './revision-diff.js';
import { mergeArticles } from './merge-articles.js';
import type { MergedArticle } from './merge-articles.js';

/** What the thread is given: states of an article to be merged or compared, and the names of the fields that count. */
export type ArticleTask = { readonly names: readonly string[] } & (
  | { readonly merge: Sides<StoredArticle> }
  | { readonly diff: readonly [before: StoredArticle | undefined, after: StoredArticle] }
);

const post = (posted: Posted<MergedArticle | ArticleDiff>): void => {
  parentPort?.postMessage(posted);
};

parentPort?.on('message', (task: ArticleTask) => {
  post({ begun: true });
  post({
    output: 'merge' in task ? mergeArticles(task.merge, task.names) : diffArticles(...task.diff, task.names),
  });
});
