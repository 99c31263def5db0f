import { parentPort } from 'node:worker_threads';
import { argon2id, argon2Verify } from 'hash-wasm';
import type { Posted } from '../../kernel/worker-pool.js';

/** What the thread is given: a password, and the hash that it may fit, or the salt to hash it with. */
export type PasswordTask =
  | { readonly password: string; readonly hash: string }
  | { readonly password: string; readonly salt: Uint8Array };

/** Whether it fits, or the hash. */
export type PasswordResult = boolean | string;

/** What OWASP's Password Storage Cheat Sheet asks of argon2id at least: 19 MiB, two passes, one lane. */
const COST = { parallelism: 1, iterations: 2, memorySize: 19_456, hashLength: 32 };

function resultOf(task: PasswordTask): Promise<PasswordResult> {
  return 'hash' in task ? argon2Verify(task) : argon2id({ ...task, ...COST, outputType: 'encoded' });
}

const post = (posted: Posted<PasswordResult>): void => {
  parentPort?.postMessage(posted);
};

parentPort?.on('message', (task: PasswordTask) => {
  post({ begun: true });
  void resultOf(task).then((output) => {
    post({ output });
  });
});
