import { at, created, patched, read, transition } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { castOf } from '../support/cast.js';
import { ifMatch } from '../support/client.js';
import type { Answer, Body, Client } from '../support/client.js';
import { comesDue, scheduledAnswer } from './scheduled.js';
import { withApp } from '../with-app.js';

const LATER = '2999-01-01T06:00:00.000Z';
const STEPS = ['approve', 'publish', 'schedule'];

const app = withApp();
let people: Awaited<ReturnType<typeof castOf>>;
let strict: string;
let lenient: string;
let silent: string;

beforeAll(async () => {
  people = await castOf(app);
  const section = async (name: string): Promise<string> =>
    (await app.client.post('/v1/editorial/sections', { name })).body.id;
  [strict, lenient, silent] = [await section('Strict'), await section('Lenient'), await section('Silent')];
  const sections = {
    [strict]: { checks: { 'period-missing': 'block', 'unlinked-name': 'block' } },
    [lenient]: { checks: { 'unattributed-quote': 'warn', 'period-missing': 'warn' } },
    [silent]: { checks: { 'unattributed-quote': 'off', 'period-missing': 'off' } },
  };
  const { body } = await app.client.get('/v1/editorial/settings');
  expect((await app.client.patch('/v1/admin/settings', { rules: { sections } }, body.revision)).status).toBe(
    200,
  );
});

/** A quote that nobody said, and a figure without a period. */
const faulty = (section: string | null = null, changes: object = {}): Promise<ArticleAnswer> =>
  created(people.reporter, {
    headline: 'Faulty',
    ...(section !== null && { sectionId: section }),
    body: [{ type: 'paragraph', text: '“It is ours,” and 12 percent.' }],
    quotes: [{ text: 'It is ours', anchors: [{ exact: 'It is ours' }] }],
    statistics: [{ value: '12', unit: { kind: 'percent' }, anchors: [{ exact: '12 percent' }] }],
    ...changes,
  });

interface Refused extends Body {
  readonly findings: readonly {
    readonly code: string;
    readonly pointer: string;
    readonly severity: string;
  }[];
}

const step = async (
  by: Client,
  article: Body,
  action: string,
  more: object = {},
): Promise<Answer<Refused>> => {
  const { revision } = await read(by, article);
  const body = { action, ...(action === 'schedule' && { at: LATER }), ...more };
  return by.post<Refused>(`${at(article)}/transitions`, body, ifMatch(revision));
};
const found = async (article: Body): Promise<string[]> => {
  const { body } = await app.client.get<Refused>(`${at(article)}/checks`);
  return body.items.map(({ code, ...rest }) => `${code} ${String(rest['severity'])}`).sort();
};

describe('a step of an article in which checks find an error', () => {
  it.each(STEPS)('is refused: %s', async (action) => {
    const article = await faulty();
    const { status, body } = await step(people.editor, article, action);
    expect([status, body.code]).toEqual([409, 'checks-failed']);
    expect(body.findings).toMatchObject([
      { code: 'unattributed-quote', severity: 'error', pointer: '/quotes/0/speaker' },
    ]);
    expect(body.detail).toContain('unattributed-quote');
  });

  it('is told beforehand, also in lists; others are open', async () => {
    const article = await faulty();
    const present = await read(people.editor, article);
    expect(present.blockedActions.map(({ action, code }) => `${action} ${code}`)).toEqual(
      STEPS.map((action) => `${action} checks-failed`).sort(),
    );
    expect(present.allowedActions).toEqual(['submit']);
    const { body } = await people.editor.get<Answer<ArticleAnswer>['body']>(
      `/v1/editorial/articles?sort=-createdAt&limit=1`,
    );
    expect(body.items[0]).toMatchObject({ id: article.id, allowedActions: ['submit'] });
    expect((await transition(people.reporter, article, 'submit')).status).toBe(200);
  });

  it('is open again when the fault is mended', async () => {
    const article = await faulty();
    await patched(people.editor, article, {
      quotes: [{ id: article.quotes[0]?.id, speaker: { name: 'an official' } }],
    });
    for (const action of ['approve', 'publish'])
      expect([action, (await step(people.editor, article, action)).status]).toEqual([action, 200]);
  });

  it('may be taken by who answers for it, with a note', async () => {
    const article = await faulty();
    const override = { override: true, note: 'The speaker must not be named.' };
    expect((await step(people.editor, article, 'publish', override)).status).toBe(403);
    const { status, body } = await step(people.chiefEditor, article, 'publish', { override: true });
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/note', code: 'required' }]]);
    const published = await step(people.chiefEditor, article, 'publish', override);
    expect([published.status, published.body['status']]).toEqual([200, 'published']);
    const audit = await app.client.get(`/v1/admin/audit?resourceId=${article.id}&action=override`);
    expect(audit.body.items).toMatchObject([
      {
        actor: { id: people.chiefEditor.id },
        resource: { kind: 'article', id: article.id, revision: published.body.revision },
        outcome: 'done',
      },
    ]);
    const reason = String(audit.body.items[0]?.['reason']);
    expect(reason).toContain('publish: The speaker must not be named.');
    expect(reason).toContain('unattributed-quote at /quotes/0/speaker');
  });

  it('is refused one by one in bulk', async () => {
    const [bad, good] = [await faulty(), await faulty(silent)];
    const articles = [bad, good].map(({ id, revision }) => ({ id, revision }));
    const { body } = await people.editor.post('/v1/editorial/articles/transitions', {
      action: 'publish',
      articles,
    });
    expect(body.items).toMatchObject([
      { status: 409, problem: { code: 'checks-failed', findings: [{ code: 'unattributed-quote' }] } },
      { status: 200, article: { status: 'published' } },
    ]);
  });

  it('was taken when it was scheduled: nothing is asked when it comes due', async () => {
    const article = await faulty(silent);
    expect((await scheduledAnswer(people.editor, article, LATER)).status).toBe(200);
    const present = await read(app.client, article);
    await patched(app.client, article, {
      sectionId: null,
      quotes: [{ id: present.quotes[0]?.id, text: 'Not so' }],
    });
    await comesDue(app, article);
    expect(await read(app.client, article)).toMatchObject({ status: 'published', workingStatus: 'draft' });
  });
});

describe('the rules of a section', () => {
  it('make any finding an error, a warning at most, or none', async () => {
    expect(await found(await faulty())).toEqual(['period-missing warning', 'unattributed-quote error']);
    expect(await found(await faulty(strict))).toEqual(['period-missing error', 'unattributed-quote error']);
    expect(await found(await faulty(lenient))).toEqual([
      'period-missing warning',
      'unattributed-quote warning',
    ]);
    expect(await found(await faulty(silent))).toEqual([]);
  });

  it('block what the article alone does not show: only who takes the step hears of it', async () => {
    await app.client.post('/v1/editorial/people', { name: 'Nora Known' });
    const change = {
      body: [{ type: 'paragraph', text: 'They met Nora Known.' }],
      quotes: [],
      statistics: [],
    };
    const article = await faulty(strict, change);
    expect((await read(people.editor, article)).allowedActions).toContain('publish');
    const { status, body } = await step(people.editor, article, 'publish');
    expect([status, body.findings]).toMatchObject([409, [{ code: 'unlinked-name', severity: 'error' }]]);
  });
});
