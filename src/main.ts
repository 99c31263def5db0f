import 'reflect-metadata';
import { readConfiguration } from './config/configuration.js';
import { WrongSetting } from './config/wrong-setting.js';
import { EmbeddedPostgresProblem } from './postgres/embedded/embedded-postgres-problem.js';
import { MigrationRefused } from './postgres/migration-refused.js';
import { startService } from './start-service.js';

/** Starts the service; what an operator can mend is reported in a sentence, everything else with its stack. */
try {
  await startService(readConfiguration(process.env));
} catch (error) {
  const expected = [WrongSetting, EmbeddedPostgresProblem, MigrationRefused].some(
    (type) => error instanceof type,
  );
  process.stderr.write(`\n${expected ? (error as Error).message : describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: string };
  return code === 'EADDRINUSE'
    ? `The port is taken: ${error.message}. Set PORT to another.`
    : (error.stack ?? error.message);
}
