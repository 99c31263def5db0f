import { jest } from '@jest/globals';
import pg from 'pg';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Body, Client } from '../support/client.js';
import { endBackgroundWork, statementCounter } from '../support/statements.js';
import { created } from '../articles/article-answer.js';

let app: TestApp;
let client: Client;
const sent = jest.spyOn(pg.Client.prototype, 'query');
const counted = statementCounter(sent);

beforeAll(async () => {
  app = await startApp();
  client = app.client;
  await endBackgroundWork(app);
});

afterAll(async () => {
  sent.mockRestore();
  await app.close();
});

const person = async (name: string): Promise<Body> =>
  (await client.post('/v1/editorial/people', { name })).body;

/** How many statements a merge and its undoing take where so many articles refer, each so often. */
async function statements(articles: number): Promise<number[]> {
  const [into, from] = [await person(`Target ${articles}`), await person(`Source ${articles}`)];
  for (let i = 0; i < articles; i++)
    await created(client, {
      headline: `Refers ${articles} ${i}`,
      bylines: [{ name: 'x', personId: from.id }],
      mentions: Array.from({ length: articles }, () => ({ personId: from.id })),
      quotes: Array.from({ length: articles }, () => ({ text: 'x', speaker: { personId: from.id } })),
      statistics: [{ value: '1', unit: { kind: 'percent' }, attribution: { personId: from.id } }],
    });
  let id = '';
  const merging = await counted(async () => {
    const { status, body } = await client.post<{ merge: { id: string }; moved: { quotes: number } }>(
      `/v1/editorial/people/${into.id}/merge`,
      { from: [from.id] },
    );
    expect({ status, quotes: body.moved.quotes }).toEqual({ status: 200, quotes: articles ** 2 });
    id = body.merge.id;
  });
  const undoing = await counted(async () => {
    expect((await client.delete(`/v1/editorial/merges/${id}`)).status).toBe(204);
  });
  return [merging, undoing];
}

it('a merge and its undoing take as many statements for eight articles as for one', async () => {
  expect(await statements(8)).toEqual(await statements(1));
});

it('a suggestion takes one statement, and facets one more than the list', async () => {
  const suggested = await counted(() => client.get('/v1/editorial/suggest?q=target'));
  expect(suggested).toBe(1);
  const list = await counted(() => client.get('/v1/editorial/articles'));
  const faceted = await counted(() => client.get('/v1/editorial/articles?facets=status,section,language'));
  expect(faceted).toBe(list + 1);
});
