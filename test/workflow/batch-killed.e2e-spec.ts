import { Client as Postgres } from 'pg';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { killedWhileWriting } from '../support/killed-while-writing.js';
import { startProcess } from '../support/service-process.js';
import type { ServiceProcess } from '../support/service-process.js';
import { batchDesk } from './batch-desk.js';
import type { Article, Batch } from './batch-desk.js';

/** Where a publication is held up: it writes the first with each article, the others later. */
const TABLES = ['published_documents', 'outbox_entries', 'audit_trail'] as const;

let database: TestDatabase;
let sql: Postgres;
/** It is never killed: what others left behind, it sees and goes on with. */
let observer: ServiceProcess;
let victims: ServiceProcess[];
const { printing, step, document, factOf, make, decide, publish, batch } = batchDesk(() => observer.client);

beforeAll(async () => {
  database = await cloneDatabase();
  sql = new Postgres({ connectionString: database.url });
  await sql.connect();
  const start = (): Promise<ServiceProcess> => startProcess({ DATABASE_URL: database.url });
  // The first makes the administrator.
  observer = await start();
  victims = await Promise.all(Array.from({ length: TABLES.length + 1 }, start));
});

afterAll(async () => {
  for (const service of [...victims, observer]) await service.end('SIGKILL');
  await sql.end();
  await database.drop();
});

interface Ready {
  readonly articles: readonly Article[];
  readonly batch: Batch;
}

/** A batch that corrects a figure in three public articles, decided and not published. */
async function ready(indicator: string): Promise<Ready> {
  const articles = [];
  for (let i = 0; i < 3; i++) articles.push(await step(await printing(indicator)));
  const made = (await make(factOf(articles[0]!))).body;
  for (const item of made.items) {
    const { status } = await decide(made, item, { state: 'corrected' });
    expect(status).toBe(200);
  }
  return { articles, batch: made };
}

/** What readers see of each article, and what the newsroom's own records say of the batch. */
async function state({ articles, batch: { id } }: Ready): Promise<object> {
  const shown = await Promise.all(articles.map((article) => document(article)));
  const { rows } = await sql.query<object>(
    `SELECT (SELECT published_at IS NOT NULL FROM correction_batches WHERE id = $1) AS "published",
      (SELECT count(*)::int FROM audit_trail WHERE resource_id = $1 AND action = 'publish') AS "audited"`,
    [id],
  );
  return {
    ...rows[0],
    corrected: shown.filter(({ body }) => body[0]?.text.includes('71 billion')).length,
    corrections: shown.flatMap(({ corrections }) => corrections).length,
  };
}

const NOTHING = { published: false, audited: 0, corrected: 0, corrections: 0 };
const ALL = { published: true, audited: 1, corrected: 3, corrections: 3 };

/** Readers' programs hear of each article once, from a process that lives. */
async function expectAnnounced({ articles }: Ready): Promise<void> {
  const ids = articles.map(({ id }) => id).sort();
  await eventually(async () => {
    const { body } = await observer.client.stranger().get('/v1/content/changes?limit=1000');
    const corrected = body.items.flatMap(({ kind, article }) =>
      kind === 'article.corrected' ? [(article as { id: string }).id] : [],
    );
    expect(corrected.filter((id) => ids.includes(id)).sort()).toEqual(ids);
  });
}

it.each(TABLES.map((table, i) => [table, i] as const))(
  'a batch whose process is killed while it writes %s is published for all articles or none, and by who asks again',
  async (table, i) => {
    const three = await ready(`Killed at ${table}`);
    expect(await state(three)).toEqual(NOTHING);
    const victim = victims[i]!;
    const answer = await killedWhileWriting({ url: database.url, table, written: 'articles', victim }, () =>
      publish(three.batch, victim.client),
    );
    expect(answer).toBeUndefined();
    const left = await batch(three.batch);
    if (left.publishedAt === null) {
      expect(await state(three)).toEqual(NOTHING);
      expect((await publish(three.batch)).status).toBe(200);
    }
    expect(await state(three)).toEqual(ALL);
    await expectAnnounced(three);
  },
);

it('a batch whose publication was acknowledged is whole when its process is killed at once', async () => {
  const three = await ready('Killed at once');
  const victim = victims.at(-1)!;
  const { status } = await publish(three.batch, victim.client);
  await victim.end('SIGKILL');
  expect(status).toBe(200);
  expect(await state(three)).toEqual(ALL);
  await expectAnnounced(three);
});
