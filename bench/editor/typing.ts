import type { Page } from 'playwright-core';
import { percentile } from '../percentiles.js';

/** What keys cost, in milliseconds. */
export interface Typed {
  /** From the key to the frame that shows it. */
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  /** Of the page's main thread, a key: its own CPU time, whatever else runs on the machine. */
  readonly cpu: number;
}

/** A fast typist: milliseconds between two keys. */
const PACE = 60;
const LETTERS = 'the harbour buys a second crane and ships no longer wait ';

/** From a key's own time to the end of the frame after it: the next task after the callback that precedes painting. */
const NOTE_FRAMES = `
  globalThis.keyTimes = [];
  globalThis.noteKeys ??= addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.keyTimes.push(performance.now() - event.timeStamp);
      port2.postMessage(0);
    });
  }, true) ?? true;`;

/** Types where the caret is, and takes it away again. */
export async function typeIn(page: Page, keys: number): Promise<Typed> {
  await page.bringToFront();
  const debuggee = await page.context().newCDPSession(page);
  await debuggee.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpuNow = async (): Promise<number> => {
    const { metrics } = await debuggee.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  // What opening and the round before left to do is done, and the compiler has seen each path.
  await type(page, 30);
  await page.evaluate(NOTE_FRAMES);
  const before = await cpuNow();
  await type(page, keys);
  const cpu = ((await cpuNow()) - before) / keys;
  const times = (await page.evaluate<number[]>('globalThis.keyTimes')).toSorted((a, b) => a - b);
  await debuggee.detach();
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    worst: times.at(-1) ?? 0,
    cpu,
  };
}

async function type(page: Page, keys: number): Promise<void> {
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.press(
      LETTERS[i % LETTERS.length] === ' ' ? 'Space' : (LETTERS[i % LETTERS.length] ?? 'e'),
    );
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
}
