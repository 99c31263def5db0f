import { parentPort } from 'node:worker_threads';
import type { Block } from '../body/block.js';
import type { Posted } from '../kernel/worker-pool.js';
import type { Finding } from './finding.dto.js';
import { nameKeysIn } from './names/names-in-text.js';
import { runChecks } from './run-checks.js';
import type { Checking } from './run-checks.js';

/** What the thread is given. */
export type CheckTask = { readonly names: readonly Block[] } | { readonly run: Checking };

export type CheckResult = readonly string[] | readonly Finding[];

const post = (posted: Posted<CheckResult>): void => {
  parentPort?.postMessage(posted);
};

parentPort?.on('message', (task: CheckTask) => {
  post({ begun: true });
  post({ output: 'names' in task ? nameKeysIn(task.names) : runChecks(task.run) });
});
