import { Random } from '../../src/seed/random.js';
import { Zipf } from '../../src/seed/zipf.js';
import type { Plan, Step } from '../load.js';
import { READERS } from './operation.js';

/** Requests of one connection before it begins again. The client writes them all before it sends the first, while the time runs. */
const REQUESTS = 500;
/** Of readers who come back. */
const AGAIN = 0.2;

/** Each connection asks for one at random each time, by the same numbers in each run and for each target. */
export function atRandom(paths: readonly string[]): Plan[] {
  return plans((random) => step(random.pick(paths)));
}

/** The n-th is asked for 1/n as often as the first; a fifth of the requests are by readers who have what they got before. */
export function byZipf(paths: readonly string[], headers: Step['headers']): Plan[] {
  const popular = new Zipf(paths);
  return plans((random) => ({
    ...step(popular.draw(random), headers),
    ...(random.next() < AGAIN && { conditional: true as const }),
  }));
}

function plans(next: (random: Random) => Step): Plan[] {
  return Array.from({ length: READERS }, (_, reader) => {
    const random = new Random(`reader ${reader}`);
    return { steps: Array.from({ length: REQUESTS }, () => next(random)) };
  });
}

function step(path: string, headers: Step['headers'] = {}): Step {
  return { method: 'GET', path, headers };
}
