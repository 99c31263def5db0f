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
import type { MergeTask } from './article-worker.js';
import { mergeArticles } from './merge-articles.js';
import type { MergedArticle } from './merge-articles.js';

/** This many characters of texts, and parts of them, take some milliseconds to merge; more are merged in a thread. */
const LIGHT = 30_000;
/** What a block, a fact or an anchor weighs beside its characters. */
const PART = 100;

const LIMITS = { threads: 1, waiting: 100, time: 20_000, memory: 512, idle: 60_000 };

/** Merges edits of articles; where that takes long, in a thread, so that others are answered meanwhile. */
@Injectable()
export class ArticleMerges implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<MergeTask, MergedArticle>(
    new URL('./article-worker.js', import.meta.url),
    LIMITS,
  );

  /** See `mergeArticles`. @throws Problem 503 where the thread is overrun */
  async merge(sides: Sides<StoredArticle>): Promise<MergedArticle> {
    const fields = writableNames(Article);
    const { base, theirs, yours } = sides;
    const weight = weightOf(base) + weightOf(theirs) + weightOf(yours);
    if (weight <= LIGHT) return mergeArticles(sides, fields);
    try {
      return await this.pool.run({ sides, fields });
    } catch (error) {
      throw error instanceof WorkOverrun ? new Problem(Unavailable) : error;
    }
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function weightOf({ body, mentions, quotes, statistics }: StoredArticle): number {
  const length = body.reduce((sum, block) => sum + PART + (textOf(block)?.length ?? 0), 0);
  const anchors = [...mentions, ...quotes, ...statistics].flatMap((part) => [part, ...part.anchors]);
  return length + anchors.length * PART;
}
