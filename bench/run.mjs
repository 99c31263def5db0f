/**
 * `npm run bench`: the service beside a hand-written baseline and bare node:http, on one Postgres with the same data, in one run.
 * Options: --articles 10000 --seconds 5 --rounds 3 --only create,change --quick (1,000 articles, short rounds).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ensureBuilt } from '../bin/ensure-built.mjs';
import { TABLES } from './baseline.sql.mjs';
import { load } from './load.mjs';
import { operations } from './operations.mjs';
import { startProcess } from './processes.mjs';
import { summarize, table } from './report.mjs';

const TOKEN = 'the-token-of-the-benchmark-0123456789';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    seconds: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles ?? (values.quick ? 1000 : 10_000));
const seconds = Number(values.seconds ?? (values.quick ? 2 : 5));
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));

await ensureBuilt();
const { startEmbeddedPostgres } = await import('../dist/src/kernel/database/embedded-postgres.js');
const { createDataSource } = await import('../dist/src/data-source.js');
const { runMigrations } = await import('../dist/src/kernel/database/migrator.js');
const { seedDatabase } = await import('../dist/src/seed/seed-database.js');

const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const stops = [];
try {
  await bench();
} finally {
  for (const stop of stops.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
}

async function bench() {
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined });
  stops.push(() => postgres.stop());
  const url = process.env.BENCH_DATABASE_URL ?? postgres.url;
  const targets = await startTargets(url);
  const facts = await prepare(url, targets);
  const chosen = operations(facts).filter(
    ({ name }) => !values.only || values.only.split(',').some((word) => name.includes(word)),
  );
  const summaries = [];
  for (const operation of chosen) {
    say(`Measuring: ${operation.name} …`);
    summaries.push(summarize(operation, await measure(operation, targets, facts)));
  }
  report(summaries);
}

/** The service makes the schema and the administrator; then the data, then the baseline's copy of them. */
async function startTargets(url) {
  const dataSource = createDataSource(url);
  await runMigrations(dataSource, { log: () => undefined });
  const environment = {
    DATABASE_URL: url,
    COPYDESK_ADMIN_TOKEN: TOKEN,
    COPYDESK_DEMO: '0',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  };
  const service = await started('../dist/src/main.js', environment, '/livez');
  say(`Filling the database with ${articles} articles …`);
  if (!dataSource.isInitialized) await dataSource.initialize();
  await seedDatabase(dataSource, url, {
    articles,
    seed: 1,
    published: 1,
    publicUrl: service.url,
    progress: () => undefined,
  });
  await dataSource.destroy();
  await withClient(url, (client) => client.query(TABLES));
  const baseline = await started('./baseline.mjs', { DATABASE_URL: url }, '/articles');
  return { service, baseline };
}

async function started(program, environment, probe) {
  const target = await startProcess(here(program), environment, probe);
  stops.push(target.stop);
  return target;
}

/** What the operations ask for; and the proof that both answer it whole, before anything is counted. */
async function prepare(url, targets) {
  const { rows } = await withClient(url, (client) =>
    client.query('SELECT id, slug FROM public.articles ORDER BY published_at DESC LIMIT 5000'),
  );
  const slugs = rows.map(({ slug }) => slug);
  const answer = await fetch(`${targets.service.url}/v1/content/articles/${slugs[0]}`);
  const document = await answer.text();
  isComplete(JSON.parse(document), ({ speaker }) => speaker.person?.name);
  isComplete(
    await (await fetch(`${targets.baseline.url}/articles/${slugs[0]}`)).json(),
    ({ speaker }) => speaker.name,
  );
  targets.bare = await started('./bare.mjs', { BODY_BASE64: Buffer.from(document).toString('base64') }, '/');
  return {
    slugs,
    ids: rows.map(({ id }) => id),
    etag: answer.headers.get('etag'),
    token: TOKEN,
    sample: toWritten(JSON.parse(document)),
  };
}

function isComplete({ organizations, quotes, statistics }, speaker) {
  const whole =
    organizations.length >= 3 &&
    organizations.every(({ name }) => name) &&
    quotes.length === 2 &&
    quotes.every(speaker) &&
    statistics.length === 6;
  if (!whole)
    throw new Error('A sample answer lacks organizations, speakers or statistics: nothing is counted.');
}

/** A document as an editor would write it: references by name, anchors by their words. */
function toWritten({ headline, summary, section, keywords, body, organizations, quotes, statistics }) {
  const words = (anchors) => anchors.map(({ blockId, exact }) => ({ blockId, exact }));
  const text = body.map((block) => block.text).join('\n');
  const mentioned = organizations.filter(({ name }) => text.split(name).length === 2);
  return {
    ...{ headline, summary, section: { name: section.name }, keywords, body },
    mentions: mentioned.map(({ name }) => ({ organization: { name }, anchors: [{ exact: name }] })),
    quotes: quotes.map(({ text: said, speaker, anchors }) => ({
      text: said,
      speaker: {
        person: { name: speaker.name },
        title: speaker.title,
        organization: { name: speaker.organizationName },
      },
      anchors: words(anchors),
    })),
    statistics: statistics.map(({ indicator, value, unit, asPrinted, period, anchors }) => ({
      ...{ indicator: { name: indicator.name }, value, unit, asPrinted, period },
      anchors: words(anchors),
    })),
  };
}

/** Targets take turns in each round, so that what else the machine does falls on all alike. */
async function measure(operation, targets, facts) {
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const result = {};
    for (const target of ['service', 'baseline', 'bare']) {
      if (!operation[target]) continue;
      const connection = () => operation[target](facts);
      result[target] = [
        await load({ ...targets[target], connections: operation.connections, seconds, connection }),
      ];
    }
    results.push(result);
  }
  return results;
}

function report(summaries) {
  const date = new Date().toISOString();
  const about = `${articles} articles, ${rounds} round(s) of ${seconds} s, Node ${process.versions.node}, ${cpus().length} cores, ${date}`;
  const markdown = `# Benchmark\n\n${about}. Reads with 50 connections, writes with 10; medians.\n\n${table(summaries)}\n`;
  mkdirSync(here('./results'), { recursive: true });
  const name = date.slice(0, 16).replaceAll(':', '');
  writeFileSync(
    here(`./results/${name}.json`),
    `${JSON.stringify({ date, articles, seconds, rounds, node: process.versions.node, cores: cpus().length, summaries }, null, 2)}\n`,
  );
  writeFileSync(here(`./results/${name}.md`), markdown);
  say(`\n${markdown}\nWritten to bench/results/${name}.json and .md`);
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
