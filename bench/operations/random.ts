import type { Plan, Step } from '../load.js';
import { READERS } from './operation.js';

/** Requests of one connection before it begins again. */
const REQUESTS = 2000;
/** Of readers who come back. */
const AGAIN = 0.2;

/** Each connection asks for one at random each time, by the same numbers in each run and for each target. */
export function atRandom(paths: readonly string[]): Plan[] {
  return plans((random) => {
    return step(paths[Math.floor(random() * paths.length)] ?? '/');
  });
}

/** The n-th is asked for 1/n as often as the first; a fifth of the requests are by readers who have what they got before. */
export function byZipf(paths: readonly string[], headers: Step['headers']): Plan[] {
  const sums: number[] = [];
  paths.forEach((_, n) => sums.push((sums[n - 1] ?? 0) + 1 / (n + 1)));
  const total = sums.at(-1) ?? 0;
  return plans((random) => {
    const path = paths[firstAbove(sums, random() * total)] ?? '/';
    return { ...step(path, headers), ...(random() < AGAIN && { conditional: true as const }) };
  });
}

function plans(next: (random: () => number) => Step): Plan[] {
  return Array.from({ length: READERS }, (_, i) => {
    const random = numbers(i + 1);
    return { steps: Array.from({ length: REQUESTS }, () => next(random)) };
  });
}

function step(path: string, headers: Step['headers'] = {}): Step {
  return { method: 'GET', path, headers };
}

function firstAbove(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
