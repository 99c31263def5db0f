import pg from 'pg';
import { DataSource } from 'typeorm';
import { analyze, nodesOf } from '../../bench/plans/plan.js';
import type { Plan } from '../../bench/plans/plan.js';
import { StatementRecorder } from '../../bench/plans/statement-recorder.js';
import type { Statement } from '../../bench/plans/statement-recorder.js';
import { ARTICLES, created } from '../articles/article-answer.js';
import { manyFacts } from '../articles/many-facts.js';
import { addUser } from '../support/accounts.js';
import type { SignedIn } from '../support/accounts.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { endBackgroundWork } from '../support/statements.js';
import { fillWithWhatHappened, RARE } from './much-happened.js';

/** Enough that a plan that passes over them, or sorts them, is told from one that does not. */
const ROWS = 60_000;
/** What a page may cost, and what belongs to one article. */
const MOST = 2000;
const UNKNOWN = '01980000-0000-7000-8000-000000000000';

let app: TestApp;
let client: pg.Client;
let admin: SignedIn;
let statements: readonly Statement[];

beforeAll(async () => {
  app = await startApp();
  await endBackgroundWork(app);
  admin = await addUser(app, { role: 'admin' });
  const { id } = await created(app.client, { headline: 'Copied', ...manyFacts(1, 'plans') });
  await fillWithWhatHappened(app, { rows: ROWS, articleId: id, actorId: admin.id });
  client = new pg.Client({ connectionString: (app.app.get(DataSource).options as { url: string }).url });
  await client.connect();
  statements = await recorded(pathsAbout(id));
}, 120_000);

afterAll(async () => {
  await client.end();
  await app.close();
});

/** Each filter of the audit trail with what many bear, what few and what none do; and what is read of an article. */
function pathsAbout(articleId: string): string[] {
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString();
  const filters = [
    ...[`actorId=${admin.id}`, `actorId=${RARE.tokenId}`, `actorId=${UNKNOWN}`],
    ...['action=update', `action=${RARE.action}`, `action=${RARE.action},no-such-action`],
    ...['resourceKind=article', `resourceKind=${RARE.resourceKind}`, 'resourceKind=no-such-kind'],
    ...[`resourceId=${articleId}`, `resourceId=${UNKNOWN}`],
    ...['outcome=done', `outcome=${RARE.outcome}`, `from=${day(100)}`, `to=${day(100)}`],
  ];
  const audit = ['', ...filters].flatMap((filter) =>
    ['at', '-at'].map((sort) => `/v1/admin/audit?sort=${sort}&${filter}`),
  );
  const article = `${ARTICLES}/${articleId}`;
  return [
    ...audit,
    ...filters.map((filter) => `/v1/admin/audit.ndjson?outcome=${RARE.outcome}&${filter}`).filter(isOnce),
    ...[`${article}/timeline`, `${article}/timeline?kind=comment`, `${article}/comments`],
    ...[`${article}/comments?resolved=false`, `${article}/comments?sort=-updatedAt&mentions=${admin.id}`],
    ...[`${article}/revisions`, `${article}/transitions`, `${ARTICLES}?waitingFor=me`],
  ];
}

function isOnce(path: string): boolean {
  return path.split('outcome=').length === 2;
}

/** What is sent for each, and for its second page. */
async function recorded(paths: readonly string[]): Promise<Statement[]> {
  const recorder = new StatementRecorder();
  try {
    for (const path of paths) {
      recorder.request = path;
      const { status, body } = await admin.get<{ nextCursor?: string | null } | undefined>(path);
      expect([path, status]).toEqual([path, 200]);
      const cursor = body?.nextCursor;
      if (cursor) await admin.get(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`);
    }
  } finally {
    recorder.stop();
  }
  return recorder.statements;
}

/** Rows that are read from tables and indexes, in all partitions together, be they used or passed over. */
function rowsTouched({ Plan }: Plan): number {
  const scans = nodesOf(Plan).filter(({ Plans }) => Plans === undefined);
  return scans.reduce((sum, node) => {
    const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
    return sum + ((node['Actual Rows'] ?? 0) + removed) * (node['Actual Loops'] ?? 0);
  }, 0);
}

describe('pitfall 25: what is read of a year of work', () => {
  it('is found by indexes: none passes over or sorts what nobody asked for', async () => {
    expect(statements.length).toBeGreaterThan(20);
    const bad: string[] = [];
    for (const statement of statements) {
      const touched = rowsTouched(await analyze(client, statement));
      if (touched > MOST) bad.push(`${statement.request} touches ${touched} rows: ${statement.text}`);
    }
    expect(bad).toEqual([]);
  }, 120_000);
});
