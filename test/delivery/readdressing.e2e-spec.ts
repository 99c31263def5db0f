import { Client as Postgres } from 'pg';
import { created, taken } from '../articles/article-answer.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { startProcess } from '../support/service-process.js';
import type { ServiceProcess } from '../support/service-process.js';
import { until } from '../support/until.js';

let database: TestDatabase;
let sql: Postgres;
let service: ServiceProcess;

/** Answers that name the page of an article. */
const PATHS = [
  '/feeds/articles.atom',
  '/feeds/articles.rss',
  '/feeds/articles.json',
  '/sitemaps/articles-1.xml',
];

beforeAll(async () => {
  database = await cloneDatabase();
  sql = new Postgres({ connectionString: database.url });
  await sql.connect();
  service = await startProcess({ DATABASE_URL: database.url });
});

afterAll(async () => {
  await service.end('SIGKILL');
  await sql.end();
  await database.drop();
});

async function restart(articleUrl: string): Promise<void> {
  await service.end('SIGTERM');
  service = await startProcess({ DATABASE_URL: database.url, COPYDESK_ARTICLE_URL: articleUrl });
}

async function shown(): Promise<string> {
  const paths = [...PATHS, '/sitemaps/news.xml', '/v1/content/articles/one', '/v1/content/articles/two'];
  const answers = await Promise.all(paths.map((path) => service.client.stranger().get(path)));
  return answers.map(({ text }) => text).join('\n');
}

async function works(): Promise<{ pages: string; attempts: number }[]> {
  const { rows } = await sql.query<{ pages: string; attempts: number }>(
    `SELECT payload ->> 'pages' AS pages, attempts FROM outbox_entries WHERE kind = 'readdress'`,
  );
  return rows;
}

const isLogged = (): boolean => service.lines.some((line) => line.includes('addresses have changed'));

describe('after a change of the addresses of pages', () => {
  it('all that names them gets the new ones, and the start says so', async () => {
    const one = await created(service.client, { headline: 'One', slug: 'one' });
    await taken(service.client, one, 'publish');
    const two = { headline: 'Two', slug: 'two', language: 'fr', translationOf: one.id };
    await taken(service.client, await created(service.client, two), 'publish');
    expect(await shown()).toContain('/v1/content/articles/one');
    expect(isLogged()).toBe(false);

    for (const site of ['https://news.example', 'https://paper.example/read']) {
      await restart(`${site}/{slug}`);
      expect(isLogged()).toBe(true);
      await until('all is rendered anew', async () => (await works()).length === 0);
      const texts = await shown();
      expect(texts).toContain(`${site}/one`);
      expect(texts).toContain(`${site}/two`);
      expect(texts).not.toContain('/v1/content/articles/one');
      if (site !== 'https://news.example') expect(texts).not.toContain('https://news.example');
    }
  });

  it('nothing is done where they stay the same', async () => {
    await restart('https://paper.example/read/{slug}');
    expect([isLogged(), await works()]).toEqual([false, []]);
  });

  it('a process with other settings leaves the work to the one that was started last', async () => {
    await sql.query(`INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
      VALUES (gen_random_uuid(), 'render', 'readdress', '{"pages":"https://last.example/{slug}","done":0,"changed":0,"total":0}', now(), 0, now())`);
    await until('it was tried', async () => ((await works())[0]?.attempts ?? 0) > 0);
    expect(await works()).toMatchObject([{ pages: 'https://last.example/{slug}' }]);
    await restart('https://paper.example/read/{slug}');
    expect(await works()).toEqual([]);
  });
});
