import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { TOKEN } from './app.js';
import { Client } from './client.js';
import { freePort } from './free-port.js';
import { until } from './until.js';
import { WITHOUT_LIMITS } from './without-limits.js';

const MAIN = ['--import', './test/support/typescript-loader.mjs', 'src/main.ts'];

/** The whole service as a process of its own. */
export interface ServiceProcess {
  readonly url: string;
  readonly client: Client;
  readonly process: ChildProcess;
  /** What it wrote to stdout and stderr so far. */
  readonly lines: readonly string[];
  /** @returns the exit code; null if it was killed */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the service, and waits until it is ready. @throws if it ends instead, with what it wrote */
export async function startProcess(environment: NodeJS.ProcessEnv): Promise<ServiceProcess> {
  const port = await freePort();
  const own = { PORT: String(port), COPYDESK_ADMIN_TOKEN: TOKEN, DRAIN_SECONDS: '0', ...WITHOUT_LIMITS };
  const child = spawn(process.execPath, MAIN, {
    env: { PATH: process.env['PATH'], ...own, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => lines.push(line));
  const url = `http://127.0.0.1:${port}`;
  const client = new Client(url, TOKEN);
  await until('the service is ready', async () => {
    if (child.exitCode !== null) throw new Error(`The service ended: ${lines.join('\n')}`);
    return client.get('/readyz').then(
      ({ status }) => status === 200,
      () => false,
    );
  });
  return {
    url,
    client,
    lines,
    process: child,
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
