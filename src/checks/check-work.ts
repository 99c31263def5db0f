import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { textOf } from '../body/block.js';
import { Unavailable } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { WorkerPool, WorkOverrun } from '../kernel/worker-pool.js';
import type { CheckedArticle } from './checked-article.js';
import type { CheckResult, CheckTask } from './check-worker.js';
import type { Finding } from './finding.dto.js';
import { nameKeysIn } from './names/names-in-text.js';
import { runChecks } from './run-checks.js';
import type { Checking } from './run-checks.js';

/** This many characters, and facts, take some tens of milliseconds to check; more are checked in a thread. */
const LIGHT = 40_000;
/** What a fact weighs beside its characters. */
const FACT = 200;
/**
 * Each number that stands in a block is compared with each figure that is marked in it. For each of these figures, so many characters of
 * the block take as long as one character takes by itself.
 */
const BESIDE = 4;

const LIMITS = { threads: 1, waiting: 100, time: 20_000, memory: 512, idle: 60_000 };

/** Checks articles; long ones in a thread, so that others are answered meanwhile. */
@Injectable()
export class CheckWork implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<CheckTask, CheckResult>(
    new URL('./check-worker.js', import.meta.url),
    LIMITS,
  );

  /** See `nameKeysIn`. */
  async names(article: CheckedArticle): Promise<readonly string[]> {
    if (isLight(article)) return nameKeysIn(article.body);
    return (await this.inThread({ names: article.body })) as readonly string[];
  }

  /** See `runChecks`. */
  async run(checking: Checking): Promise<Finding[]> {
    if (isLight(checking.article)) return runChecks(checking);
    return (await this.inThread({ run: checking })) as Finding[];
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  /** @throws Problem 503 where the thread is overrun */
  private async inThread(task: CheckTask): Promise<CheckResult> {
    try {
      return await this.pool.run(task);
    } catch (error) {
      throw error instanceof WorkOverrun ? new Problem(Unavailable) : error;
    }
  }
}

function isLight({ body, quotes, statistics }: CheckedArticle): boolean {
  const inBlock = new Map<string, number>();
  for (const { blockId } of statistics.flatMap(({ anchors }) => anchors))
    inBlock.set(blockId, (inBlock.get(blockId) ?? 0) + 1);
  const words = body.reduce((sum, block) => {
    const length = textOf(block)?.length ?? 0;
    return sum + length + (length * (inBlock.get(block.id) ?? 0)) / BESIDE;
  }, 0);
  const facts = [...quotes, ...statistics].reduce(
    (sum, { anchors }) => sum + FACT + anchors.reduce((length, { exact }) => length + exact.length, 0),
    0,
  );
  return words + facts + quotes.reduce((sum, { text }) => sum + text.length, 0) <= LIGHT;
}
