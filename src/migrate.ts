import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { migrations } from '../migrations/index.js';
import { readConfiguration } from './config/configuration.js';
import { WrongSetting } from './config/wrong-setting.js';
import { createDataSource } from './data-source.js';
import { startEmbeddedPostgres } from './postgres/embedded/embedded-postgres.js';
import { EmbeddedPostgresProblem } from './postgres/embedded/embedded-postgres-problem.js';
import type { MigrationCommandOptions } from './postgres/migration/migration-commands.js';
import { check, lint, revert, run, status } from './postgres/migration/migration-commands.js';
import { MigrationRefused } from './postgres/migration-refused.js';
import { withSearchPathOf } from './kernel/database/search-path.js';

const USAGE = `Usage: npm run migration:<command>
  run      apply what is pending      --wait <seconds for another runner>, 600 unless said
  revert   take back the latest       --wait <seconds>
  status   list all                   --json
  check    fail when a migration is pending, or when entities, migrations and database differ
  lint     fail on dangerous statements; needs no database`;

const COMMANDS = { run, revert, status, check };

/** Does one command of migrations and answers its exit code: 0 when all is well, 1 on any doubt, 2 for a wrong call. Reads nothing from stdin. */
async function migrate(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, wait: { type: 'string', default: '600' } },
  });
  const [command = '', ...rest] = positionals;
  const seconds = Number(values.wait);
  if (rest.length > 0 || !(seconds >= 0)) return wrongCall();
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  const options = { json: values.json, waitMs: seconds * 1000, print, log: note };
  if (command === 'lint') return lint(migrations, options);
  if (command in COMMANDS) return onDatabase(command as keyof typeof COMMANDS, options);
  return wrongCall();
}

/** On the server of DATABASE_DIRECT_URL, else of DATABASE_URL, or on the embedded one, which is started for it and ended after. */
async function onDatabase(command: keyof typeof COMMANDS, options: MigrationCommandOptions): Promise<number> {
  const { databaseUrl, databaseDirectUrl, dataDir } = readConfiguration(process.env);
  if (databaseUrl !== undefined) {
    const url = withSearchPathOf(databaseDirectUrl ?? databaseUrl, databaseUrl);
    return COMMANDS[command](createDataSource(url), options);
  }
  const server = await startEmbeddedPostgres({ dataDir, log: note });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(130)));
  }
  try {
    return await COMMANDS[command](createDataSource(server.url), options);
  } finally {
    await server.stop();
  }
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

function wrongCall(): number {
  note(USAGE);
  return 2;
}

/** Refusals are sentences; only what nobody foresaw is shown with its stack. */
function explain(error: unknown): number {
  const foreseen = [MigrationRefused, WrongSetting, EmbeddedPostgresProblem].some(
    (kind) => error instanceof kind,
  );
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return wrongCall();
  note(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error));
  return 1;
}

process.exitCode = await migrate(process.argv.slice(2)).catch(explain);
