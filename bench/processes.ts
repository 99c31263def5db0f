import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const TYPESCRIPT = ['--import', './test/support/typescript-loader.mjs'];

/** One for all: a service that starts at another address than documents were rendered for renders them anew. */
const ADDRESS = 'https://copydesk.example';

/** A server that runs in a process of its own. */
export interface Target {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a server on a free port, which it says on stdout. @throws if it ends instead */
export async function startTarget(parameters: string[], environment: NodeJS.ProcessEnv): Promise<Target> {
  const child = start(parameters, { ...environment, HOST: '127.0.0.1', PORT: '0' });
  const url = await new Promise<string>((resolve, reject) => {
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        const said = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
        if (said) resolve(said);
      });
    child.once('exit', (code) => {
      reject(new Error(`${parameters.at(-1) ?? ''} ended with ${String(code)}.`));
    });
  });
  return { url, pid: child.pid ?? 0, stop: () => end(child) };
}

/** Runs a program to its end. @throws if it fails */
export async function runProgram(parameters: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const child = start(parameters, environment);
  child.stdout?.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${String(code)}.`);
}

function start(parameters: string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, parameters, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', COPYDESK_PUBLIC_URL: ADDRESS, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
