import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { Configuration } from './config/configuration.js';
import { readConfiguration } from './config/configuration.js';
import { WrongSetting } from './config/wrong-setting.js';
import { startEmbeddedPostgres } from './postgres/embedded/embedded-postgres.js';
import { Problem } from './kernel/problems/problem.js';
import { EmbeddedPostgresProblem } from './postgres/embedded/embedded-postgres-problem.js';
import { MigrationRefused } from './postgres/migration-refused.js';
import { openDatabase } from './open-database.js';

/** The number of connections of a command: one for its work, the others for what follows in the background. */
const CONNECTIONS = 4;

/** Runs a command on the service without HTTP: on the server of DATABASE_URL, or on the embedded one: that of the running service, else started for it and ended after. */
export async function runCommand(work: (context: INestApplicationContext) => Promise<void>): Promise<void> {
  try {
    const configuration = readConfiguration(process.env);
    const { databaseUrl, dataDir } = configuration;
    if (databaseUrl !== undefined) await runOn(databaseUrl, configuration, work);
    else await runOnEmbedded(dataDir, configuration, work);
  } catch (error) {
    explain(error);
  }
}

async function runOnEmbedded(
  dataDir: string,
  configuration: Configuration,
  work: (context: INestApplicationContext) => Promise<void>,
): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir, log: say, join: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().finally(() => process.exit(130)));
  try {
    await runOn(server.url, configuration, work);
  } finally {
    await server.stop();
  }
}

async function runOn(
  url: string,
  configuration: Configuration,
  work: (context: INestApplicationContext) => Promise<void>,
): Promise<void> {
  const dataSource = await openDatabase(configuration, url, {
    poolSize: CONNECTIONS,
    migrate: false,
    log: say,
  });
  const context = await NestFactory.createApplicationContext(AppModule.on(dataSource, configuration), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Refusals are sentences; only what nobody foresaw is shown with its stack. */
function explain(error: unknown): void {
  const foreseen = [WrongSetting, EmbeddedPostgresProblem, MigrationRefused, Problem].some(
    (kind) => error instanceof kind,
  );
  const text = error instanceof Error ? (foreseen ? error.message : error.stack) : undefined;
  process.stderr.write(`${text ?? String(error)}\n`);
  process.exitCode = 1;
}
