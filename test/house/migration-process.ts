import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  code: number | null;
  /** What went to stdout and to stderr. */
  answer: string;
  notes: string;
}

export interface MigrationProcess {
  process: ChildProcess;
  ended: Promise<Ended>;
  /** Waits until the process has said this on stderr, or has ended without. */
  says(words: string): Promise<void>;
}

/** Starts `npm run migration:<command>`, or another script, with stdin closed: whoever asked a question would never get an answer. */
export function startMigration(url: string, args: string[], env: NodeJS.ProcessEnv = {}): MigrationProcess {
  const script = args[0]?.endsWith('.ts') ? args : ['src/migrate.ts', ...args];
  const child = spawn(process.execPath, ['--import', './test/support/typescript-loader.mjs', ...script], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], DATABASE_URL: url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let answer = '';
  let notes = '';
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, answer, notes }));
  const says = async (words: string): Promise<void> => {
    while (!notes.includes(words) && child.exitCode === null)
      await Promise.race([once(child.stderr, 'data'), ended]);
  };
  return { process: child, ended, says };
}

/** Runs one to its end. */
export function migrate(url: string, ...args: string[]): Promise<Ended> {
  return startMigration(url, args).ended;
}
