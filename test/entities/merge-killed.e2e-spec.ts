import { Client as Postgres } from 'pg';
import { created, taken } from '../articles/article-answer.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { killedWhileWriting } from '../support/killed-while-writing.js';
import { startProcess } from '../support/service-process.js';
import type { ServiceProcess } from '../support/service-process.js';

/** Where a merge is held up: it writes them early, in the middle, and last. */
const TABLES = ['quotes', 'article_revisions', 'outbox_entries'] as const;
const PEOPLE = '/v1/editorial/people';

let database: TestDatabase;
let sql: Postgres;
/** It is never killed: what others left behind, it sees and goes on with. */
let observer: ServiceProcess;
let victims: ServiceProcess[];

const start = (): Promise<ServiceProcess> =>
  startProcess({ DATABASE_URL: database.url, COPYDESK_PUBLIC_URL: 'https://news.example' });

beforeAll(async () => {
  database = await cloneDatabase();
  sql = new Postgres({ connectionString: database.url });
  await sql.connect();
  // The first makes the administrator.
  observer = await start();
  victims = await Promise.all(Array.from({ length: TABLES.length + 1 }, start));
});

afterAll(async () => {
  for (const service of [...victims, observer]) await service.end('SIGKILL');
  await sql.end();
  await database.drop();
});

interface Pair {
  readonly into: string;
  readonly from: string;
  readonly articles: readonly string[];
}

/** Two people, and articles that name the second everywhere; one of them is public. */
async function pair(name: string): Promise<Pair> {
  const { client } = observer;
  const [into, from] = await Promise.all(
    [`${name} A.`, `${name} B.`].map(async (one) => (await client.post(PEOPLE, { name: one })).body.id),
  );
  const person = { id: from };
  const articles = await Promise.all(
    [1, 2, 3].map((n) =>
      created(client, {
        headline: `${name} ${n}`,
        bylines: [{ name: `Printed ${name}`, person }],
        mentions: [{ person }],
        quotes: [{ text: 'x', speaker: { person } }],
      }),
    ),
  );
  await taken(client, articles[0]!, 'publish');
  return { into: into ?? '', from: from ?? '', articles: articles.map(({ id }) => id) };
}

/** All that a merge writes, as far as it is of this pair. */
async function state({ into, from, articles }: Pair): Promise<Record<string, unknown>> {
  const { rows } = await sql.query<Record<string, unknown>>(
    `SELECT (SELECT count(*)::int FROM people WHERE id = $2) AS "from",
      (SELECT revision FROM people WHERE id = $1) AS "revision",
      (SELECT count(*)::int FROM mentions WHERE person_id = $2) AS "mentionsOfFrom",
      (SELECT count(*)::int FROM mentions WHERE person_id = $1) AS "mentionsOfInto",
      (SELECT count(*)::int FROM quotes WHERE person_id = $2) AS "quotesOfFrom",
      (SELECT count(*)::int FROM quotes WHERE person_id = $1) AS "quotesOfInto",
      (SELECT count(*)::int FROM bylines WHERE person_id = $2) AS "bylinesOfFrom",
      (SELECT count(*)::int FROM bylines WHERE person_id = $1) AS "bylinesOfInto",
      (SELECT array_agg(revision ORDER BY id) FROM articles WHERE id = ANY ($3)) AS "articles",
      (SELECT count(*)::int FROM article_revisions WHERE article_id = ANY ($3) AND cause = 'merge') AS "revisions",
      (SELECT count(*)::int FROM entity_merges WHERE into_id = $1) AS "merges",
      (SELECT count(*)::int FROM merged_entities WHERE present_id = $1) AS "led",
      (SELECT count(*)::int FROM moved_references WHERE from_id = $2) > 0 AS "noted",
      (SELECT count(*)::int FROM audit_trail WHERE resource_id IN ($1, $2) AND action = 'merge') > 0 AS "audited"`,
    [into, from, articles],
  );
  return rows[0] ?? {};
}

const before = (revisions: readonly number[]): Record<string, unknown> => ({
  from: 1,
  revision: 1,
  mentionsOfFrom: 3,
  mentionsOfInto: 0,
  quotesOfFrom: 3,
  quotesOfInto: 0,
  bylinesOfFrom: 3,
  bylinesOfInto: 0,
  articles: revisions,
  revisions: 0,
  merges: 0,
  led: 0,
  noted: false,
  audited: false,
});
const after = (revisions: readonly number[]): Record<string, unknown> => ({
  from: 0,
  revision: 2,
  mentionsOfFrom: 0,
  mentionsOfInto: 3,
  quotesOfFrom: 0,
  quotesOfInto: 3,
  bylinesOfFrom: 0,
  bylinesOfInto: 3,
  articles: revisions.map((n) => n + 1),
  revisions: 3,
  merges: 1,
  led: 1,
  noted: true,
  audited: true,
});

const merge = (service: ServiceProcess, { into, from }: Pair) =>
  service.client.post(`${PEOPLE}/${into}/merge`, { from: [from] });

it.each(TABLES.map((table, i) => [table, i] as const))(
  'a merge whose process is killed while it writes %s leaves nothing behind, and is carried out by who asks again',
  async (table, i) => {
    const two = await pair(`Killed at ${table}`);
    const revisions = (await state(two))['articles'] as number[];
    expect(await state(two)).toEqual(before(revisions));
    const answer = await killedWhileWriting(
      { url: database.url, table, written: 'entity_merges', victim: victims[i]! },
      () => merge(victims[i]!, two),
    );
    expect(answer).toBeUndefined();
    const left = await state(two);
    if (left['merges'] === 0) {
      expect(left).toEqual(before(revisions));
      expect((await merge(observer, two)).status).toBe(200);
    }
    expect(await state(two)).toEqual(after(revisions));
  },
);

it('a merge that was acknowledged is whole when its process is killed at once, and readers hear of it from another', async () => {
  const two = await pair('Killed at once');
  const revisions = (await state(two))['articles'] as number[];
  const victim = victims.at(-1)!;
  const { status } = await merge(victim, two);
  await victim.end('SIGKILL');
  expect(status).toBe(200);
  expect(await state(two)).toEqual(after(revisions));
  const { client } = observer;
  await eventually(async () => {
    const { body } = await client.stranger().get('/v1/content/changes?limit=1000');
    expect(body.items.map((item) => item['kind'])).toContain('person.merged');
  });
  const moved = await client.get(`${PEOPLE}/${two.from}`);
  expect([moved.status, moved.headers.get('location')?.endsWith(two.into)]).toEqual([301, true]);
});
