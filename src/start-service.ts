import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from './config/configuration.js';
import { CheckWarmUp } from './checks/check-warm-up.js';
import { createApp } from './configure-app.js';
import { Readdressing } from './publication/upkeep/readdressing.js';
import { SampleNewsroom } from './demo/sample-newsroom.js';
import { Administrator } from './identity/administrator.js';
import { Draining } from './operation/draining.js';
import { announce, logFormat, sayer } from './kernel/announcement.js';
import type { Say } from './kernel/announcement.js';
import type { Ending, Stop } from './ending.js';
import { openDatabase } from './open-database.js';

/**
 * Brings up schema, administrator and HTTP, in this order, and prints how to use them.
 * @param url of the database
 */
export async function startService(configuration: Configuration, url: string, ending: Ending): Promise<void> {
  const say = sayer(configuration);
  const { databasePoolSize: poolSize, migrateOnStart: migrate } = configuration;
  const dataSource = await openDatabase(configuration, url, { poolSize, migrate, log: say });
  const app = await createApp(dataSource, configuration);
  ending.add(() => app.close());
  const made = await ensureAdministrator(app, configuration);
  const { demo: wanted, demoPassword: configured, dataDir } = configuration;
  await app.get(SampleNewsroom).prepare({ wanted, password: { configured, dataDir } }, say);
  if (await app.get(Readdressing).begin())
    say('The settings of addresses have changed: all documents are rendered again in the background.');
  await app.listen(configuration.port, configuration.host);
  ending.add(drain(app, configuration, say));
  await announceService(app, configuration, made);
  // Without it the first check only takes longer.
  void app
    .get(CheckWarmUp)
    .run()
    .catch(() => undefined);
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
