import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfiguration } from './config/configuration.js';
import { WrongSetting } from './config/wrong-setting.js';
import type { PooledDataSource } from './kernel/database/pooled-data-source.js';
import { sessionOptions } from './kernel/database/connection-options.js';
import { startEmbeddedPostgres } from './postgres/embedded/embedded-postgres.js';
import { EmbeddedPostgresProblem } from './postgres/embedded/embedded-postgres-problem.js';
import { MigrationRefused } from './postgres/migration-refused.js';
import { openDatabase } from './open-database.js';
import { Progress } from './seed/progress.js';
import { seedDatabase, SeedRefused } from './seed/seed-database.js';

const USAGE = `Usage: npm run seed -- --articles <count>
  --articles <count>      how many articles to make, 1 to 10,000,000
  --seed <number>         another one makes other articles; 1 unless said
  --published <share>     from 0 to 1; 0.95 unless said, the others are drafts
  --indexes-last          makes most indexes after the rows: quicker for hundreds of thousands. Nothing else should use
                          the database meanwhile; a seed that is killed leaves it without them: make another`;

interface Wanted {
  readonly articles: number;
  readonly seed: number;
  readonly published: number;
  readonly indexesLast: boolean;
}

/** Fills the database of DATABASE_URL, else the embedded one, which is started for it and ended after. */
async function seed(wanted: Wanted): Promise<void> {
  const configuration = readConfiguration(process.env);
  const { databaseUrl, dataDir, migrateOnStart } = configuration;
  const server = databaseUrl === undefined ? await startEmbeddedPostgres({ dataDir, log: note }) : undefined;
  const stop = (): Promise<void> | undefined => server?.stop();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void Promise.resolve(stop()).finally(() => process.exit(130)));
  const url = databaseUrl ?? server?.url ?? '';
  let dataSource: PooledDataSource | undefined;
  try {
    dataSource = await openDatabase(configuration, url, { migrate: migrateOnStart, log: note });
    const progress = (total: number) => {
      const shown = new Progress(process.stderr, total, 'articles');
      return (done: number): void => {
        shown.show(done);
      };
    };
    const address = sessionOptions(dataSource).connectionString ?? url;
    await seedDatabase(dataSource, address, { ...wanted, pages: configuration, progress });
  } finally {
    await dataSource?.destroy();
    await stop();
  }
}

/** @throws WrongSetting with the usage */
function readArguments(args: string[]): Wanted {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      published: { type: 'string', default: '0.95' },
      'indexes-last': { type: 'boolean', default: false },
    },
  });
  const numbers = {
    articles: wholeNumber(values.articles),
    seed: wholeNumber(values.seed),
    published: /^(0|1|0?\.\d+)$/.test(values.published) ? Number(values.published) : NaN,
  };
  const { articles } = numbers;
  if (Object.values(numbers).some(Number.isNaN) || articles < 1 || articles > 10_000_000)
    throw new WrongSetting(USAGE);
  return { ...numbers, indexesLast: values['indexes-last'] };
}

function wholeNumber(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : NaN;
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Refusals are sentences; only what nobody foresaw is shown with its stack. */
function explain(error: unknown): number {
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    note(`${error.message}\n${USAGE}`);
    return 2;
  }
  const foreseen = [SeedRefused, WrongSetting, MigrationRefused, EmbeddedPostgresProblem].some(
    (kind) => error instanceof kind,
  );
  note(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error));
  return 1;
}

try {
  await seed(readArguments(process.argv.slice(2)));
} catch (error) {
  process.exitCode = explain(error);
}
