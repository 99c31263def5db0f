import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { charts } from './charts.js';
import { judge } from './goals.js';
import { historyTable, readHistory } from './history.js';
import type { Options } from './options.js';
import { goalTable, growthTable, measurementTable, tailTable, visibilityTable } from './report.js';
import type { Run } from './run.js';
import { text } from './table.js';

const FOLDER = fileURLToPath(new URL('results', import.meta.url));

/** Writes the JSON, the report and its pictures. @returns what to print at the end */
export function writeResults(options: Options, runs: readonly Run[]): string {
  const date = new Date().toISOString();
  const path = `${FOLDER}/${date.slice(0, 19).replaceAll(':', '')}`;
  const machine = { node: process.versions.node, cores: availableParallelism(), load: loadavg()[2] };
  const judged = judge(runs, options.seconds);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${path}.json`, `${JSON.stringify({ date, options, machine, judged, runs }, null, 2)}\n`);
  const history = readHistory(FOLDER);
  const pictures = Object.entries(charts(runs, history)).map(([name, svg]) => {
    writeFileSync(`${path}-${name}.svg`, svg);
    return `![${name}](${basename(path)}-${name}.svg)`;
  });
  const { rounds, seconds } = options;
  const about = `${date}: ${rounds} rounds of ${seconds} s, Node ${machine.node}, Postgres ${runs[0]?.postgres ?? ''}, ${machine.cores} cores with a load of ${text(machine.load ?? null, 1)} over the last quarter of an hour; 50 connections for reads, 10 for writes and searches.`;
  const goals = `## Goals\n\n${goalTable(judged)}\n`;
  const parts = [
    ...['# Benchmark', about, ...runs.map(sectionOf)],
    ...(runs.length > 1 ? ['## Growth', growthTable(runs)] : []),
    ...(history.dates.length > 1 ? ['## Earlier runs', historyTable(history)] : []),
    ...['## Pictures', ...pictures, goals],
  ];
  writeFileSync(`${path}.md`, parts.join('\n\n'));
  return `\n${parts.filter((part) => !part.startsWith('![') && part !== '## Pictures').join('\n\n')}\nWritten to ${path}.md, .json and .svg\n`;
}

function sectionOf(run: Run): string {
  const { articles, seed, measured, visibility } = run;
  const seeded =
    seed.seconds === null
      ? 'Seeded before'
      : `Seeded in ${text(seed.seconds)} s, ${text(articles / seed.seconds)} a second`;
  const tails = measured.some(({ operation }) => operation.tail);
  return [
    `## ${text(articles)} articles`,
    `${seeded}; ${text(seed.megabytes)} MB.`,
    measurementTable(measured),
    ...(tails
      ? [
          'At 70 % of the peak rate of each target, requests arriving whether or not those before are answered:',
          tailTable(measured),
        ]
      : []),
    ...(visibility.length > 0 ? ['How soon readers see a publication:', visibilityTable(run)] : []),
  ].join('\n\n');
}
