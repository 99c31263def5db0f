import { chmod, mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { accountFor, mayEnter } from './account.js';
import type { Account } from './run-command.js';
import { EmbeddedPostgresProblem } from './embedded-postgres-problem.js';

/** Where the database lives, and whom Postgres runs as. */
export interface Place {
  /** A folder that the account can enter: normally the data folder itself. */
  folder: string;
  /** Postgres' log: always in the data folder, where people look for it. */
  logFile: string;
  account: Account | undefined;
}

/** Where things go that an ordinary user must reach when the data folder is closed to them. */
const OPEN_BASE = process.platform === 'darwin' ? '/usr/local/var/copydesk' : '/var/lib/copydesk';

/** Names the folder that is used instead. A file, not a rule: a data folder that was moved still finds its data. */
const SIGNPOST = 'postgres-is-at';

/**
 * Finds the place of the database of a data folder, the same one at each start, and makes the folder if needed.
 *
 * Started by root, Postgres runs as an ordinary user, who cannot enter a folder below `/root`. The database is
 * then put below {@link OPEN_BASE}, a line of the log says so, and a signpost in the data folder remembers it.
 */
export async function findPlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  await makeFolder(dataDir);
  const dataFolder = await realpath(dataDir);
  const logFile = join(dataFolder, 'postgres.log');
  const signpost = join(dataFolder, SIGNPOST);
  const elsewhere = (await readFile(signpost, 'utf8').catch(() => '')).trim();
  const folder = elsewhere === '' ? dataFolder : elsewhere;
  const account = await accountFor(join(folder, 'postgres'));
  if (await mayEnter(account, folder)) return { folder, logFile, account };
  if (elsewhere !== '') {
    throw new EmbeddedPostgresProblem(
      `${signpost} says that the database is in ${elsewhere}, which is gone or closed.`,
    );
  }
  const open = await makeOpenFolder(basename(dirname(dataFolder)));
  await writeFile(signpost, `${open}\n`);
  log(
    `Postgres runs as user ${String(account?.uid)}, who cannot enter ${dataFolder}: its database is in ${open}`,
  );
  return { folder: open, logFile, account };
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new EmbeddedPostgresProblem(`The data folder ${folder} cannot be made: ${String(error)}`);
  });
}

async function makeOpenFolder(name: string): Promise<string> {
  await makeFolder(OPEN_BASE);
  const folder = await mkdtemp(join(OPEN_BASE, `${name}-`));
  await chmod(folder, 0o755);
  return folder;
}
