import { readConfiguration } from '../../src/config/configuration.js';
import { createDataSource } from '../../src/data-source.js';
import { Database } from '../../src/kernel/database/database.js';
import { Notifications } from '../../src/kernel/database/notifications.js';
import { ReadDatabase } from '../../src/edge/replicas/read-database.js';
import { until } from '../support/until.js';
import { sql } from '../../src/kernel/database/sql.js';

/** What a process of the service has to read and to hear with. */
export interface Process {
  readonly database: Database;
  readonly reads: ReadDatabase;
  readonly notifications: Notifications;
  /** Says who hears the channel "counted". */
  hear(handler: (payload: string) => Promise<void>): void;
  close(): Promise<void>;
}

/** @param maxLag in milliseconds */
export async function startReadingProcess(
  primaryUrl: string,
  replicaUrls: readonly string[],
  maxLag: number,
): Promise<Process> {
  const dataSource = await createDataSource(primaryUrl).initialize();
  const database = new Database(dataSource);
  const settings = readConfiguration({
    DATABASE_URL: primaryUrl,
    DATABASE_REPLICA_URLS: replicaUrls.join(', '),
    DATABASE_REPLICA_MAX_LAG: String(maxLag),
  });
  const notifications = new Notifications(database, dataSource);
  const reads = new ReadDatabase(database, dataSource, settings, notifications);
  let hearing: (payload: string) => Promise<void> = () => Promise.resolve();
  notifications.on('counted', (payload) => hearing(payload));
  reads.onModuleInit();
  notifications.onApplicationBootstrap();
  return {
    database,
    reads,
    notifications,
    hear: (handler) => {
      hearing = handler;
    },
    close: async () => {
      await notifications.onModuleDestroy();
      await reads.onApplicationShutdown();
      await dataSource.destroy();
    },
  };
}

/** Which server answers a read, by its port. */
export async function answering({ reads }: Process, seconds = 0): Promise<number> {
  const [row] = await reads.prepared<{ port: number }>(
    sql`SELECT inet_server_port() AS port FROM (SELECT pg_sleep(${seconds})) AS slept`,
  );
  return row!.port;
}

/** How many of so many reads, one after the other, each server answers. */
export async function shares(of: Process, reads = 30): Promise<Record<number, number>> {
  const answers: Record<number, number> = {};
  for (let i = 0; i < reads; i += 1) {
    const port = await answering(of);
    answers[port] = (answers[port] ?? 0) + 1;
  }
  return answers;
}

/** Waits until reads are answered by these servers and no others. */
export async function untilAnsweredBy(of: Process, ...ports: number[]): Promise<void> {
  const wanted = [...ports].sort().join();
  await until(`reads go to ${wanted}`, async () => {
    const answers = await shares(of, 6);
    return Object.keys(answers).sort().join() === wanted;
  });
}
