import { createHash, randomUUID } from 'node:crypto';
import { addUser } from '../support/accounts.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { EventReader } from '../support/event-reader.js';
import { until } from '../support/until.js';

let app: TestApp;
let reader: Client;
let hosts = 0;

/** A client at an address that nobody had before, behind the one proxy that is trusted. */
const somebody = (): Record<string, string> => ({ 'x-forwarded-for': `203.0.113.${(hosts += 1)}` });
const statusesOf = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status);

async function inTurn<T>(times: number, ask: (n: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let n = 0; n < times; n += 1) answers.push(await ask(n));
  return answers;
}

/** A token of the same user beside the administrator's. */
async function anotherToken(): Promise<Client> {
  const token = `another-${randomUUID()}-of-the-same-user`;
  await app.query(
    `INSERT INTO api_tokens (id, user_id, name, hash, created_at)
     SELECT gen_random_uuid(), user_id, $1, $2, now() FROM api_tokens LIMIT 1`,
    [token, createHash('sha256').update(token).digest('hex')],
  );
  return new Client(app.url, token);
}

function expectRefusal({ status, body, headers }: Answer, name: string, quota: string): void {
  expect([status, body.code]).toEqual([429, 'too-many-requests']);
  expect(headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
  expect(headers.get('ratelimit-policy')).toBe(`"${name}";${quota}`);
  expect(headers.get('ratelimit')).toMatch(new RegExp(`^"${name}";r=0`));
}

beforeAll(async () => {
  app = await startApp({
    TRUST_PROXY: '1',
    RATE_LIMIT_BAD_CREDENTIALS: '3/min',
    RATE_LIMIT_WRITES: '3/min',
    RATE_LIMIT_READS: '4/min',
    RATE_LIMIT_PUBLIC: '4/min',
    RATE_LIMIT_SEARCH: '2/min',
  });
  reader = app.client.stranger();
});

afterAll(() => app.close());

describe('a token', () => {
  it('writes so often in a minute, wherever it writes from, and another token as often', async () => {
    const [one, other] = [await anotherToken(), await anotherToken()];
    const write = (client: Client, n: number): Promise<Answer> =>
      client.post('/v1/editorial/articles', { headline: `Number ${n}` }, somebody());
    const answers = await inTurn(4, (n) => write(one, n));
    expect(statusesOf(answers)).toEqual([201, 201, 201, 429]);
    const left = answers.slice(0, 3).map(({ headers }) => headers.get('ratelimit'));
    expect(left.map((text) => text?.replace(/t=\d+$/, 't'))).toEqual(
      [2, 1, 0].map((r) => `"writes";r=${r};t`),
    );
    expectRefusal(answers[3]!, 'writes', 'q=3;w=60');
    expect((await write(other, 1)).status).toBe(201);
    // What is refused for another reason counts too, and reads have a limit of their own.
    expect((await one.get('/v1/editorial/articles')).status).toBe(200);
  });

  it('reads so often, with a body unread where it may not write any more', async () => {
    const client = await anotherToken();
    const answers = await inTurn(5, () => client.get('/v1/editorial/people'));
    expect(statusesOf(answers)).toEqual([200, 200, 200, 200, 429]);
    expectRefusal(answers[4]!, 'reads', 'q=4;w=60');
  });
});

describe('a reader', () => {
  const articles = '/v1/content/articles';

  it('asks so often for what is not in memory, and as often as he likes for what is', async () => {
    const here = somebody();
    const answers = await inTurn(5, (n) => reader.get(`${articles}?limit=${n + 1}`, here));
    expect(statusesOf(answers)).toEqual([200, 200, 200, 200, 429]);
    expectRefusal(answers[4]!, 'public', 'q=4;w=60');
    expect(answers[0]?.headers.get('ratelimit')).toMatch(/^"public";r=3;t=\d+$/);
    const cached = await inTurn(10, () => reader.get(`${articles}?limit=1`, here));
    expect(statusesOf(cached)).toEqual(Array(10).fill(200));
    expect(cached[9]?.headers.get('ratelimit')).toBeNull();
    expect((await reader.get(`${articles}?limit=50`, somebody())).status).toBe(200);
  });

  it('searches less often, by whatever address', async () => {
    const here = somebody();
    const found = ['/v1/content/search?q=one', '/v1/content/quotes?q=two', '/v1/content/statistics?q=three'];
    const answers = await inTurn(3, (n) => reader.get(found[n]!, here));
    expect(statusesOf(answers)).toEqual([200, 200, 429]);
    expectRefusal(answers[2]!, 'search', 'q=2;w=60');
  });

  it('is one in all addresses of an IPv6 network, and can not choose another by a header', async () => {
    const from = (n: number): Record<string, string> => ({
      'x-forwarded-for': `198.51.100.${n}, 2001:db8:0:7:${n}::${n}`,
      forwarded: `for=192.0.2.${n}`,
      'x-real-ip': `192.0.2.${n}`,
    });
    const answers = await inTurn(5, (n) => reader.get(`${articles}?limit=${n + 20}`, from(n + 1)));
    expect(statusesOf(answers)).toEqual([200, 200, 200, 200, 429]);
  });

  it('has probes, problems and the reference without a limit, and without its headers', async () => {
    const here = somebody();
    for (const path of ['/livez', '/readyz', '/readyz/readers', '/problems', '/openapi.json']) {
      const answers = await inTurn(8, () => reader.get(path, here));
      expect(statusesOf(answers)).toEqual(Array(8).fill(200));
      expect(answers[0]?.headers.get('ratelimit-policy')).toBeNull();
    }
  });
});

describe('who sends wrong tokens', () => {
  const people = '/v1/editorial/people';
  const wrong = (n: number): Client => new Client(app.url, `wrong-token-number-${n}`);

  it('is told so a few times, then nothing, not even that one is right; who was known goes on', async () => {
    const here = somebody();
    const known = await anotherToken();
    expect((await known.get(people, here)).status).toBe(200);
    const answers = await inTurn(4, (n) => wrong(n).get(people, here));
    expect(statusesOf(answers)).toEqual([401, 401, 401, 429]);
    expectRefusal(answers[3]!, 'bad-credentials', 'q=3;w=60');
    const right = await anotherToken();
    expect((await right.get(people, here)).status).toBe(429);
    expect((await known.get(people, here)).status).toBe(200);
    expect((await right.get(people, somebody())).status).toBe(200);
    expect((await wrong(9).get(people, somebody())).status).toBe(401);
  });

  it('is not who sends none', async () => {
    const here = somebody();
    const answers = await inTurn(6, () => reader.get(people, here));
    expect(statusesOf(answers)).toEqual(Array(6).fill(401));
  });
});

it('a reader follows so many streams of events at once, and one more when one is closed', async () => {
  const own = await startApp({ RATE_LIMIT_STREAMS: '2' });
  const headers = { accept: 'text/event-stream' };
  const opened: Response[] = [];
  const open = async (): Promise<number> => {
    const answer = await fetch(`${own.url}/v1/content/changes`, { headers });
    opened.push(answer);
    return answer.status;
  };
  try {
    expect([await open(), await open()]).toEqual([200, 200]);
    const refused = await own.client.stranger().get('/v1/content/changes', headers);
    expectRefusal(refused, 'streams', 'q=2;qu="concurrent-requests"');
    await opened[0]?.body?.cancel();
    await until('there is a place again', async () => (await open()) === 200);
  } finally {
    for (const { body } of opened) await body?.cancel();
    await own.close();
  }
});

it('streams of an article are counted by user: a newsroom has one address', async () => {
  const own = await startApp({ RATE_LIMIT_STREAMS: '1' });
  const accept = { accept: 'text/event-stream' };
  const opened: EventReader[] = [];
  try {
    const { id } = (await own.client.post('/v1/editorial/articles', { headline: 'Followed' })).body;
    const events = `/v1/editorial/articles/${id}/events`;
    const users = [await addUser(own, { role: 'viewer' }), await addUser(own, { role: 'viewer' })];
    for (const { token = '' } of users) opened.push(await EventReader.open(own.url + events, token));
    expect(opened.map(({ status }) => status)).toEqual([200, 200]);
    const refused = await users[0]?.get(events, accept);
    expect([refused?.status, refused?.headers.get('ratelimit')]).toEqual([429, '"streams";r=0']);
    opened[0]?.close();
    await until('there is a place again', async () => {
      const again = await EventReader.open(own.url + events, users[0]?.token ?? '');
      opened.push(again);
      return again.status === 200;
    });
  } finally {
    for (const reader of opened) reader.close();
    await own.close();
  }
});

it('limits are on unless they are set, and 0 switches one off', async () => {
  const free = await startApp({ RATE_LIMIT_WRITES: '' });
  try {
    const { headers } = await free.client.post('/v1/editorial/articles', { headline: 'One' });
    expect(headers.get('ratelimit-policy')).toBe('"writes";q=1200;w=60');
    const { headers: ofRead } = await free.client.get('/v1/editorial/articles');
    expect(ofRead.get('ratelimit-policy')).toBeNull();
  } finally {
    await free.close();
  }
});
