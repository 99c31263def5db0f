import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from './config/configuration.js';
import { createApp } from './configure-app.js';
import { SampleNewsroom } from './demo/sample-newsroom.js';
import { Administrator } from './identity/administrator.js';
import { startEmbeddedPostgres } from './kernel/database/embedded-postgres.js';
import { openDatabase } from './open-database.js';

/** Ends what was started, last first. */
type Stop = () => Promise<void>;

/** Brings up database, schema, administrator and HTTP, in this order, and tells how to use them. */
export async function startService(configuration: Configuration): Promise<void> {
  const started: Stop[] = [];
  stopOnSignal(started);
  try {
    const url = configuration.databaseUrl ?? (await embedded(configuration, started));
    const { databasePoolSize: poolSize, migrateOnStart: migrate } = configuration;
    const dataSource = await openDatabase(configuration, url, { poolSize, migrate, log: say });
    const app = await createApp(dataSource, configuration);
    started.push(() => app.close());
    const madeToken = await app.get(Administrator).ensure(configuration.adminEmail, configuration.adminToken);
    await app.get(SampleNewsroom).prepare({ wanted: configuration.demo }, say);
    await app.listen(configuration.port, configuration.host);
    await announce(app, configuration, madeToken);
  } catch (error) {
    await stopAll(started);
    throw error;
  }
}

async function embedded({ dataDir }: Configuration, started: Stop[]): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDir, log: say });
  started.push(() => server.stop());
  return server.url;
}

/** On the first signal: no new requests, those under way end, then the database. A second signal doesn't wait. */
function stopOnSignal(started: Stop[]): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(130);
    stopping = true;
    say('Stopping …');
    await stopAll(started);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

async function stopAll(started: Stop[]): Promise<void> {
  for (const stop of started.splice(0).reverse()) await stop();
}

async function announce(
  app: NestFastifyApplication,
  configuration: Configuration,
  madeToken: string | undefined,
): Promise<void> {
  const url = await app.getUrl();
  say(`
Copydesk is ready
  Service    ${url}
  Reference  ${url}/docs
  Content    ${url}/v1/content/articles
  Sign in    ${signIn(configuration, madeToken)}
`);
}

function signIn({ adminToken }: Configuration, madeToken: string | undefined): string {
  if (madeToken !== undefined)
    return `Authorization: Bearer ${madeToken}\n             (the administrator's token: shown once, keep it)`;
  if (adminToken !== undefined) return 'Authorization: Bearer $COPYDESK_ADMIN_TOKEN';
  return "with the administrator's token, which was shown at the first start; COPYDESK_ADMIN_TOKEN sets another";
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
