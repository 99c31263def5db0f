import type { Load, LoadResult, Step } from './load.js';
import { PacedConnection } from './paced-connection.js';
import { spread } from './percentiles.js';

/** How often arrivals are looked at, in milliseconds. */
const TICK = 1;

/**
 * Requests that arrive at a steady rate, as readers come: one that finds no free connection waits, and its time counts from
 * when it was due. A load that waits for answers would hide how long others had to wait ("coordinated omission").
 */
export async function pace(load: Load & { readonly rate: number }): Promise<Omit<LoadResult, 'cpuSeconds'>> {
  const { url, seconds, expected, plans, rate } = load;
  const times: number[] = [];
  let [begun, bytes, failures] = [0, 0, 0];
  const waiting: { step: Step; due: number }[] = [];
  const turns = plans.map(({ steps }) => ({ steps, next: 0 }));
  const free = plans.map(() => new PacedConnection(new URL(url)));
  const all = [...free];
  const send = async (connection: PacedConnection): Promise<void> => {
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      const answer = await connection.get(request.step.path, request.step.headers);
      if (answer.status === expected) times.push(performance.now() - request.due);
      else failures++;
      bytes += answer.bytes;
    }
    free.push(connection);
  };
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now() - start;
      for (; begun < (Math.min(now, 1000 * seconds) * rate) / 1000; begun++) {
        const turn = turns[begun % turns.length];
        const step = turn?.steps[turn.next++ % turn.steps.length];
        if (step) waiting.push({ step, due: start + (1000 * begun) / rate });
      }
      while (free.length > 0 && waiting.length > 0) void send(free.pop() as PacedConnection);
      const late = now > 1000 * seconds + 30_000;
      if (now < 1000 * seconds || ((waiting.length > 0 || free.length < all.length) && !late)) return;
      clearInterval(timer);
      resolve();
    }, TICK);
  });
  for (const connection of all) connection.close();
  const perSecond = times.length / seconds;
  return { answers: times.length, seconds, perSecond, ...spread(times), failures, bytes };
}
