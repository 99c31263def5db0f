import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Load, LoadResult } from './load.js';
import { TYPESCRIPT } from './processes.js';

/** The process that sends the requests. */
export class LoadClient {
  private readonly child: ChildProcess = fork(fileURLToPath(new URL('client.ts', import.meta.url)), {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    execArgv: TYPESCRIPT,
  });

  /** @throws Error if the client ends before it answers */
  put(load: Load): Promise<LoadResult> {
    const { child } = this;
    child.removeAllListeners();
    return new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => {
        reject(new Error('The client ended.'));
      });
      child.send(load);
    });
  }

  stop(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    return Promise.resolve();
  }
}
