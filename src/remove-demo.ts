import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { Configuration } from './config/configuration.js';
import { readConfiguration, WrongSetting } from './config/configuration.js';
import { createDataSource } from './data-source.js';
import { SampleNewsroom } from './demo/sample-newsroom.js';
import { startEmbeddedPostgres } from './kernel/database/embedded-postgres.js';
import { EmbeddedPostgresProblem } from './kernel/database/embedded/embedded-postgres-problem.js';
import { MigrationRefused } from './kernel/database/migration/migration-refused.js';
import { ensureSchema } from './kernel/database/schema-guard.js';

/** `npm run demo:remove`, on the server of DATABASE_URL, or on the embedded one, which is started for it and ended after. */
async function removeDemo(configuration: Configuration): Promise<void> {
  const { databaseUrl, dataDir } = configuration;
  if (databaseUrl !== undefined) return removeFrom(databaseUrl, configuration);
  const server = await startEmbeddedPostgres({ dataDir, log: say });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().finally(() => process.exit(130)));
  try {
    await removeFrom(server.url, configuration);
  } finally {
    await server.stop();
  }
}

async function removeFrom(url: string, configuration: Configuration): Promise<void> {
  const dataSource = createDataSource(url, 1);
  await ensureSchema(dataSource, { migrate: false, log: say });
  if (!dataSource.isInitialized) await dataSource.initialize();
  const context = await NestFactory.createApplicationContext(AppModule.on(dataSource, configuration), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await context.get(SampleNewsroom).remove(say);
  } finally {
    await context.close();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Refusals are sentences; only what nobody foresaw is shown with its stack. */
function explain(error: unknown): void {
  const foreseen = [WrongSetting, EmbeddedPostgresProblem, MigrationRefused].some(
    (kind) => error instanceof kind,
  );
  const text = error instanceof Error ? (foreseen ? error.message : error.stack) : undefined;
  process.stderr.write(`${text ?? String(error)}\n`);
  process.exitCode = 1;
}

try {
  await removeDemo(readConfiguration(process.env));
} catch (error) {
  explain(error);
}
