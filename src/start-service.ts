import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import type { Configuration } from './config/configuration.js';
import { createApp } from './configure-app.js';
import { createDataSource } from './data-source.js';
import { Administrator } from './identity/administrator.js';
import { startEmbeddedPostgres } from './kernel/database/embedded-postgres.js';
import { ensureSchema } from './kernel/database/schema-guard.js';

/** Brings up database, schema, administrator, sample newsroom and HTTP, in this order, and tells how to use them. */
export async function startService(configuration: Configuration): Promise<void> {
  const server =
    configuration.databaseUrl === undefined
      ? await startEmbeddedPostgres({ dataDir: configuration.dataDir, log: say })
      : undefined;
  try {
    const dataSource = createDataSource(
      configuration.databaseUrl ?? server?.url ?? '',
      configuration.databasePoolSize,
    );
    await ensureSchema(dataSource, { migrate: configuration.migrateOnStart, log: say });
    const app = await createApp(await connected(dataSource), configuration);
    const madeToken = await app.get(Administrator).ensure(configuration.adminEmail, configuration.adminToken);
    await app.listen(configuration.port, configuration.host);
    stopOnSignal(app, server);
    await announce(app, configuration, madeToken);
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

async function connected(dataSource: DataSource): Promise<DataSource> {
  return dataSource.isInitialized ? dataSource : dataSource.initialize();
}

/** On the first signal: no new requests, those under way end, then the database. A second signal doesn't wait. */
function stopOnSignal(app: NestFastifyApplication, server: { stop(): Promise<void> } | undefined): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(130);
    stopping = true;
    say('Stopping …');
    await app.close();
    await server?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
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
