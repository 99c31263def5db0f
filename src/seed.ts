import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfiguration, WrongSetting } from './config/configuration.js';
import type { Configuration } from './config/configuration.js';
import { createApp } from './configure-app.js';
import { createDataSource } from './data-source.js';
import { Administrator } from './identity/administrator.js';
import { startEmbeddedPostgres } from './kernel/database/embedded-postgres.js';
import { EmbeddedPostgresProblem } from './kernel/database/embedded/embedded-postgres-problem.js';
import { MigrationRefused } from './kernel/database/migration/migration-refused.js';
import { ensureSchema } from './kernel/database/schema-guard.js';
import { seedDatabase } from './seed/seed-database.js';

const USAGE = 'Usage: npm run seed -- --articles <count> [--seed <number>]';

/** Fills the database of DATABASE_URL, else the embedded one, with generated articles, for benchmarks. */
async function seed(configuration: Configuration): Promise<void> {
  const { values } = parseArgs({
    options: { articles: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const [articles, number] = [Number(values.articles), Number(values.seed)];
  if (!Number.isInteger(articles) || articles < 1 || !Number.isInteger(number)) throw new WrongSetting(USAGE);
  const { databaseUrl, dataDir } = configuration;
  const server = databaseUrl === undefined ? await startEmbeddedPostgres({ dataDir, log: say }) : undefined;
  try {
    await fill(databaseUrl ?? server?.url ?? '', configuration, articles, number);
  } finally {
    await server?.stop();
  }
}

async function fill(
  url: string,
  configuration: Configuration,
  articles: number,
  number: number,
): Promise<void> {
  const dataSource = createDataSource(url);
  await ensureSchema(dataSource, { migrate: configuration.migrateOnStart, log: say });
  const app = await createApp(await dataSource.initialize(), { ...configuration, logLevel: 'error' });
  try {
    const [{ count }] = await dataSource.query<[{ count: string }]>('SELECT count(*) FROM articles');
    if (count !== '0')
      throw new WrongSetting(
        `The database has ${count} articles already: generated ones go into an empty one (COPYDESK_DEMO=0).`,
      );
    const token = await app.get(Administrator).ensure(configuration.adminEmail, configuration.adminToken);
    if (token !== undefined) say(`The administrator's token, shown once: ${token}`);
    const began = Date.now();
    const progress = progressBar(articles, began);
    await seedDatabase(dataSource, url, {
      articles,
      seed: number,
      publicUrl: configuration.publicUrl,
      progress,
    });
    say(`\n${articles} articles in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  } finally {
    await app.close();
  }
}

/** A bar on a terminal; elsewhere a line for each tenth. */
function progressBar(total: number, began: number): (done: number) => void {
  let tenth = 0;
  return (done) => {
    const left = Math.ceil((((Date.now() - began) / done) * (total - done)) / 1000);
    const bar = '█'.repeat(Math.round((done / total) * 30)).padEnd(30, '░');
    if (process.stdout.isTTY) process.stdout.write(`\r${bar} ${done} of ${total}, ${left} s left `);
    else if (Math.floor((done / total) * 10) > tenth) say(`${done} of ${total} articles`);
    tenth = Math.floor((done / total) * 10);
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await seed(readConfiguration(process.env));
} catch (error) {
  const expected = [WrongSetting, EmbeddedPostgresProblem, MigrationRefused].some(
    (type) => error instanceof type,
  );
  process.stderr.write(`${expected ? (error as Error).message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
