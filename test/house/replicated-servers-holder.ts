/**
 * Stands for a cluster: a primary and the streaming replicas of it, on the loopback interface. Tells their addresses in a
 * line of JSON, then takes lines `stop <replica>` and `start <replica>` and answers `done` to each; ends all, and removes the folder,
 * with its input.
 */
import { appendFile, chown, cp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/postgres/embedded/embedded-postgres.js';
import { usableBinaries } from '../../src/postgres/embedded/binaries.js';
import { findPlace } from '../../src/postgres/embedded/place.js';
import type { Place } from '../../src/postgres/embedded/place.js';
import { runCommand } from '../../src/postgres/embedded/run-command.js';
import { spawnServer, stopServer } from '../../src/postgres/embedded/server.js';
import type { ServerPlan } from '../../src/postgres/embedded/server.js';

interface Replica {
  readonly plan: ServerPlan;
  readonly port: number;
  readonly adminUrl: string;
}

const [folder = ''] = process.argv.slice(2);

/** Folders whose files belong to the running primary alone; they must be there, and empty. */
const OF_THE_RUNNING = ['pg_wal', 'pg_replslot', 'pg_notify', 'pg_stat_tmp', 'pg_dynshmem', 'pg_subtrans'];

/** A copy of the primary's files, taken as the manual says for a base backup by the functions of SQL. */
async function makeReplica(primaryUrl: string, from: string, place: Place): Promise<Replica> {
  const data = join(place.folder, 'data');
  const primary = new Client({ connectionString: primaryUrl });
  await primary.connect();
  await primary.query("select pg_backup_start('replica', true)");
  await cp(from, data, { recursive: true, filter: (path) => isCopied(path.slice(from.length + 1)) });
  const { rows } = await primary.query<{ label: string }>(
    'select labelfile as label from pg_backup_stop(false)',
  );
  await primary.end();
  await writeFile(join(data, 'backup_label'), rows[0]?.label ?? '');
  await writeFile(join(data, 'standby.signal'), '');
  const { port, username, password } = new URL(primaryUrl);
  const conninfo = `host=127.0.0.1 port=${port} user=${username} password=${password}`;
  await appendFile(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`);
  if (place.account)
    await runCommand('chown', ['-R', `${place.account.uid}:${place.account.gid}`, place.folder]);
  const binaries = await usableBinaries(place, console.error);
  const plan = { place, binaries, cluster: { data, password }, fast: true };
  const server = await spawnServer(plan, undefined);
  const adminUrl = new URL(primaryUrl);
  adminUrl.port = String(server.port);
  return { plan, port: server.port, adminUrl: adminUrl.href };
}

function isCopied(path: string): boolean {
  const [top = '', inside] = path.split(sep);
  return !basename(path).startsWith('postmaster.') && !(inside !== undefined && OF_THE_RUNNING.includes(top));
}

/** A replica that was away finds what it missed. */
async function retainLog(primaryUrl: string): Promise<void> {
  const client = new Client({ connectionString: primaryUrl });
  await client.connect();
  await client.query("alter system set wal_keep_size = '512MB'");
  await client.query('select pg_reload_conf()');
  await client.end();
}

async function placeOf(name: string): Promise<Place> {
  const place = await findPlace(join(folder, name), console.error);
  const own = join(place.folder, 'cluster');
  await mkdir(own, { mode: 0o700 });
  if (place.account) await chown(own, place.account.uid, place.account.gid);
  return { ...place, folder: own };
}

async function untilReady({ adminUrl }: Replica): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const client = new Client({ connectionString: adminUrl });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function obey(line: string): Promise<void> {
  const [word, number] = line.split(' ');
  const replica = replicas[Number(number)];
  if (!replica) throw new Error(`There is no replica ${String(number)}.`);
  if (word === 'stop') return stopServer(replica.plan);
  await spawnServer(replica.plan, undefined, replica.port);
  await untilReady(replica);
}

const primary = await startEmbeddedPostgres({
  dataDir: join(folder, 'primary'),
  log: console.error,
  fast: true,
});
const replicas: Replica[] = [];
try {
  await retainLog(primary.adminUrl);
  const home = await findPlace(join(folder, 'primary'), console.error);
  const data = join(await realpath(home.folder), 'postgres', 'data');
  for (const name of ['first', 'second'])
    replicas.push(await makeReplica(primary.adminUrl, data, await placeOf(name)));
  await Promise.all(replicas.map(untilReady));
  const { url, adminUrl } = primary;
  const ports = replicas.map(({ port }) => port);
  process.stdout.write(`${JSON.stringify({ url, adminUrl, ports })}\n`);
  for await (const line of createInterface(process.stdin)) {
    await obey(line);
    process.stdout.write('done\n');
  }
} finally {
  await Promise.all(replicas.map(({ plan }) => stopServer(plan)));
  await primary.stop();
  await rm(folder, { recursive: true, force: true });
}
