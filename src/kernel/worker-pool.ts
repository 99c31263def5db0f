import { Worker } from 'node:worker_threads';
import { Unavailable } from './problems/http.problems.js';
import { Problem } from './problems/problem.js';

export interface PoolLimits {
  /** Threads at most. The first is started when it is needed. */
  readonly threads: number;
  /** The maximum number of tasks that may wait for a thread. */
  readonly waiting: number;
  /** The maximum duration of a task once it has begun, in milliseconds. */
  readonly time: number;
  /** What a thread may hold, in MB. */
  readonly memory: number;
  /** How long a thread without work lives, in milliseconds. */
  readonly idle: number;
}

/** A task took more time or memory than it may. */
export class WorkOverrun extends Error {}

/** What a thread posts: that it took the task up, and what came of it. */
export type Posted<Output> = { readonly begun: true } | { readonly output: Output };

interface Task<Input, Output> {
  readonly input: Input;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: Error) => void;
}

/** A thread, and what it is at. */
interface Thread<Input, Output> {
  readonly worker: Worker;
  task: Task<Input, Output> | null;
  /** Ends the thread: in the midst of a task that takes too long, or without work. */
  timer: NodeJS.Timeout | undefined;
}

/**
 * Threads for work that would hold up the event loop. The module at `url` listens to its `parentPort`, and answers each message by
 * `Posted` messages.
 */
export class WorkerPool<Input, Output> {
  private readonly threads = new Set<Thread<Input, Output>>();
  private readonly waiting: Task<Input, Output>[] = [];
  private ended = false;

  constructor(
    private readonly url: URL,
    private readonly limits: PoolLimits,
  ) {}

  /** @throws WorkOverrun if the task took too much; Problem 503 if too many tasks wait, or the pool has ended */
  run(input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      if (this.ended || this.waiting.length >= this.limits.waiting) {
        reject(new Problem(Unavailable, 'Too much work is waiting.'));
        return;
      }
      this.waiting.push({ input, resolve, reject });
      this.next();
    });
  }

  /** Ends all threads; what they were at is refused. */
  async end(): Promise<void> {
    this.ended = true;
    for (const { reject } of this.waiting.splice(0)) reject(new Problem(Unavailable));
    await Promise.all([...this.threads].map((thread) => this.discard(thread, new Problem(Unavailable))));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const idle = [...this.threads].find(({ task }) => task === null);
    const thread = idle ?? (this.threads.size < this.limits.threads ? this.start() : undefined);
    const task = thread && this.waiting.shift();
    if (!task) return;
    clearTimeout(thread.timer);
    thread.task = task;
    thread.worker.ref();
    thread.worker.postMessage(task.input);
  }

  private start(): Thread<Input, Output> {
    const worker = new Worker(this.url, { resourceLimits: { maxOldGenerationSizeMb: this.limits.memory } });
    const thread: Thread<Input, Output> = { worker, task: null, timer: undefined };
    this.threads.add(thread);
    worker.on('message', (posted: Posted<Output>) => {
      if ('begun' in posted) this.begin(thread);
      else this.finish(thread, posted.output);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      void this.discard(thread, isFull ? new WorkOverrun(error.message) : error);
    });
    worker.on('exit', () => {
      void this.discard(thread, new Error('A thread ended in the midst of its work.'));
    });
    return thread;
  }

  private begin(thread: Thread<Input, Output>): void {
    thread.timer = setTimeout(() => {
      void this.discard(thread, new WorkOverrun('The work took too long.'));
    }, this.limits.time);
  }

  private finish(thread: Thread<Input, Output>, output: Output): void {
    clearTimeout(thread.timer);
    const { task } = thread;
    thread.task = null;
    // A thread that waits for work keeps no process alive.
    thread.worker.unref();
    thread.timer = setTimeout(() => void this.discard(thread), this.limits.idle).unref();
    task?.resolve(output);
    this.next();
  }

  /** Ends a thread; its task is rejected with the reason. */
  private async discard(thread: Thread<Input, Output>, reason?: Error): Promise<void> {
    if (!this.threads.delete(thread)) return;
    clearTimeout(thread.timer);
    if (reason) thread.task?.reject(reason);
    this.next();
    await thread.worker.terminate();
  }
}
