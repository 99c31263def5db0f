import pg from 'pg';
import { DataSource } from 'typeorm';
import { takeExamples } from '../../bench/plans/examples.js';
import { analyze, scannedTables } from '../../bench/plans/plan.js';
import { askEveryWay, isPublicRead, isReadOfFacts } from '../../bench/plans/requests.js';
import type { Asked } from '../../bench/plans/requests.js';
import { StatementRecorder } from '../../bench/plans/statement-recorder.js';
import type { Statement } from '../../bench/plans/statement-recorder.js';
import { createDataSource } from '../../src/data-source.js';
import { RouteTable } from '../../src/contract/routes/route-table.js';
import { seedDatabase } from '../../src/seed/seed-database.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

const ARTICLES = 60;
/** The settings are one row; a newsroom has some dozens of sections, and batches of corrections for a total. */
const SMALL = ['newsroom', 'sections', 'correction_batches'];

let app: TestApp;
let client: pg.Client;
let statements: readonly Statement[];
const failures: string[] = [];

beforeAll(async () => {
  app = await startApp();
  const { url } = app.app.get(DataSource).options as { url: string };
  const dataSource = await createDataSource(url).initialize();
  const about = { articles: ARTICLES, seed: 1, published: 1, pages: { publicUrl: 'https://news.example' } };
  await seedDatabase(dataSource, url, { ...about, progress: () => () => undefined, indexesLast: false });
  await dataSource.destroy();
  client = new pg.Client({ connectionString: url });
  await client.connect();
  statements = await recorded();
});

afterAll(async () => {
  await client.end();
  await app.close();
});

/** Every statement that public reads send, and those of facts by editors, asked in every way. */
async function recorded(): Promise<Statement[]> {
  const examples = await takeExamples(client);
  const recorder = new StatementRecorder();
  const stranger = app.client.stranger();
  const ask = async (path: string): Promise<{ status: number; body: Asked }> => {
    recorder.request = path;
    const asking = path.startsWith('/v1/editorial/') ? app.client : stranger;
    const answer = await asking.get<Asked | undefined>(path);
    recorder.request = '';
    // A list tells by what it sorts; any other refusal would mean that a statement is not seen.
    const { status, body } = answer;
    if (status >= 500 || (status === 400 && !/ sort(s|ed) by /.test(body?.detail ?? '')))
      failures.push(`${path}: ${status}`);
    return { status, body: body ?? {} };
  };
  for (const route of app.app.get(RouteTable).all())
    if (isPublicRead(route) || isReadOfFacts(route)) await askEveryWay(route, examples, ask);
  recorder.stop();
  return recorder.statements;
}

describe('the statements of reads', () => {
  it('are all noted, with what they were asked for', () => {
    expect(failures).toEqual([]);
    const texts = new Set(statements.map(({ text }) => text));
    expect(texts.size).toBeGreaterThan(100);
    for (const view of [
      'public_documents',
      'public_terms',
      'public_quotes',
      'public_statistics',
      'public_entities',
    ])
      expect([...texts].some((text) => text.includes(view))).toBe(true);
  });

  // By a bound that most lies beyond, Postgres rightly thinks that its own plan is cheaper on so few rows.
  it('are planned once for all moments and entities', async () => {
    // Connections beat between requests, too.
    const lists = statements.filter(
      ({ request, text }) =>
        text.includes(' FROM ') &&
        /^\/v1\/content\/(articles|quotes|statistics)\?(publishedBefore=[^&]+|person=[^&]+|organization=[^&]+|from=2014)$/.test(
          request,
        ),
    );
    expect(lists.length).toBeGreaterThan(5);
    for (const [i, { text, values }] of lists.entries()) {
      for (let run = 0; run < 8; run++)
        await client.query({ name: `planned_${i}`, text, values: [...values] });
      const { rows } = await client.query<{ own: string }>(
        'SELECT custom_plans AS own FROM pg_prepared_statements WHERE name = $1',
        [`planned_${i}`],
      );
      // Postgres makes five before it compares.
      expect([text, rows[0]?.own]).toEqual([text, '5']);
    }
  });

  it('are planned each time where few facts may fulfil what is asked, or nearly all', () => {
    const lists = statements.filter(
      ({ request, text }) =>
        !request.startsWith('/v1/content/search') &&
        /public_(quotes|statistics) /.test(text) &&
        /[?&](q|unit|nature)=|[?&](person|organization|place)=.*&(organization|indicator|place)=/.test(
          request,
        ),
    );
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter(({ prepared }) => prepared).map(({ request }) => request)).toEqual([]);
  });

  it('find their way by an index: none reads a table from end to end', async () => {
    await client.query('SET enable_seqscan = off');
    const scans: string[] = [];
    for (const statement of statements) {
      const tables = scannedTables(await analyze(client, statement)).filter((name) => !SMALL.includes(name));
      if (tables.length > 0)
        scans.push(`${statement.request} reads all of ${tables.join(', ')}: ${statement.text}`);
    }
    expect(scans).toEqual([]);
  });
});
