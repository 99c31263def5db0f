import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { TOKEN } from '../support/app.js';
import { Client } from '../support/client.js';
import type { Body } from '../support/client.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';
import { WITHOUT_LIMITS } from '../support/without-limits.js';

const WRITERS = 6;
const PUBLICATIONS = 25;
const MAIN = ['--import', './test/support/typescript-loader.mjs', 'src/main.ts'];

let database: TestDatabase;
let service: ChildProcess;
let client: Client;

/** The whole service as a process of its own. */
async function start(): Promise<void> {
  const port = await freePort();
  service = spawn(process.execPath, MAIN, {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      COPYDESK_PUBLIC_URL: 'https://copydesk.example',
      PORT: String(port),
      COPYDESK_ADMIN_TOKEN: TOKEN,
      LOG_LEVEL: 'error',
      DRAIN_SECONDS: '0',
      ...WITHOUT_LIMITS,
    },
    stdio: 'ignore',
  });
  client = new Client(`http://127.0.0.1:${port}`, TOKEN);
  const ready = async (): Promise<boolean> => {
    if (service.exitCode !== null) throw new Error(`The service ended with ${service.exitCode}.`);
    return client.get('/readyz').then(
      ({ status }) => status === 200,
      () => false,
    );
  };
  await until('the service is ready', ready);
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const ended = once(service, 'exit');
  service.kill(signal);
  await ended;
}

/** Creates and publishes until the service is gone; tells of what was acknowledged. */
async function write(name: string, created: string[], published: string[]): Promise<void> {
  for (let n = 0; ; n++) {
    const headline = `Article ${name} ${n}`;
    const made = await client.post('/v1/editorial/articles', { headline }).catch(() => undefined);
    if (made?.status !== 201) return;
    created.push(headline);
    const { id, revision } = made.body;
    const address = `/v1/editorial/articles/${id}/transitions`;
    const headers = { 'if-match': `"${revision}"` };
    const answer = await client.post(address, { action: 'publish' }, headers).catch(() => undefined);
    if (answer?.status !== 200) return;
    published.push(id);
  }
}

/** Everything that a list has, over all its pages. */
async function all(path: string): Promise<Body[]> {
  const items: Body[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body }: { body: Body } = await client.get(`${path}?limit=100${next && `&cursor=${next}`}`);
    items.push(...body.items);
    next = body.nextCursor;
  }
  return items;
}

const idOf = ({ article }: Body): string => (article as Body).id;

beforeAll(async () => {
  database = await cloneDatabase();
  await start();
});

afterAll(async () => {
  await end('SIGTERM');
  await database.drop();
});

it('nothing that was acknowledged is lost or doubled when the service is killed while it is written to', async () => {
  const created: string[] = [];
  const published: string[] = [];
  const writers = Array.from({ length: WRITERS }, (_, n) => write(`of ${n}`, created, published));
  await until('enough is published', () => published.length >= PUBLICATIONS);
  await end('SIGKILL');
  await Promise.all(writers);
  await start();

  const headlines = (await all('/v1/editorial/articles')).map(({ headline }) => headline as string);
  expect(new Set(headlines).size).toBe(headlines.length);
  expect(headlines).toEqual(expect.arrayContaining(created));

  const shown = (await all('/v1/content/articles')).map(({ id }) => id);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown).toEqual(expect.arrayContaining(published));
  // What the dead process had not entered into the feed of changes, the next one does: each once.
  await eventually(async () => {
    const { body } = await client.stranger().get('/v1/content/changes?limit=1000');
    expect(body.items.map(idOf).sort()).toEqual([...shown].sort());
  });
});
