/**
 * `npm run bench`: the service beside a hand-written baseline and bare node:http, on one Postgres with the same data, in one
 * run, so that ratios tell something on any machine.
 */
import { explain } from './explain.js';
import { NAMES } from './operations/all.js';
import { readOptions } from './options.js';
import type { Options } from './options.js';
import { writeResults } from './results.js';
import { runOn } from './run.js';
import type { Run } from './run.js';
import { Stops } from './stops.js';

const stops = new Stops();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stops.all().finally(() => process.exit(130)));

try {
  const options = readOptions(process.argv.slice(2), NAMES);
  if (options.explain) process.exitCode = (await explain(options, stops)) ? 0 : 1;
  else await bench(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await stops.all();
}

async function bench(options: Options): Promise<void> {
  const runs: Run[] = [];
  try {
    for (const articles of options.articles) {
      runs.push(await runOn(articles, options, stops));
      await stops.all();
    }
  } finally {
    // Hours of a small size must not be lost to a failure of a large one.
    if (runs.length > 0) process.stdout.write(writeResults(options, runs));
  }
}
