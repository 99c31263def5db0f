import { startSilentProxy } from '../house/silent-proxy.js';
import type { SilentProxy } from '../house/silent-proxy.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { startProcess } from '../support/service-process.js';
import type { ServiceProcess } from '../support/service-process.js';
import { until } from '../support/until.js';

interface Line {
  readonly level: string;
  readonly timestamp: string;
  readonly message: string;
  readonly requestId?: string;
  readonly stack?: string;
}

let database: TestDatabase;
let proxy: SilentProxy;
let service: ServiceProcess;

beforeAll(async () => {
  database = await cloneDatabase();
  proxy = await startSilentProxy(database.url);
  service = await startProcess({ DATABASE_URL: proxy.url, TRUST_PROXY: 'loopback' });
}, 90_000);

afterAll(async () => {
  await service.end('SIGTERM');
  await proxy.close();
  await database.drop();
});

const logged = (): Line[] => service.lines.map((line) => JSON.parse(line) as Line);
const worse = (): Line[] => logged().filter(({ level }) => ['warn', 'error', 'fatal'].includes(level));

it('are lines of JSON where the output is no terminal, with times in ISO 8601', () => {
  const lines = logged();
  expect(lines.map(({ message }) => message)).toContain('Copydesk is ready');
  for (const { level, timestamp } of lines) {
    expect(level).toMatch(/^(info|warn|error)$/);
    expect(new Date(timestamp).toISOString()).toBe(timestamp);
  }
});

it('know a request by the id that its answer names, which a trusted proxy may give, and nobody else', async () => {
  const reader = service.client.stranger();
  const address = '/v1/content/people/nobody';
  const ids = new Set<string>();
  for (const headers of [
    {},
    { 'x-request-id': 'chosen' },
    { 'x-request-id': 'with blanks', 'x-forwarded-for': '203.0.113.9' },
  ] as Record<string, string>[]) {
    const answer = await reader.get(address, headers);
    expect(answer.body['requestId']).toBe(answer.headers.get('x-request-id'));
    ids.add(String(answer.body['requestId']));
  }
  expect(ids.size).toBe(3);
  expect([...ids].join(' ')).not.toMatch(/chosen|blanks/);
  const given = await reader.get(address, { 'x-request-id': 'of-proxy:1', 'x-forwarded-for': '203.0.113.9' });
  expect([given.headers.get('x-request-id'), given.body['requestId']]).toEqual(['of-proxy:1', 'of-proxy:1']);
});

it('tell of a lost database once, however many requests and jobs meet it, and when it is back', async () => {
  expect(worse()).toEqual([]);
  await proxy.stop();
  const reader = service.client.stranger();
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => reader.get(`/v1/content/articles?limit=${n + 1}`)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect((await service.client.get('/readyz')).status).toBe(503);
  }
  await proxy.start();
  const isBack = (): boolean => logged().some(({ message }) => message.includes('can be used again'));
  await until('it is back', isBack);
  expect(worse().map(({ level, message }) => [level, /^The database can't be used: /.test(message)])).toEqual(
    [['error', true]],
  );
});
