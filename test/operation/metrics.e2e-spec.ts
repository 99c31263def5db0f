import { created, taken } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Client } from '../support/client.js';

const SECRET = 'a-secret-of-prometheus';

async function withApp(environment: NodeJS.ProcessEnv, work: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await startApp(environment);
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

/** The value of a sample; undefined where there is none. */
function sample(text: string, name: string): number | undefined {
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

it('tell of routes by their template, of memory, the pool, the outbox, limits and the event loop', async () => {
  await withApp({ RATE_LIMIT_READS: '1/min' }, async ({ client }) => {
    const reader = client.stranger();
    const { id, slug } = await taken(client, await created(client, { headline: 'Counted' }), 'publish');
    for (let n = 0; n < 4; n += 1) await reader.get(`/v1/content/articles/${slug}`);
    for (const name of ['one', 'two']) await reader.get(`/v1/content/people/${name}`);
    await reader.get('/no/such/address');
    for (let n = 0; n < 3; n += 1) await client.get('/v1/editorial/people');
    const { status, headers, text } = await reader.get('/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    const count = (method: string, route: string, code: number): number | undefined =>
      sample(
        text,
        `http_request_duration_seconds_count{method="${method}",route="${route}",status="${code}"}`,
      );
    expect(count('POST', '/v1/editorial/articles', 201)).toBe(1);
    expect(count('GET', '/v1/content/articles/:slug', 200)).toBeGreaterThanOrEqual(1);
    expect(count('GET', '/v1/content/people/:slug', 404)).toBe(2);
    expect(count('GET', 'none', 404)).toBe(1);
    expect(sample(text, 'copydesk_content_reads_total{memory="hit"}')).toBeGreaterThan(0);
    expect(sample(text, 'copydesk_content_reads_total{memory="miss"}')).toBeGreaterThan(0);
    expect(sample(text, 'copydesk_content_memory_bytes')).toBeGreaterThan(0);
    expect(sample(text, 'copydesk_database_connections{state="idle"}')).toBeGreaterThan(0);
    expect(sample(text, 'copydesk_database_up')).toBe(1);
    expect(sample(text, 'copydesk_limited_requests_total{limit="reads"}')).toBeGreaterThan(1);
    expect(sample(text, 'copydesk_event_streams')).toBe(0);
    for (const name of [
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
      'copydesk_build_info',
    ])
      expect(text).toContain(`\n${name}`);
    expect(text).toMatch(/# TYPE copydesk_outbox_entries gauge/);
    // No address of a client, no id, no slug: the number of series is bounded.
    expect(text).not.toContain(slug);
    expect(text).not.toContain(id);
  });
});

it('are read by this machine alone, and not through a proxy, where there is no secret for them', async () => {
  await withApp({}, async ({ client }) => {
    const reader = client.stranger();
    expect((await reader.get('/metrics')).status).toBe(200);
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect((await reader.get('/metrics', { [name]: '127.0.0.1' })).status).toBe(401);
    expect((await client.get('/metrics', { via: '1.1 proxy' })).status).toBe(401);
  });
});

it('are read by who has the secret alone, who may guess as rarely as at other tokens', async () => {
  await withApp({ METRICS_TOKEN: SECRET, RATE_LIMIT_BAD_CREDENTIALS: '2/min' }, async ({ client, url }) => {
    const right = new Client(url, SECRET);
    expect((await client.stranger().get('/metrics')).status).toBe(401);
    expect((await right.get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200);
    // The secret opens nothing else.
    expect((await right.get('/v1/editorial/people')).status).toBe(401);
    expect((await client.get('/metrics')).status).toBe(401);
    expect((await right.get('/metrics')).status).toBe(429);
  });
});
