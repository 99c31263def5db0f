import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withClient } from './database.js';
import { filledDatabase } from './filled-database.js';
import type { Options } from './options.js';
import { addManyFacts } from './many-facts.js';
import { explainAll } from './plans/explain-all.js';
import type { Explained } from './plans/explain-all.js';
import type { Stops } from './stops.js';
import { table, text } from './table.js';

const SHOWN = 40;

/** `--explain`. @returns whether all plans will do */
export async function explain({ articles, data }: Options, stops: Stops): Promise<boolean> {
  const parts = ['# Plans'];
  let well = true;
  for (const count of articles) {
    const { database } = await filledDatabase(count, data, stops);
    await withClient(database.url, async (client) => {
      await addManyFacts(client);
      await client.query('VACUUM (ANALYZE)');
    });
    const all = await explainAll(database.url);
    well &&= all.every(({ failures }) => failures.length === 0);
    parts.push(`## ${text(count)} articles`, summary(all));
    await stops.all();
  }
  const folder = fileURLToPath(new URL('results', import.meta.url));
  const path = `${folder}/${new Date().toISOString().slice(0, 19).replaceAll(':', '')}-plans.md`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${parts.join('\n\n')}\n`);
  process.stdout.write(`\n${parts.join('\n\n')}\n\nWritten to ${path}\n`);
  return well;
}

function summary(all: readonly Explained[]): string {
  const statements = slowestOfEach(all);
  const bad = statements.filter(({ objections }) => objections.length > 0);
  const failed = bad.filter(({ failures }) => failures.length > 0).length;
  return [
    `${text(statements.length)} statements, each with up to eight sets of values: ${text(failed)} will not scale (tables, asked for whole, totals, counted up to ten thousand, and lists as of a moment may pass over rows; reports read all).`,
    ...(bad.length > 0 ? [planTable(bad)] : []),
    ...['### The slowest', planTable(statements.slice(0, SHOWN)), '### Their statements'],
    ...[...new Set([...bad, ...statements.slice(0, SHOWN)])].map(
      ({ request, text: sql }) => `\`${shortened(request)}\`\n\n\`\`\`sql\n${sql}\n\`\`\``,
    ),
  ].join('\n\n');
}

function planTable(all: readonly Explained[]): string {
  const rows = all.map(({ request, milliseconds, planning, blocks, objections, excuse }) => [
    ...[`\`${shortened(request)}\``, text(milliseconds, 1), text(planning, 1), text(blocks)],
    [...(excuse === null ? [] : [`(${excuse})`]), ...objections].join('; '),
  ]);
  return table(['request', 'ms', 'planning ms', 'blocks', ''], rows);
}

/** Of each statement the values with which it takes longest, or to whose plan there are objections; the slowest first. */
function slowestOfEach(all: readonly Explained[]): Explained[] {
  const rank = (one: Explained): number =>
    one.milliseconds + (one.failures.length > 0 ? 1e12 : 0) + (one.objections.length > 0 ? 1e9 : 0);
  const slowest = new Map<string, Explained>();
  for (const one of all) {
    const before = slowest.get(one.text);
    if (!before || rank(one) > rank(before)) slowest.set(one.text, one);
  }
  return [...slowest.values()].sort((a, b) => b.milliseconds - a.milliseconds);
}

function shortened(request: string): string {
  return request.replace(/cursor=[^&]+/, 'cursor=…');
}
