import { jest } from '@jest/globals';
import pg from 'pg';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { endBackgroundWork, statementCounter } from '../support/statements.js';
import { at, created, read, taken } from './article-answer.js';
import { manyFacts } from './many-facts.js';

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

/** How many statements each request takes for an article with so many facts of each kind. */
async function costs(length: number): Promise<Record<string, number>> {
  const article = { headline: `Costs ${length}`, ...manyFacts(length, `${length}`) };
  const changes = manyFacts(length, `${length} new`);
  let made = { id: '', slug: '', quotes: [{ id: '' }] as readonly { readonly id: string }[] };
  const create = await counted(async () => {
    made = await created(client, article);
  });
  const again = await counted(() => created(client, article));
  const readOne = await counted(() => read(client, made));
  const list = await counted(() => client.get('/v1/editorial/articles'));
  const fact = await counted(() =>
    client.patch(`/v1/editorial/quotes/${made.quotes[0]?.id}`, { occasion: 'x' }, 1),
  );
  const headline = await counted(() => client.patch(at(made), { headline: `Changed ${length}` }, 2));
  const patch = await counted(() => client.patch(at(made), changes, 3));
  const publish = await counted(async () => {
    made = await taken(client, made, 'publish');
  });
  const content = await counted(() =>
    // A coding that is made for the first time is stored, after the answer.
    client.stranger().get(`/v1/content/articles/${made.slug}`, { 'accept-encoding': 'identity' }),
  );
  const contents = await counted(() => client.stranger().get('/v1/content/articles'));
  return { create, again, readOne, list, fact, headline, patch, publish, content, contents };
}

it('a request takes as many statements for thirty facts as for one', async () => {
  // The first of its kind makes the connections and the section.
  await costs(2);
  const one = await costs(1);
  expect(await costs(30)).toEqual(one);
  expect(one).toMatchObject({ again: 9, readOne: 1, headline: 7, publish: 19, content: 1, contents: 1 });
});
