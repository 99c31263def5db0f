import { BASELINE_TABLES } from './baseline/tables.js';
import { withClient } from './database.js';
import { filledDatabase } from './filled-database.js';
import type { Seeded } from './filled-database.js';
import { LoadClient } from './load-client.js';
import { measure } from './measure.js';
import type { Field, Measured } from './measure.js';
import { operations } from './operations/all.js';
import { articleToCheck } from './operations/checks.js';
import type { Options } from './options.js';
import { startTarget, TYPESCRIPT } from './processes.js';
import type { Target } from './processes.js';
import { takeSamples } from './samples.js';
import type { Samples } from './samples.js';
import type { Stops } from './stops.js';
import { WITHOUT_LIMITS } from '../test/support/without-limits.js';
import { measureVisibility } from './visibility.js';
import type { Visibility } from './visibility.js';

/** How long all targets are read before anything is measured, in milliseconds. */
const WARM_UP = 3000;
/** As `npm start` runs the service. */
const HEAP = ['--max-semi-space-size=32', '--max-old-space-size=1024'];
const TOKEN = 'token-of-the-editor-who-writes-in-the-benchmark';

/** Everything measured on a database of one size. */
export interface Run {
  readonly articles: number;
  readonly postgres: string;
  readonly seed: Seeded;
  readonly measured: readonly Measured[];
  readonly visibility: readonly Visibility[];
}

/** Fills a database of its own, starts all targets on it, measures, and takes all away again. */
export async function runOn(articles: number, options: Options, stops: Stops): Promise<Run> {
  const { database, seed } = await filledDatabase(articles, options.data, stops);
  say('Filling the tables of the baseline …');
  const taken = await withClient(database.url, async (client) => {
    await client.query('DROP SCHEMA IF EXISTS baseline CASCADE');
    await client.query(BASELINE_TABLES);
    await client.query('VACUUM (ANALYZE)');
    return takeSamples(client);
  });
  const field = await startTargets(database.url, taken, stops);
  await warmUp(field, taken);
  const { targets } = field;
  const samples = { ...taken, checked: await articleToCheck(targets.service.url, TOKEN, taken) };
  const client = new LoadClient();
  stops.push(() => client.stop());
  const etag = (await fetch(targets['node:http'].url)).headers.get('etag') ?? '';
  const measured: Measured[] = [];
  for (const operation of operations(samples, TOKEN, etag)) {
    if (options.operations.length > 0 && !options.operations.includes(operation.name)) continue;
    say(`Measuring: ${operation.title} …`);
    measured.push(await measure(operation, options, { ...field, client, postmaster: database.postmaster }));
  }
  const visibility = await visible(database.url, targets.service.url, samples, options, stops);
  return { articles, postgres: database.version, seed, measured, visibility };
}

async function startTargets(
  url: string,
  { slugs }: Samples,
  stops: Stops,
): Promise<Pick<Field, 'targets' | 'uncached'>> {
  const service = await startService(url, stops);
  const uncached = await startService(url, stops, { CONTENT_CACHE_MB: '0' });
  const baseline = await started(stops, [...TYPESCRIPT, 'bench/baseline/server.ts'], { DATABASE_URL: url });
  const document = `${service.url}/v1/content/articles/${slugs[0] ?? ''}`;
  const bare = await started(stops, [...TYPESCRIPT, 'bench/bare.ts'], { DOCUMENT_URL: document });
  return { targets: { service, 'hand-written': baseline, 'node:http': bare }, uncached };
}

function startService(url: string, stops: Stops, environment: NodeJS.ProcessEnv = {}): Promise<Target> {
  const own = { DATABASE_URL: url, COPYDESK_ADMIN_TOKEN: TOKEN, LOG_LEVEL: 'error', DRAIN_SECONDS: '0' };
  return started(stops, [...HEAP, 'dist/src/main.js'], { ...own, ...WITHOUT_LIMITS, ...environment });
}

async function started(stops: Stops, parameters: string[], environment: NodeJS.ProcessEnv): Promise<Target> {
  const target = await startTarget(parameters, environment);
  stops.push(() => target.stop());
  return target;
}

/** Until the code is compiled, the first operation would pay for all. */
async function warmUp(
  { targets, uncached }: Pick<Field, 'targets' | 'uncached'>,
  { slugs }: Samples,
): Promise<void> {
  const addresses = [
    `${targets.service.url}/v1/content/articles/`,
    `${uncached.url}/v1/content/articles/`,
    `${targets['hand-written'].url}/articles/`,
  ];
  const until = performance.now() + WARM_UP;
  for (const slug of slugs) {
    await Promise.all(addresses.map(async (address) => (await fetch(address + slug)).arrayBuffer()));
    if (performance.now() > until) return;
  }
}

/** With a second process of the service, for what one knows the other may not. */
async function visible(
  url: string,
  near: string,
  samples: Samples,
  { operations: wanted, publications }: Options,
  stops: Stops,
): Promise<Visibility[]> {
  if (wanted.length > 0 && !wanted.includes('publish')) return [];
  say('Measuring: how soon readers see a publication …');
  const far = await startService(url, stops);
  return measureVisibility({ near, far: far.url, token: TOKEN }, samples, publications);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
