import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from './config/configuration.js';
import { createApp } from './configure-app.js';
import { Readdressing } from './publication/upkeep/readdressing.js';
import { SampleNewsroom } from './demo/sample-newsroom.js';
import { Administrator } from './identity/administrator.js';
import { startEmbeddedPostgres } from './postgres/embedded/embedded-postgres.js';
import { Draining } from './operation/draining.js';
import { announce, logFormat } from './kernel/service-logger.js';
import { openDatabase } from './open-database.js';

/** Ends what was started, last first. @param signal if one said so */
type Stop = (signal?: NodeJS.Signals) => Promise<void>;

type Say = (line: string) => void;

/** Brings up database, schema, administrator and HTTP, in this order, and prints how to use them. */
export async function startService(configuration: Configuration): Promise<void> {
  const started: Stop[] = [];
  const say = (line: string): void => {
    announce(logFormat(configuration.logFormat), line);
  };
  stopOnSignal(started, say);
  try {
    const url = configuration.databaseUrl ?? (await embedded(configuration, started, say));
    const { databasePoolSize: poolSize, migrateOnStart: migrate } = configuration;
    const dataSource = await openDatabase(configuration, url, { poolSize, migrate, log: say });
    const app = await createApp(dataSource, configuration);
    started.push(() => app.close());
    const made = await ensureAdministrator(app, configuration);
    const { demo: wanted, demoPassword: configured, dataDir } = configuration;
    await app.get(SampleNewsroom).prepare({ wanted, password: { configured, dataDir } }, say);
    if (await app.get(Readdressing).begin())
      say('The settings of addresses have changed: all documents are rendered again in the background.');
    await app.listen(configuration.port, configuration.host);
    started.push(drain(app, configuration, say));
    await announceService(app, configuration, made);
  } catch (error) {
    await stopAll(started);
    throw error;
  }
}

async function embedded({ dataDir }: Configuration, started: Stop[], say: Say): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDir, log: say });
  started.push(() => server.stop());
  return server.url;
}

/** On the first signal: no new requests, those under way end, then the database. A second signal doesn't wait. */
function stopOnSignal(started: Stop[], say: Say): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) process.exit(130);
    stopping = true;
    say('Stopping …');
    await stopAll(started, signal);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}

async function stopAll(started: Stop[], signal?: NodeJS.Signals): Promise<void> {
  for (const stop of started.splice(0).reverse()) await stop(signal);
}

/** Not ready any more, but served, until balancers have noticed. Who presses Ctrl+C has none. */
function drain(app: NestFastifyApplication, { drainMs }: Configuration, say: Say): Stop {
  return async (signal) => {
    if (signal !== 'SIGTERM' || drainMs === 0) return;
    app.get(Draining).begin();
    say(`Not ready any more; the port closes in ${drainMs / 1000} s.`);
    await pause(drainMs);
  };
}

async function announceService(
  app: NestFastifyApplication,
  configuration: Configuration,
  made: Made,
): Promise<void> {
  const url = await app.getUrl();
  announce(logFormat(configuration.logFormat), 'Copydesk is ready', {
    service: url,
    editor: `${url}/editor/`,
    reference: `${url}/docs`,
    content: `${url}/v1/content/articles`,
    ...signIn(configuration, made),
  });
}

/** What opens the service and is shown only this once. */
interface Made {
  readonly token: string | undefined;
  readonly account: { readonly email: string; readonly password: string } | undefined;
}

async function ensureAdministrator(app: NestFastifyApplication, configuration: Configuration): Promise<Made> {
  const { adminEmail, adminPassword, adminToken } = configuration;
  const administrator = app.get(Administrator);
  const token = await administrator.ensure(adminEmail, adminToken);
  return { token, account: await administrator.ensureSignIn(adminEmail, adminPassword) };
}

function signIn({ adminToken }: Configuration, { token, account }: Made): Record<string, string> {
  return {
    ...(account && {
      account: `${account.email}, with the password ${account.password} (shown once, keep it)`,
    }),
    signIn: tokenSentence(adminToken, token),
  };
}

function tokenSentence(configured: string | undefined, made: string | undefined): string {
  if (made !== undefined)
    return `Authorization: Bearer ${made} (the administrator's token: shown once, keep it)`;
  if (configured !== undefined) return 'Authorization: Bearer $COPYDESK_ADMIN_TOKEN';
  return "with the administrator's token, which was shown at the first start; COPYDESK_ADMIN_TOKEN sets another";
}
