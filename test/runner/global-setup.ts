import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

declare global {
  var testServerProcess: ChildProcess | undefined;
}

/** Starts the Postgres of this run of the tests and tells all workers where it is. */
// Jest wants a default export here.
export default async function globalSetup(): Promise<void> {
  const parameters = ['--import', './test/support/typescript-loader.mjs', 'test/support/database-server.ts'];
  const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  globalThis.testServerProcess = child;
  const server = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => {
      reject(new Error(`The Postgres of the tests did not start (exit code ${String(code)}).`));
    });
  });
  process.env['TEST_SERVER'] = server;
}
