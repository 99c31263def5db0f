import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';

const MAIN = ['--import', './test/support/typescript-loader.mjs', 'src/main.ts'];

let folder: string;
let service: ChildProcess;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-stopped-'));
  // Postgres runs as another user where the tests run as root.
  await chmod(folder, 0o755);
  output = '';
  service = spawn(process.execPath, MAIN, {
    env: {
      PATH: process.env['PATH'],
      PORT: String(await freePort()),
      COPYDESK_DATA_DIR: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [service.stdout, service.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
});

afterEach(async () => {
  if (service.exitCode === null && service.signalCode === null) service.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const lockFile = (): string => join(folder, 'postgres', 'data', 'postmaster.pid');

/** Asks the service to end as Ctrl+C does, and waits until it has. @returns its exit code */
async function interrupted(): Promise<number | null> {
  const ended = once(service, 'close');
  service.kill('SIGINT');
  await ended;
  return service.exitCode;
}

describe('a start that is interrupted', () => {
  it.each([
    ['while Postgres starts', () => existsSync(lockFile())],
    ['while the sample newsroom is loaded', () => output.includes('Loading the sample newsroom')],
  ])('%s ends without a fault, and its Postgres with it', async (_, isThere) => {
    await until('the start has come so far', isThere);
    expect(await interrupted()).toBe(0);
    expect(output).toContain('Stopping');
    expect(output).not.toMatch(/Error|\n\s+at /);
    expect(existsSync(lockFile())).toBe(false);
  });
});
