import { Client, escapeIdentifier } from 'pg';
import { usableBinaries } from './binaries.js';
import { openCluster } from './cluster.js';
import { EmbeddedPostgresProblem, EmbeddedPostgresTaken } from './embedded-postgres-problem.js';
import { restartOnExit } from './restart-on-exit.js';
import { findPlace } from './place.js';
import { runServer } from './run-server.js';
import { stopServer } from './server.js';

export interface EmbeddedPostgresOptions {
  /** The folder of the database; made when it is not there, used again when it is. */
  dataDir: string;
  /** Takes one line at a time, about whatever a person should know. */
  log: (line: string) => void;
  /** For tests: quicker, and not safe against a crash of the machine. */
  fast?: boolean;
  /** Where another process has the folder, its server is used, and left running: for commands beside the service. */
  join?: boolean;
}

export interface EmbeddedPostgres {
  /** `postgres://…` of the database "copydesk", as its owner, who is no superuser. */
  url: string;
  /** `postgres://…` of the database "postgres", as superuser. */
  adminUrl: string;
  /** Ends the server, all written; at most about a minute. A second call waits for the first. */
  stop(): Promise<void>;
}

const NAME = 'copydesk';

/**
 * Starts the Postgres that comes with this package on the loopback interface, on a port that is free.
 *
 * A second start on the same folder uses its data again; what a killed service or machine left behind is
 * recovered. Only one service at a time can have a folder.
 *
 * @throws EmbeddedPostgresProblem with sentences for the person at the terminal: the folder is taken (by which
 *   process), of another version of Postgres, closed or full, or Postgres does not run on this machine
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof EmbeddedPostgresProblem || !isSystemError(error)) throw error;
    throw new EmbeddedPostgresProblem(`The embedded Postgres could not start: ${error.message}`, {
      cause: error,
    });
  }
}

async function start({
  dataDir,
  log,
  fast = false,
  join = false,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = await findPlace(dataDir, log);
  const binaries = await usableBinaries(place, log);
  const cluster = await openCluster(place, binaries, fast);
  const plan = { place, binaries, cluster, fast };
  const urlOf = (user: string, port: number, database: string): string =>
    `postgres://${user}:${cluster.password}@127.0.0.1:${String(port)}/${database}?sslmode=disable`;
  const urlsOf = (port: number): Pick<EmbeddedPostgres, 'url' | 'adminUrl'> => ({
    url: urlOf(NAME, port, NAME),
    adminUrl: urlOf('postgres', port, 'postgres'),
  });
  const run = await runServer(plan, (port) => urlsOf(port).adminUrl, log).catch((error: unknown) => {
    if (join && error instanceof EmbeddedPostgresTaken) return error;
    throw error;
  });
  if (run instanceof EmbeddedPostgresTaken) return { ...urlsOf(run.port), stop: () => Promise.resolve() };
  const { server, lease } = run;
  const leaveAlone = restartOnExit(plan, server, log);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    leaveAlone();
    await lease.release();
    await stopServer(plan);
  };
  const urls = urlsOf(server.port);
  await makeDatabase(urls.adminUrl, cluster.password).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { ...urls, stop: () => (stopped ??= stop()) };
}

/** The service is the owner of its database and no more, as it would be on a server of somebody else. */
async function makeDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const name = escapeIdentifier(NAME);
    const roles = await client.query('select from pg_roles where rolname = $1', [NAME]);
    if (roles.rowCount === 0)
      await client.query(['create role', name, 'login password', `'${password}'`].join(' '));
    const databases = await client.query('select from pg_database where datname = $1', [NAME]);
    if (databases.rowCount === 0) await client.query(['create database', name, 'owner', name].join(' '));
  } finally {
    await client.end();
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
