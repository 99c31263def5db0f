import { jest } from '@jest/globals';
import pg from 'pg';
import { at, created, patched, read } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { manyFacts } from '../articles/many-facts.js';
import { addUser } from '../support/accounts.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { ifMatch } from '../support/client.js';
import { endBackgroundWork, statementCounter } from '../support/statements.js';

let app: TestApp;
let client: Client;
let colleagues: readonly string[];
const sent = jest.spyOn(pg.Client.prototype, 'query');
const counted = statementCounter(sent);
const later = new Date(Date.now() + 3_600_000).toISOString();

beforeAll(async () => {
  app = await startApp();
  client = app.client;
  const users = await Promise.all(Array.from({ length: 10 }, () => addUser(app, { role: 'viewer' })));
  colleagues = users.map(({ id }) => id);
  await endBackgroundWork(app);
});

afterAll(async () => {
  sent.mockRestore();
  await app.close();
});

interface Step {
  readonly action: string;
  readonly at?: string;
}

const STEPS: readonly Step[] = [
  ...[{ action: 'submit' }, { action: 'reject' }, { action: 'submit' }, { action: 'approve' }],
  ...[{ action: 'schedule', at: later }, { action: 'unschedule' }, { action: 'publish' }],
  ...[{ action: 'withdraw' }, { action: 'reopen' }, { action: 'publish' }],
];

/** How many statements each step takes, and what is done beside an article with so much of everything. */
async function costs(n: number): Promise<Record<string, number>> {
  const made = await created(client, { headline: `Steps ${n}`, ...manyFacts(n, `step ${n}`) });
  const mentions = colleagues.slice(0, n);
  for (let i = 0; i < n; i++) {
    await patched(client, made, { kicker: `Revision ${i}` });
    await commented(made, `Really? ${i}`, mentions);
    await client.post(`${at(made)}/sign-off`, { how: 'read it' });
  }
  const found: Record<string, number> = {};
  const cost = async (
    name: string,
    status: number,
    ask: () => Promise<{ status: number }>,
  ): Promise<void> => {
    found[name] = await counted(async () => {
      const answer = await ask();
      expect([name, answer.status]).toEqual([name, status]);
    });
  };
  const comments = `${at(made)}/comments`;
  await cost('comments', 200, () => client.get(`${comments}?count=true&limit=100`));
  await cost('comment', 201, () => client.post(comments, { text: 'And this?', mentions }));
  await cost('timeline', 200, () => client.get(`${at(made)}/timeline?limit=100`));
  await cost('history', 200, () => client.get(`${at(made)}/revisions?limit=100`));
  await cost('waiting', 200, () => client.get('/v1/editorial/articles?waitingFor=me&limit=100'));
  await cost('merged', 200, () => client.patch(`${at(made)}?merge=auto`, { summary: 'Mine' }, 1));
  for (const [i, step] of STEPS.entries()) {
    const { revision } = await read(client, made);
    await cost(`${i} ${step.action}`, 200, () =>
      client.post(`${at(made)}/transitions`, step, ifMatch(revision)),
    );
  }
  return found;
}

async function commented(made: ArticleAnswer, text: string, mentions: readonly string[]): Promise<void> {
  const { status } = await client.post(`${at(made)}/comments`, { text, mentions });
  expect(status).toBe(201);
}

describe('pitfall 25: the statements of a request', () => {
  it('are as many for ten facts, revisions, comments, mentions and sign-offs as for one', async () => {
    // The first of its kind makes connections and the section.
    await costs(2);
    const one = await costs(1);
    expect(await costs(10)).toEqual(one);
    expect(Math.min(...Object.values(one))).toBeGreaterThan(0);
  });

  it('are as many for each article of a step with several', async () => {
    const step = async (articles: number): Promise<number> => {
      const all: { id: string; revision: number }[] = [];
      for (let i = 0; i < articles; i++) {
        const { id, revision } = await created(client, {
          headline: `Together ${articles} ${i}`,
          ...manyFacts(3, `together ${articles} ${i}`),
        });
        all.push({ id, revision });
      }
      return counted(async () => {
        const { body } = await client.post(`/v1/editorial/articles/transitions`, {
          action: 'submit',
          articles: all,
        });
        expect(body.items.map(({ status }) => status)).toEqual(all.map(() => 200));
      });
    };
    await step(1);
    const [one, two, six] = [await step(1), await step(2), await step(6)];
    expect(six - one).toBe(5 * (two - one));
  });
});
