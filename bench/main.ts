/**
 * `npm run bench`: the service beside a hand-written baseline and bare node:http, on one Postgres with the same data, in one
 * run, so that ratios tell something on any machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BASELINE_TABLES } from './baseline-tables.js';
import { checkDocument, checkList } from './complete.js';
import { openDatabase, withClient } from './database.js';
import { LoadClient, measure } from './measure.js';
import type { Field } from './measure.js';
import { operations } from './operations.js';
import { readOptions } from './options.js';
import type { Options } from './options.js';
import { runProgram, startTarget, TYPESCRIPT } from './processes.js';
import { goalTable, measurementTable } from './report.js';
import type { Measured } from './report.js';
import { takeSamples } from './samples.js';
import type { Samples } from './samples.js';

const TOKEN = 'token-of-the-editor-who-writes-in-the-benchmark';
const NAMES = operations({ slugs: [], ids: [], moments: [], creations: [] }, '', '').map(({ name }) => name);

const stops: (() => Promise<void>)[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopAll().finally(() => process.exit(130)));

try {
  await bench(readOptions(process.argv.slice(2), NAMES));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await stopAll();
}

async function bench(options: Options): Promise<void> {
  const database = await openDatabase();
  stops.push(() => database.stop());
  const samples = await fill(database.url, options.articles);
  const targets = await startTargets(database.url, samples);
  const client = new LoadClient();
  stops.push(() => client.stop());
  const etag = (await fetch(targets['node:http'].url)).headers.get('etag') ?? '';
  const all: Measured[] = [];
  for (const operation of operations(samples, TOKEN, etag)) {
    if (options.operations.length > 0 && !options.operations.includes(operation.name)) continue;
    say(`Measuring: ${operation.title} …`);
    const field = { client, targets, postmaster: database.postmaster };
    all.push({ operation, measurements: await measure(operation, options, field) });
  }
  report(options, database.version, all);
}

/** By the program that `npm run seed` runs; then the baseline's copy of it. */
async function fill(url: string, articles: number): Promise<Samples> {
  say(`Filling the database with ${articles.toLocaleString('en')} articles …`);
  await runProgram(['dist/src/seed.js', '--articles', String(articles), '--published', '1'], {
    ...{ DATABASE_URL: url, MIGRATE_ON_START: '1' },
  });
  return withClient(url, async (client) => {
    await client.query(BASELINE_TABLES);
    await client.query('VACUUM (ANALYZE)');
    return takeSamples(client);
  });
}

async function startTargets(url: string, { slugs, moments }: Samples): Promise<Field['targets']> {
  const started = async (...parameters: Parameters<typeof startTarget>): ReturnType<typeof startTarget> => {
    const target = await startTarget(...parameters);
    stops.push(() => target.stop());
    return target;
  };
  const service = await started(['dist/src/main.js'], {
    ...{ DATABASE_URL: url, COPYDESK_ADMIN_TOKEN: TOKEN, LOG_LEVEL: 'error' },
  });
  const baseline = await started([...TYPESCRIPT, 'bench/baseline.ts'], { DATABASE_URL: url });
  const [slug = ''] = slugs;
  const document = `${service.url}/v1/content/articles/${slug}`;
  await checkDocument(document);
  await checkDocument(`${baseline.url}/articles/${slug}`);
  for (const list of [`${service.url}/v1/content/articles`, `${baseline.url}/articles`]) {
    await checkList(list);
    await checkList(`${list}?publishedBefore=${moments[0] ?? ''}`);
  }
  const bare = await started([...TYPESCRIPT, 'bench/bare.ts'], { DOCUMENT_URL: document });
  return { service, 'hand-written': baseline, 'node:http': bare };
}

function report(options: Options, postgres: string, all: readonly Measured[]): void {
  const date = new Date().toISOString();
  const machine = { node: process.versions.node, postgres, cores: availableParallelism() };
  const { articles, rounds, seconds } = options;
  const about = `${date}: ${articles.toLocaleString('en')} articles, ${rounds} rounds of ${seconds} s, Node ${machine.node}, Postgres ${postgres}, ${machine.cores} cores; 50 connections for reads, 10 for writes.`;
  const markdown = `# Benchmark\n\n${about}\n\n${measurementTable(all)}\n\n## Goals\n\n${goalTable(all)}\n`;
  const path = fileURLToPath(new URL(`results/${date.slice(0, 19).replaceAll(':', '')}`, import.meta.url));
  mkdirSync(fileURLToPath(new URL('results', import.meta.url)), { recursive: true });
  writeFileSync(`${path}.json`, `${JSON.stringify({ date, ...options, ...machine, all }, null, 2)}\n`);
  writeFileSync(`${path}.md`, markdown);
  process.stdout.write(`\n${markdown}\nWritten to ${path}.md and .json\n`);
}

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
