import { Client as Postgres } from 'pg';
import { created } from '../articles/article-answer.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { startProcess } from '../support/service-process.js';
import type { ServiceProcess } from '../support/service-process.js';
import { until } from '../support/until.js';
import { scheduled } from './scheduled.js';

const SCHEDULES = 120;
const LATER = '2999-01-01T06:00:00.000Z';

let database: TestDatabase;
let sql: Postgres;
let services: ServiceProcess[];

const start = (): Promise<ServiceProcess> =>
  startProcess({ DATABASE_URL: database.url, COPYDESK_PUBLIC_URL: 'https://news.example' });

beforeAll(async () => {
  database = await cloneDatabase();
  sql = new Postgres({ connectionString: database.url });
  await sql.connect();
  // One after the other: the first makes the administrator.
  services = [await start()];
  services.push(...(await Promise.all([start(), start()])));
});

afterAll(async () => {
  for (const service of services) await service.end('SIGKILL');
  await sql.end();
  await database.drop();
});

async function count(statement: string): Promise<number> {
  const { rows } = await sql.query<{ count: string }>(statement);
  return Number(rows[0]?.count);
}

const published = (): Promise<number> =>
  count(`SELECT count(*) FROM article_transitions WHERE action = 'publish'`);

describe('schedules on three instances, of which some are killed (pitfall 8)', () => {
  it('publish each revision exactly once, and lose none', async () => {
    const made: { id: string; slug: string; revision: number }[] = [];
    for (let n = 0; n < SCHEDULES; n += 4) {
      const some = await Promise.all(
        [0, 1, 2, 3].map(async (i) => {
          const { client } = services[i % 3]!;
          const article = await created(client, { headline: `Scheduled ${n + i}` });
          return scheduled(client, article, LATER);
        }),
      );
      made.push(...some);
    }
    // All come due within the next moment and some; a few had their time while no clock was right.
    await sql.query(
      `UPDATE articles SET scheduled_for = date_trunc('milliseconds', now() + (random() * 4 - 1) * interval '1 second')`,
    );
    await sql.query(`UPDATE articles SET scheduled_for = now() - interval '2 hours' WHERE id = ANY ($1)`, [
      made.slice(0, 10).map(({ id }) => id),
    ]);
    for (const [i, share] of [0.1, 0.3, 0.6].entries()) {
      await until('some are published', async () => (await published()) >= SCHEDULES * share);
      await services[i]!.end('SIGKILL');
      services[i] = await start();
    }
    await until('all are published', async () => (await published()) >= SCHEDULES);
    expect(await published()).toBe(SCHEDULES);
    const { rows } = await sql.query<{ id: string; live: number; late: boolean; times: string }>(
      `SELECT a.id, a.live_revision AS live, (SELECT count(*) FROM article_transitions t WHERE t.article_id = a.id AND action = 'publish') AS times
       FROM articles a WHERE scheduled_for IS NULL AND status = 'published'`,
    );
    expect(rows.map(({ id, live, times }) => [id, live, times]).sort()).toEqual(
      made.map(({ id, revision }) => [id, revision, '1']).sort(),
    );
    // Each is in the feed of changes once, and readers see it.
    await until(
      'the feed has all',
      async () => (await count('SELECT count(*) FROM content_changes')) >= SCHEDULES,
    );
    expect(await count('SELECT count(*) FROM content_changes')).toBe(SCHEDULES);
    expect(await count(`SELECT count(*) FROM published_documents WHERE state = 'published'`)).toBe(SCHEDULES);
    expect(
      await count(`SELECT count(*) FROM article_transitions WHERE action = 'publish' AND at < scheduled_for`),
    ).toBe(0);
  });

  it('hear of changed rules at once, on each of them', async () => {
    const settings = '/v1/admin/settings';
    for (const approval of ['required', 'off']) {
      const { revision } = (await services[0]!.client.get(settings)).body;
      const patch = { rules: { default: { approval } } };
      expect((await services[0]!.client.patch(settings, patch, revision)).status).toBe(200);
      for (const { client } of services)
        await until('it is heard', async () => {
          const { blockedActions } = await created(client, { headline: `Approval ${approval}` });
          return blockedActions.length === (approval === 'required' ? 2 : 0);
        });
    }
  });
});
