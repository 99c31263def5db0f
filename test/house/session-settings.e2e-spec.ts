import { Client as Postgres } from 'pg';
import { readConfiguration } from '../../src/config/configuration.js';
import { createApp } from '../../src/configure-app.js';
import { Administrator } from '../../src/identity/administrator.js';
import { openDatabase } from '../../src/open-database.js';
import { at, created, patched, taken } from '../articles/article-answer.js';
import { TOKEN } from '../support/app.js';
import { Client } from '../support/client.js';
import { asAdministrator, cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { WITHOUT_LIMITS } from '../support/without-limits.js';

let database: TestDatabase;
let close: (() => Promise<unknown>) | undefined;

beforeEach(async () => {
  database = await cloneDatabase();
});

afterEach(async () => {
  await close?.();
  close = undefined;
  await database.drop();
});

/** Gives a setting to all sessions of the database, as its administrator may. */
async function set(name: string, value: string): Promise<void> {
  const client = new Postgres({ connectionString: asAdministrator(database) });
  await client.connect();
  try {
    const { rows } = await client.query<{ statement: string }>(
      `SELECT format('ALTER DATABASE %I SET %s = %L', current_database(), $1::text, $2::text) AS statement`,
      [name, value],
    );
    await client.query(String(rows[0]?.statement));
  } finally {
    await client.end();
  }
}

async function start(): Promise<Client> {
  const configuration = readConfiguration({
    DATABASE_URL: database.url,
    COPYDESK_ADMIN_TOKEN: TOKEN,
    LOG_LEVEL: 'error',
    ...WITHOUT_LIMITS,
  });
  const log = (): void => undefined;
  const dataSource = await openDatabase(configuration, database.url, { migrate: false, log });
  const app = await createApp(dataSource, configuration);
  close = () => app.close();
  await app.get(Administrator).ensure(undefined, TOKEN);
  await app.listen(0, '127.0.0.1');
  return new Client(await app.getUrl(), TOKEN);
}

describe('what a database sets for each session', () => {
  it.each([
    ['DateStyle', 'SQL, DMY'],
    ['DateStyle', 'German'],
    ['IntervalStyle', 'sql_standard'],
    ['TimeZone', 'Asia/Kolkata'],
    ['client_encoding', 'LATIN1'],
    ['standard_conforming_strings', 'off'],
    ['array_nulls', 'off'],
    ['extra_float_digits', '-15'],
    ['bytea_output', 'escape'],
    ['default_transaction_isolation', 'serializable'],
    ['default_transaction_isolation', 'repeatable read'],
    ['default_transaction_deferrable', 'on'],
    ['lock_timeout', '1ms'],
    ['statement_timeout', '1ms'],
    ['idle_in_transaction_session_timeout', '1ms'],
    ['idle_session_timeout', '1ms'],
    ['gin_fuzzy_search_limit', '1'],
    ['row_security', 'off'],
  ])('%s = %s changes nothing', async (name, value) => {
    await set(name, value);
    const client = await start();
    const article = await created(client, {
      headline: String.raw`Ørsted’s \ 東京`,
      body: [{ id: 'a', type: 'paragraph', text: 'A « quoted » word.' }],
      dateline: { place: 'København', date: '2026-02-11' },
      statistics: [{ value: '0.1', unit: { kind: 'currency', code: 'DKK' }, period: '2018' }],
    });
    const { slug, publishedAt } = await taken(client, article, 'publish');
    expect(publishedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

    const changed = await patched(client, article, { kicker: 'Energy' });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        client.patch(at(article), { headline: `Writer ${i}` }, changed.revision),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);

    const paths = [
      ...[`articles/${slug}`, `articles/${slug}?at=${publishedAt}`, 'articles', 'statistics', 'changes'].map(
        (path) => `/v1/content/${path}`,
      ),
      ...['/v1/content/search?q=quoted', '/feeds/articles.atom', '/feeds/articles.json', '/sitemap.xml'],
    ];
    for (const path of paths) expect([path, (await client.get(path)).status]).toEqual([path, 200]);
    const { body } = await client.get<Record<string, unknown>>(`/v1/content/articles/${slug}`);
    expect(body).toMatchObject({
      headline: String.raw`Ørsted’s \ 東京`,
      dateline: { place: 'København', date: '2026-02-11' },
    });
  });
});
