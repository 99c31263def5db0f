import { stat } from 'node:fs/promises';
import { EmbeddedPostgresProblem } from './embedded-postgres-problem.js';
import { runCommand } from './run-command.js';
import type { Account } from './run-command.js';

/**
 * Postgres refuses to run as root. Started by root it runs as whoever owns the database already, else as the
 * user `postgres`, who is created where there is none.
 *
 * @param home the folder of an existing database, or where one will be
 * @returns undefined when we are not root: Postgres then runs as we do
 */
export async function accountFor(home: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(home).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await lookUp('postgres')) ?? (await create('postgres'));
}

/** Asks the operating system itself, by trying, whether the account may enter a folder. */
export async function mayEnter(account: Account | undefined, folder: string): Promise<boolean> {
  if (account === undefined) return true;
  return (await runCommand('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], account)).code === 0;
}

async function lookUp(name: string): Promise<Account | undefined> {
  const [user, group] = await Promise.all([runCommand('id', ['-u', name]), runCommand('id', ['-g', name])]);
  if (user.code !== 0 || group.code !== 0) return undefined;
  return { uid: Number(user.output), gid: Number(group.output) };
}

async function create(name: string): Promise<Account> {
  const made = await runCommand('useradd', ['--system', '--user-group', '--no-create-home', name]);
  const account = await lookUp(name);
  if (account !== undefined) return account;
  throw new EmbeddedPostgresProblem(
    `Postgres refuses to run as root, and the user "${name}" could not be created (${made.output.trim()}). ` +
      'Start as an ordinary user, or set DATABASE_URL to a Postgres that runs already.',
  );
}
