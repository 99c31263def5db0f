import { constants } from 'node:fs';
import { access, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresProblem } from './embedded-postgres-problem.js';
import type { Place } from './place.js';
import { runCommand } from './run-command.js';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** 18 for PostgreSQL 18.4. */
  majorVersion: string;
}

/**
 * Finds the programs of Postgres that npm installed, and makes sure that the account of the place can run them.
 *
 * They are copied into the place when they cannot be run where they are: the account cannot enter `node_modules`,
 * or the links between the shared libraries are missing and nobody may write there.
 */
export async function usableBinaries(place: Place, log: (line: string) => void): Promise<Binaries> {
  const installed = await installedFolder();
  await linkLibraries(installed.folder);
  const found = await tryBinaries(installed.folder, place);
  if (typeof found !== 'string') return found;

  const copy = join(place.folder, `postgres-binaries-${installed.version}`);
  if (!(await exists(copy))) {
    log(`Postgres' programs cannot be run in ${installed.folder}: copying them to ${copy}`);
    await copyBinaries(installed.folder, copy);
  }
  const copied = await tryBinaries(copy, place);
  if (typeof copied !== 'string') return copied;
  throw new EmbeddedPostgresProblem(
    `The embedded Postgres does not run on this machine: ${copied.trim()}\n` +
      'Set DATABASE_URL to a Postgres 15 or newer.',
  );
}

async function installedFolder(): Promise<{ folder: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch {
    throw new EmbeddedPostgresProblem(
      `No Postgres for ${system} on ${process.arch} is installed (npm package ${name}). ` +
        'Run `npm ci`, without --omit=optional, or set DATABASE_URL to a Postgres 15 or newer.',
    );
  }
}

/** What the package's own install script does, which npm 11 does not run: the links between shared libraries. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(dirname(native), target)).catch(() => undefined);
  }
}

/** @returns the programs, or what they said when they could not be run by the account */
async function tryBinaries(native: string, place: Place): Promise<Binaries | string> {
  const program = (name: string): string =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const [initdb, postgres, pgCtl] = [program('initdb'), program('postgres'), program('pg_ctl')];
  let version = '';
  for (const path of [initdb, pgCtl, postgres]) {
    const { code, output } = await runCommand(path, ['--version'], place.account);
    if (code !== 0) return output;
    version = /\d+/.exec(output)?.[0] ?? '';
  }
  return { initdb, postgres, pgCtl, majorVersion: version };
}

/** Whole or not at all: a copy that was cut short is never taken for a good one. */
async function copyBinaries(from: string, to: string): Promise<void> {
  const unfinished = join(dirname(to), `unfinished-${String(process.pid)}`, 'native');
  await cp(from, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  await linkLibraries(unfinished);
  await runCommand('chmod', ['-R', 'a+rX', unfinished]);
  await rename(unfinished, to).catch(async (error: unknown) => {
    if (!(await exists(to))) throw error;
  });
  await rm(dirname(unfinished), { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
