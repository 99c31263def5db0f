import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresProblem } from './embedded-postgres-problem.js';
import type { Place } from './place.js';
import { runCommand } from './run-command.js';

/** A database cluster on disk, as `initdb` makes it, and the password of its users. */
export interface Cluster {
  data: string;
  password: string;
}

const UNFINISHED = 'postgres-unfinished-';
const LEFT_OVER_AFTER_MS = 120_000;

/**
 * Opens the cluster of a place, and makes it when there is none.
 *
 * It is made under another name and renamed when it is whole, so that a machine that goes down in the middle
 * leaves nothing that looks like a database.
 */
export async function openCluster(place: Place, binaries: Binaries, fast: boolean): Promise<Cluster> {
  const home = join(place.folder, 'postgres');
  const present = await stat(home).catch(() => undefined);
  if (present === undefined) await makeCluster(home, place, binaries, fast);
  const data = join(home, 'data');
  const version = (await readOwn(join(data, 'PG_VERSION'))).trim();
  if (version !== binaries.majorVersion) {
    throw new EmbeddedPostgresProblem(
      `${home} holds a database of Postgres ${version}, and the embedded Postgres is ${binaries.majorVersion}: ` +
        'it cannot read it. Use the release of this service that made it, or name another COPYDESK_DATA_DIR.',
    );
  }
  return { data, password: (await readOwn(join(home, 'password'))).trim() };
}

async function makeCluster(home: string, place: Place, binaries: Binaries, fast: boolean): Promise<void> {
  await removeLeftOvers(place.folder);
  const unfinished = join(place.folder, `${UNFINISHED}${randomBytes(6).toString('hex')}`);
  const passwordFile = join(unfinished, 'password');
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  if (place.account !== undefined) {
    const { uid, gid } = place.account;
    await chown(passwordFile, uid, gid);
    await chown(unfinished, uid, gid);
  }
  const { code, output } = await runCommand(
    binaries.initdb,
    [
      `--pgdata=${join(unfinished, 'data')}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Built into Postgres: the same order of words on each operating system and after each of its updates.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
      ...(fast ? ['--no-sync'] : []),
    ],
    place.account,
  );
  if (code !== 0) {
    await rm(unfinished, { recursive: true, force: true });
    throw new EmbeddedPostgresProblem(`No database could be made in ${place.folder}:\n${output.trim()}`);
  }
  await rename(unfinished, home).catch(async () => {
    // Another start was faster: its cluster is as good as ours.
    await rm(unfinished, { recursive: true, force: true });
  });
}

async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs < LEFT_OVER_AFTER_MS) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function readOwn(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'EACCES'
        ? 'it belongs to another user of this machine. Start as that user'
        : `${String(code)}. It is not a database that this service made`;
    throw new EmbeddedPostgresProblem(`${path} cannot be read: ${why}, or name another COPYDESK_DATA_DIR.`);
  });
}
