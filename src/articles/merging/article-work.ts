import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { textOf } from '../../body/block.js';
import type { Sides } from '../../body/merging/three-way.js';
import { writableNames } from '../../contract/writing/written.js';
import { Unavailable } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { WorkerPool, WorkOverrun } from '../../kernel/worker-pool.js';
import { Article } from '../article.dto.js';
import type { StoredArticle } from '../article.view.js';
import { diffArticles } from './revision-diff.js';
import type { ArticleDiff } from './revision-diff.js';
import type { ArticleTask } from './article-worker.js';
import { mergeArticles } from './merge-articles.js';
import type { MergedArticle } from './merge-articles.js';

/** This many characters of texts, and parts of them, take some milliseconds to compare; more are compared in a thread. */
const LIGHT = 30_000;
/** What a block, a fact or an anchor weighs beside its characters. */
const PART = 100;

/** One reads in the history how far the article was. */
const STATUS = ['status', 'workingStatus'];

const LIMITS = { threads: 1, waiting: 100, time: 20_000, memory: 512, idle: 60_000 };

/** Merges and compares states of articles; where that takes long, in a thread, so that others are answered meanwhile. */
@Injectable()
export class ArticleWork implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<ArticleTask, MergedArticle | ArticleDiff>(
    new URL('./article-worker.js', import.meta.url),
    LIMITS,
  );

  /** See `mergeArticles`. */
  async merge(sides: Sides<StoredArticle>): Promise<MergedArticle> {
    const names = writableNames(Article);
    const { base, theirs, yours } = sides;
    if (areLight(base, theirs, yours)) return mergeArticles(sides, names);
    return (await this.inThread({ merge: sides, names })) as MergedArticle;
  }

  /** See `diffArticles`. */
  async diff(before: StoredArticle | undefined, after: StoredArticle): Promise<ArticleDiff> {
    const names = [...writableNames(Article), ...STATUS];
    if (areLight(before, after)) return diffArticles(before, after, names);
    return (await this.inThread({ diff: [before, after], names })) as ArticleDiff;
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  /** @throws Problem 503 where the thread is overrun */
  private async inThread(task: ArticleTask): Promise<MergedArticle | ArticleDiff> {
    try {
      return await this.pool.run(task);
    } catch (error) {
      throw error instanceof WorkOverrun ? new Problem(Unavailable) : error;
    }
  }
}

function areLight(...articles: readonly (StoredArticle | undefined)[]): boolean {
  return articles.reduce((sum, article) => sum + (article ? weightOf(article) : 0), 0) <= LIGHT;
}

function weightOf({ body, mentions, quotes, statistics }: StoredArticle): number {
  const length = body.reduce((sum, block) => sum + PART + (textOf(block)?.length ?? 0), 0);
  const anchors = [...mentions, ...quotes, ...statistics].flatMap((part) => [part, ...part.anchors]);
  return length + anchors.length * PART;
}
