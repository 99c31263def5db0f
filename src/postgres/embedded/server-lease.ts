import { Socket } from 'node:net';
import { Client } from 'pg';

/** The key of the advisory lock, in the database "postgres", that says whose a running server is. */
const LEASE_KEY = 1_668_247_673;
const APPLICATION = 'holder';
const RETRY_MS = 250;

/** The lease of one process on a server. The server itself gives it back when that process dies, however it dies. */
export interface Lease {
  release(): Promise<void>;
}

/** Somebody else has the lease. */
export interface LeasedBy {
  /** The process id of the holder; undefined when it let go in this moment. */
  heldBy: number | undefined;
}

/**
 * Takes the lease of the server.
 *
 * A pid file would need a guess whether the process with that number is still the one that wrote it; a session of
 * the server needs none. A server without a holder was left behind by a process that was killed.
 *
 * @throws the error of `pg` when the server takes no connections
 */
export async function takeLease(adminUrl: string): Promise<Lease | LeasedBy> {
  const session = await connect(adminUrl);
  const { client } = session;
  if (await lock(client)) return maintain(session, adminUrl);
  const holder = await client.query<{ application_name: string }>(
    `select application_name from pg_stat_activity
     join pg_locks using (pid) where locktype = 'advisory' and granted and objid = $1`,
    [LEASE_KEY],
  );
  await client.end();
  const pid = Number(holder.rows[0]?.application_name.split(' ')[1]);
  return { heldBy: Number.isNaN(pid) ? undefined : pid };
}

interface Session {
  client: Client;
  socket: Socket;
}

async function connect(adminUrl: string): Promise<Session> {
  const socket = new Socket();
  const client = new Client({
    connectionString: adminUrl,
    application_name: `${APPLICATION} ${String(process.pid)}`,
    connectionTimeoutMillis: 5000,
    stream: () => socket,
  });
  client.on('error', () => undefined);
  await client.connect();
  return { client, socket };
}

async function lock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [
    LEASE_KEY,
  ]);
  return rows[0]?.got === true;
}

/** Keeps the lease through a restart of the server, such as after one of its processes was killed. */
function maintain(first: Session, adminUrl: string): Lease {
  let session = first;
  let released = false;
  const watch = (): void => {
    session.socket.unref();
    session.client.once('end', () => {
      if (!released) void retake();
    });
  };
  const retake = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
    if (released) return;
    try {
      session = await connect(adminUrl);
      await lock(session.client);
      watch();
    } catch {
      void retake();
    }
  };
  watch();
  return {
    release: async () => {
      released = true;
      session.socket.ref();
      await session.client.end();
    },
  };
}
