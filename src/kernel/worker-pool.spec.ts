import { eventually } from '../../test/support/eventually.js';
import { Problem } from './problems/problem.js';
import { WorkerPool, WorkOverrun } from './worker-pool.js';
import type { PoolLimits } from './worker-pool.js';

const LIMITS: PoolLimits = { threads: 1, waiting: 3, time: 20_000, memory: 512, idle: 60_000 };

/** What a thread does with a number, as the text of its module. */
function poolOf(work: string, limits: Partial<PoolLimits> = {}): WorkerPool<number, number> {
  const code = `import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', (input) => {
      parentPort.postMessage({ begun: true });
      const output = (() => { ${work} })();
      parentPort.postMessage({ output });
    });`;
  return new WorkerPool(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    ...LIMITS,
    ...limits,
  });
}

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('A pool of threads', () => {
  let pool: WorkerPool<number, number>;
  afterEach(() => pool.end());

  it('answers each task, one after another in one thread', async () => {
    pool = poolOf('return input * 1000 + threadId;');
    const [one = 0, two = 0, three = 0] = await Promise.all([1, 2, 3].map((task) => pool.run(task)));
    expect([one, two, three].map((answer) => Math.floor(answer / 1000))).toEqual([1, 2, 3]);
    expect(new Set([one, two, three].map((answer) => answer % 1000)).size).toBe(1);
  });

  it('ends a task that takes too long, and goes on with the next', async () => {
    pool = poolOf('while (input === 1); return input;', { time: 100 });
    const [endless, next] = [refusalOf(pool.run(1)), pool.run(2)];
    expect(await endless).toBeInstanceOf(WorkOverrun);
    expect(await next).toBe(2);
  });

  it('ends a task that takes too much memory', async () => {
    pool = poolOf(
      'const all = []; while (input === 1) all.push(new Array(1000).fill(input)); return input;',
      {
        memory: 32,
      },
    );
    expect(await refusalOf(pool.run(1))).toBeInstanceOf(WorkOverrun);
    expect(await pool.run(2)).toBe(2);
  });

  it('passes on what a task throws, and that a thread ends', async () => {
    pool = poolOf(
      'if (input === 1) throw new RangeError("a"); if (input === 2) process.exit(0); return input;',
    );
    expect(await refusalOf(pool.run(1))).toMatchObject({ message: 'a' });
    expect(await refusalOf(pool.run(2))).toBeInstanceOf(Error);
    expect(await pool.run(3)).toBe(3);
  });

  it('lets only so many wait', async () => {
    pool = poolOf('return input;');
    const answers = await Promise.all([1, 2, 3, 4, 5].map((task) => refusalOf(pool.run(task))));
    expect(answers.map((answer) => answer instanceof Problem && answer.kind.status)).toEqual([
      ...Array<boolean>(4).fill(false),
      503,
    ]);
  });

  it('refuses what it was at when it is ended, and all that comes later', async () => {
    pool = poolOf('while (input === 1); return input;');
    const refusals = [refusalOf(pool.run(1)), refusalOf(pool.run(2))];
    await pool.end();
    expect(await Promise.all([...refusals, refusalOf(pool.run(3))])).toEqual(
      Array(3).fill(expect.any(Problem)) as unknown[],
    );
  });

  it('ends threads without work, and starts others', async () => {
    pool = poolOf('return threadId;', { idle: 1 });
    const first = await pool.run(1);
    await eventually(async () => {
      expect(await pool.run(1)).toBeGreaterThan(first);
    });
  });
});
