import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Unavailable } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { WorkerPool, WorkOverrun } from '../../kernel/worker-pool.js';
import { drawnChart } from './chart.js';
import type { ChartTask } from './chart.js';

/** The maximum number of characters of statements (about a hundred of them) to draw at once, in some milliseconds; more are drawn in a thread. */
const LIGHT = 40_000;

const LIMITS = { threads: 1, waiting: 100, time: 20_000, memory: 256, idle: 60_000 };

/** Draws charts; where that takes long, in a thread, so that others are answered meanwhile. */
@Injectable()
export class ChartWork implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<ChartTask, string>(
    new URL('./chart-worker.js', import.meta.url),
    LIMITS,
  );

  /** @throws Problem 503 where the thread is overrun */
  async draw(task: ChartTask): Promise<string> {
    if (task.statements.length <= LIGHT) return drawnChart(task);
    try {
      return await this.pool.run(task);
    } catch (error) {
      throw error instanceof WorkOverrun ? new Problem(Unavailable) : error;
    }
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
