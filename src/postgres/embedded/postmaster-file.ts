import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.js';

/** What `postmaster.pid` in a data folder says about the server that wrote it. */
export interface PostmasterFile {
  pid: number;
  /** When the server started. */
  startedAt: Date;
  port: number;
  /** Whether that very server is there still; if not, the file is stale, and its pid may be anybody's by now. */
  alive: boolean;
}

/** Reads `postmaster.pid` (its lines: pid, data folder, start, port, …); undefined when there is no whole one. */
export async function readPostmasterFile(data: string): Promise<PostmasterFile | undefined> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid = NaN, startedAt = NaN, port = NaN] = [lines[0], lines[2], lines[3]].map(Number);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, startedAt: new Date(startedAt * 1000), port, alive: await isServerOf(pid, data) };
}

/** Whether a process is the Postgres server of a data folder, not just any process with a number used again. */
async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (!exists(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') {
    return (await runCommand('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).output.includes(data);
  }
  // A server's working directory is its data folder, also after that was moved.
  const [theirs, ours] = await Promise.all([
    stat(`/proc/${String(pid)}/cwd`).catch(() => undefined),
    stat(data),
  ]);
  return theirs?.ino === ours.ino && theirs.dev === ours.dev;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
