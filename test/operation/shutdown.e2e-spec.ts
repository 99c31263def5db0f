import { once } from 'node:events';
import { connect } from 'node:net';
import { Client as PgClient } from 'pg';
import { TOKEN } from '../support/app.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { RawConnection } from '../support/raw-request.js';
import { startProcess } from '../support/service-process.js';
import type { ServiceProcess } from '../support/service-process.js';
import { until } from '../support/until.js';

let database: TestDatabase;
let service: ServiceProcess;

beforeAll(async () => {
  database = await cloneDatabase();
  service = await startProcess({ DATABASE_URL: database.url, DRAIN_SECONDS: '3' });
}, 90_000);

afterAll(async () => {
  await service.end('SIGKILL');
  await database.drop();
});

const statusOf = (path: string): Promise<number> =>
  fetch(service.url + path).then(
    ({ status }) => status,
    () => 0,
  );

it('on SIGTERM readiness goes, then the port, and what is under way is answered', async () => {
  const { body } = await service.client.post('/v1/editorial/articles', { headline: 'Under way' });
  const holder = new PgClient({ connectionString: database.url });
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT FROM articles WHERE id = $1 FOR UPDATE', [body.id]);
  const change = service.client.patch(`/v1/editorial/articles/${body.id}`, { kicker: 'Done' }, body.revision);

  const ended = service.end('SIGTERM');
  await until('it is not ready', async () => (await statusOf('/readyz')) === 503);
  expect(await statusOf('/readyz/readers')).toBe(503);
  const unknown = { headers: { authorization: 'Bearer nobody' } };
  for (const [status, path, init] of [
    [200, '/v1/content/articles'],
    [200, '/livez'],
    [503, '/readyz'],
    [503, '/readyz/readers'],
    [404, '/v1/content/articles/nowhere'],
    [404, '/nowhere'],
    [400, '/%ff'],
    [400, '/v1/content/articles?nonsense=1'],
    [401, '/v1/editorial/articles', unknown],
    [405, '/v1/content/articles', { method: 'PUT', body: 'x' }],
    [204, '/v1/content/articles', { method: 'OPTIONS' }],
  ] satisfies [number, string, RequestInit?][]) {
    const answer = await fetch(service.url + path, init);
    expect([path, answer.status, answer.headers.get('connection')]).toEqual([path, status, 'close']);
  }
  expect(await statusOf('/livez')).toBe(200);
  await until('the port is closed', async () => (await statusOf('/livez')) === 0);

  await holder.query('COMMIT');
  await holder.end();
  expect((await change).status).toBe(200);
  expect(await ended).toBe(0);
});

/** What a connection has sent when the service is to stop: nothing, half a request, or one and half of the next. */
const REQUEST = 'GET /v1/content/articles HTTP/1.1\r\nHost: localhost\r\n';
it.each([
  ['nothing', ''],
  ['half a request', REQUEST],
  ['a request and half of another', `${REQUEST}\r\n${REQUEST}`],
])('a connection that has sent %s does not hold up the end', async (_, sent) => {
  const own = await startProcess({ DATABASE_URL: database.url });
  const socket = connect({ port: Number(new URL(own.url).port), host: '127.0.0.1' });
  await once(socket, 'connect');
  socket.write(sent);
  if (sent.includes('\r\n\r\n')) await once(socket, 'data');
  // What it is answered at the end, if anything, is of no interest.
  const closed = once(socket.resume(), 'close');
  expect(await own.end('SIGTERM')).toBe(0);
  await closed;
});

/** More than is read, or compared, beside other requests: a thread does it. */
const LONG = { format: 'html', content: '<p>Many words of one story.</p>'.repeat(3000) };
it.each([
  ['a long body to be read', undefined, LONG],
  ['a short body to be compared with a long one', LONG, { format: 'html', content: '<p>One word.</p>' }],
])('an upload that ends after the port was closed is answered: %s', async (_, before, body) => {
  const own = await startProcess({ DATABASE_URL: database.url });
  const created = await own.client.post('/v1/editorial/articles', { headline: 'Before', body: before });
  const { id, revision } = created.body as { id: string; revision: number };
  const json = JSON.stringify({ headline: 'After', body });
  const upload = await RawConnection.to(own.url);
  upload.send(
    [
      `PATCH /v1/editorial/articles/${id} HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${TOKEN}`,
      'Content-Type: application/json',
      `Content-Length: ${json.length}`,
      `If-Match: "${revision}"`,
      'Expect: 100-continue\r\n\r\n',
    ].join('\r\n'),
  );
  await upload.until('100 Continue');
  upload.send(json.slice(0, 10));

  const ended = own.end('SIGTERM');
  await until('the port is closed', () =>
    fetch(`${own.url}/livez`).then(
      () => false,
      () => true,
    ),
  );
  upload.send(json.slice(10));
  expect(await upload.until('"headline":"After"')).toContain('HTTP/1.1 200');
  expect(await ended).toBe(0);
});
