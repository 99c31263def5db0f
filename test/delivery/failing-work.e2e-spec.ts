import { Logger } from '@nestjs/common';
import { Outbox } from '../../src/kernel/events/outbox.js';
import { PublicChanges } from '../../src/edge/answers/public-changes.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';

let app: TestApp;
let target: string;
let errors: { line: string; stack: boolean }[] = [];

beforeAll(async () => {
  target = `127.0.0.1:${await freePort()}`;
  app = await startApp({ PURGE_HTTP_URL: `http://${target}` });
  Logger.overrideLogger({
    log: () => undefined,
    warn: () => undefined,
    error: (line: string, stackOrContext: string) =>
      errors.push({ line, stack: /\n +at /.test(`${line}${stackOrContext}`) }),
  });
});

beforeEach(() => {
  errors = [];
});

afterAll(() => app.close());

/** The purges at once, not those after ten seconds, of a cache that can't be reached. */
const purges = (): typeof errors => errors.filter(({ line }) => line.startsWith('purge'));

it('a purge that fails is a line for each attempt, and a whole error once', async () => {
  await app.app.get(PublicChanges).announce(['article:1']);
  await app.app.get(PublicChanges).announce(['article:2']);
  await until('both were tried again', () => purges().length >= 4);
  const why = `http ${target} could not be reached: ECONNREFUSED.`;
  const line = new RegExp(
    `^purge http ${target} [0-9a-f-]{36} failed \\(attempt [12]\\): ${why} Again in [12] s\\.$`,
  );
  const first = purges().slice(0, 4);
  for (const each of first) expect(each.line).toMatch(line);
  expect(first.map(({ stack }) => stack)).toEqual([true, false, false, false]);
});

it('says what an entry of a lane in order holds up', async () => {
  await app.app.get(Outbox).add('became-visible', { articleId: 'no identifier' });
  const isLogged = (): boolean => errors.some(({ line }) => /^became-visible .*changes waits/.test(line));
  await until('it was told', isLogged);
  await app.query(`DELETE FROM outbox_entries WHERE lane = 'changes'`);
});

it('waits five minutes at most, however often it failed', async () => {
  await app.query('UPDATE outbox_entries SET attempts = 2000, due_at = now()');
  await until('it was tried', async () => (await waits()).every((wait) => wait > 250));
  expect((await waits()).every((wait) => wait <= 300)).toBe(true);
});

async function waits(): Promise<number[]> {
  const rows = await app.query<{ wait: number }>(
    'SELECT extract(epoch FROM due_at - now())::float8 AS wait FROM outbox_entries WHERE attempts > 2000',
  );
  return rows.length > 0 ? rows.map(({ wait }) => wait) : [0];
}

it('tells once for each lane that its work can not be read', async () => {
  await app.query('ALTER TABLE outbox_entries RENAME TO gone');
  const logged = (): unknown[] => errors.filter(({ line }) => line.endsWith("can't go on"));
  const lanes = app.app.get(Outbox).lanes().length;
  await until('each lane has said so', () => logged().length >= lanes);
  // Each looks again every second: twice that none may say it again.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await app.query('ALTER TABLE gone RENAME TO outbox_entries');
  expect(logged()).toHaveLength(lanes);
});
