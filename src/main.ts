import 'reflect-metadata';
import { readConfiguration } from './config/configuration.js';
import type { Configuration } from './config/configuration.js';
import { WrongSetting } from './config/wrong-setting.js';
import { Ending } from './ending.js';
import { sayer } from './kernel/announcement.js';
import { EmbeddedPostgresProblem } from './postgres/embedded/embedded-postgres-problem.js';
import { startEmbeddedPostgres } from './postgres/embedded/embedded-postgres.js';
import { MigrationRefused } from './postgres/migration-refused.js';

/** Starts the service; what an operator can mend is reported in a sentence, everything else with its stack. */
try {
  await start(readConfiguration(process.env));
} catch (error) {
  const expected = [WrongSetting, EmbeddedPostgresProblem, MigrationRefused].some(
    (type) => error instanceof type,
  );
  process.stderr.write(`\n${expected ? (error as Error).message : describe(error)}\n`);
  process.exit(1);
}

async function start(configuration: Configuration): Promise<void> {
  const ending = new Ending(sayer(configuration));
  try {
    // Loading the service takes as long as starting Postgres, so both happen at once.
    const [url, { startService }] = await Promise.all([
      configuration.databaseUrl ?? embedded(configuration, ending),
      import('./start-service.js'),
    ]);
    await startService(configuration, url, ending);
  } catch (error) {
    await ending.failed(error);
  }
}

async function embedded(configuration: Configuration, ending: Ending): Promise<string> {
  const { dataDir } = configuration;
  const starting = startEmbeddedPostgres({ dataDir, log: sayer(configuration) });
  // Also while it is starting: it would outlive this process.
  ending.add(async () => {
    const server = await starting.catch(() => undefined);
    await server?.stop();
  });
  return (await starting).url;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: string };
  return code === 'EADDRINUSE'
    ? `The port is taken: ${error.message}. Set PORT to another.`
    : (error.stack ?? error.message);
}
