import { parentPort } from 'node:worker_threads';
import type { Posted } from '../kernel/worker-pool.js';
import { InvalidBody } from './invalid-body.js';
import type { BodyProblem } from './invalid-body.js';
import { readBody } from './parse-body.js';
import type { ReadBody } from './parse-body.js';

/** What the thread is given: a body as it was written, and what its relative addresses are resolved against. */
export interface BodyTask {
  readonly input: unknown;
  readonly siteUrl: string | null;
}

/** An error keeps no more than its message on the way between threads: a refusal is sent as its problems. */
export type BodyResult = { readonly read: ReadBody } | { readonly problems: readonly BodyProblem[] };

function resultOf({ input, siteUrl }: BodyTask): BodyResult {
  try {
    return { read: readBody(input, siteUrl) };
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    return { problems: error.problems };
  }
}

const post = (posted: Posted<BodyResult>): void => {
  parentPort?.postMessage(posted);
};

parentPort?.on('message', (task: BodyTask) => {
  post({ begun: true });
  post({ output: resultOf(task) });
});
