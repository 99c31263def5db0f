import 'reflect-metadata';
import { Client } from 'pg';
import { readConfiguration } from '../../src/config/configuration.js';
import { createApp } from '../../src/configure-app.js';
import { createDataSource } from '../../src/data-source.js';
import { Administrator } from '../../src/identity/administrator.js';
import { RouteTable } from '../../src/contract/routes/route-table.js';
import { WITHOUT_LIMITS } from '../../test/support/without-limits.js';
import { takeExamples } from './examples.js';
import { objections, PASSES, SORTS } from './objections.js';
import { analyze, analyzeGeneric, generic } from './plan.js';
import type { Plan } from './plan.js';
import { askEveryWay, isPublicRead, isReadOfFacts } from './requests.js';
import type { Asked } from './requests.js';
import { StatementRecorder } from './statement-recorder.js';
import type { Statement } from './statement-recorder.js';

const TOKEN = 'token-of-the-editor-whose-reads-are-explained';

/** A statement with its values, and what is to be said of its plan. */
export interface Explained extends Statement {
  /** Of the execution, and of the planning before it. */
  readonly milliseconds: number;
  readonly planning: number;
  readonly blocks: number;
  readonly objections: readonly string[];
  /**
   * Those with which it will not scale. A table is asked for whole, a total counts to ten thousand, and no index has the order
   * of a moment: they may pass over rows. A report counts everything that it is asked about.
   */
  readonly failures: readonly string[];
  /** What excuses it. */
  readonly excuse: 'total' | 'table' | 'report' | 'moment' | null;
}

/** Asks a service of its own on the database in every way that the public can, and editors about facts; Postgres explains what it sent. */
export async function explainAll(url: string): Promise<Explained[]> {
  const statements = await recordAll(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const sizes = await client.query<{ name: string; size: number }>(
      'SELECT relname AS name, reltuples::float8 AS size FROM pg_class WHERE relnamespace = current_schema()::regnamespace',
    );
    const sizeOf = new Map(sizes.rows.map(({ name, size }) => [name, size]));
    const plans = new Map<Statement, Plan>();
    for (const statement of statements) plans.set(statement, await analyze(client, statement));
    const all: Explained[] = [];
    for (const [statement, plan] of plans) {
      const shared = await sharedPlan(client, statement, plans);
      all.push(explainOne(statement, plan, shared, sizeOf));
    }
    return all;
  } finally {
    await client.end();
  }
}

async function recordAll(url: string): Promise<Statement[]> {
  const configuration = readConfiguration({
    DATABASE_URL: url,
    COPYDESK_ADMIN_TOKEN: TOKEN,
    LOG_LEVEL: 'error',
    ...WITHOUT_LIMITS,
  });
  const recorder = new StatementRecorder();
  const app = await createApp(await createDataSource(url, 4).initialize(), configuration);
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const examples = await takeExamples(client);
    await app.get(Administrator).ensure(undefined, TOKEN);
    await app.listen(0, '127.0.0.1');
    const base = await app.getUrl();
    const ask = async (path: string): Promise<{ status: number; body: Asked }> => {
      recorder.request = path;
      const answer = await fetch(base + path, { headers: headersFor(path), redirect: 'manual' });
      if (answer.status >= 500) process.stderr.write(`${path} answers ${answer.status}\n`);
      const text = await textOf(answer);
      recorder.request = '';
      return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as Asked) : {} };
    };
    for (const route of app.get(RouteTable).all())
      if (isPublicRead(route) || isReadOfFacts(route)) await askEveryWay(route, examples, ask);
    return recorder.statements;
  } finally {
    recorder.stop();
    await client.end();
    await app.close();
  }
}

/** Editors alone have a token: for the public other statements may be sent. */
function headersFor(path: string): Record<string, string> {
  return {
    accept: '*/*',
    ...(path.startsWith('/v1/editorial/') && { authorization: `Bearer ${TOKEN}` }),
  };
}

/** All of JSON; of a table, which may have a million rows, its beginning. */
async function textOf(answer: Response): Promise<string> {
  if (answer.headers.get('content-type')?.startsWith('text/csv') !== true) return answer.text();
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  return '';
}

function explainOne(
  statement: Statement,
  plan: Plan,
  shared: Plan | undefined,
  sizes: ReadonlyMap<string, number>,
): Explained {
  const { Plan, 'Execution Time': milliseconds = 0, 'Planning Time': planning = 0 } = plan;
  const anyValues = shared ? objections(shared, sizes).map((one) => `${one} by the plan for all values`) : [];
  const all = [...objections(plan, sizes), ...anyValues];
  const excuse = excuseOf(statement);
  return {
    ...statement,
    milliseconds,
    planning,
    objections: all,
    excuse,
    failures: all.filter((one) => isFailure(one, excuse)),
    blocks: (Plan['Shared Hit Blocks'] ?? 0) + (Plan['Shared Read Blocks'] ?? 0),
  };
}

/** What takes more than a page's work by its nature: a table and a total go on where a page ends, and a report reads all. */
function isFailure(objection: string, excuse: Explained['excuse']): boolean {
  if (excuse === null) return true;
  if (excuse === 'report') return false;
  return !objection.startsWith(PASSES) && !(excuse === 'total' && objection.startsWith(SORTS));
}

function excuseOf({ text, request }: Statement): Explained['excuse'] {
  if (/^\s*SELECT count\(/i.test(text)) return 'total';
  if (/\.csv\b/.test(request)) return 'table';
  if (request.startsWith('/v1/editorial/reports/')) return 'report';
  return text.includes('shown_from <=') ? 'moment' : null;
}

/**
 * The plan of a prepared statement for all values, if Postgres would come to take it, for these or after others: where it
 * seems not much dearer than the dearest of those made for values.
 */
async function sharedPlan(
  client: Client,
  statement: Statement,
  plans: ReadonlyMap<Statement, Plan>,
): Promise<Plan | undefined> {
  if (!statement.prepared) return undefined;
  const own = [...plans].flatMap(([{ text }, { Plan }]) =>
    text === statement.text ? [Plan['Total Cost']] : [],
  );
  const { Plan } = await generic(client, statement);
  return Plan['Total Cost'] <= 1.1 * Math.max(...own) ? analyzeGeneric(client, statement) : undefined;
}
