import { parentPort } from 'node:worker_threads';
import type { Sides } from '../../body/merging/three-way.js';
import type { Posted } from '../../kernel/worker-pool.js';
import type { StoredArticle } from '../article.view.js';
import { mergeArticles } from './merge-articles.js';
import type { MergedArticle } from './merge-articles.js';

/** What the thread is given: two edits of an article, and the names of what a write may change. */
export interface MergeTask {
  readonly sides: Sides<StoredArticle>;
  readonly fields: readonly string[];
}

const post = (posted: Posted<MergedArticle>): void => {
  parentPort?.postMessage(posted);
};

parentPort?.on('message', ({ sides, fields }: MergeTask) => {
  post({ begun: true });
  post({ output: mergeArticles(sides, fields) });
});
