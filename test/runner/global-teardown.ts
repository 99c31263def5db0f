import { once } from 'node:events';

/** Ends the Postgres of this run of the tests. */
export default async function globalTeardown(): Promise<void> {
  const child = globalThis.testServerProcess;
  if (child === undefined || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}
