import { at, created, patched, read, refusals, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { addUser } from '../support/accounts.js';
import type { Answer } from '../support/client.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();

const step = async (article: ArticleAnswer, body: object): Promise<Answer<ArticleAnswer>> => {
  const { revision } = await read(client, article);
  return client.post<ArticleAnswer>(`${at(article)}/transitions`, body, { 'if-match': `"${revision}"` });
};

const shown = async ({ slug }: ArticleAnswer): Promise<ArticleAnswer> =>
  (await reader.get<ArticleAnswer>(`/v1/content/articles/${slug}`)).body;

const LONG_AGO = '2009-03-14T06:00:00.000Z';
const SOON = '2999-01-01T00:00:00.000Z';

/** Members of other actions, also of those that there are not, with a value that each could have. */
const MEMBERS: Readonly<Record<string, unknown>> = {
  at: SOON,
  override: true,
  silentFix: 'A typing error.',
  firstPublishedAt: LONG_AGO,
  embargoUntil: SOON,
};

const USED: Readonly<Record<string, readonly string[]>> = {
  publish: ['firstPublishedAt', 'override', 'silentFix'],
  withdraw: [],
  reopen: [],
};

describe('whoever may take no step', () => {
  it('is told that first, whatever they ask for', async () => {
    const made = await created(client, { headline: 'Not theirs' });
    const [viewer, other] = [
      await addUser(app, { role: 'viewer' }),
      await addUser(app, { role: 'reporter' }),
    ];
    for (const by of [viewer, other])
      for (const body of [{ action: 'applaud' }, { action: 7 }, {}, { action: 'publish', wrong: 1 }]) {
        const answer = await by.post(`${at(made)}/transitions`, body);
        expect([body, answer.status, answer.body.code]).toEqual([body, 403, 'forbidden']);
      }
    expect((await client.post(`${at(made)}/transitions`, { action: 'applaud' })).status).toBe(428);
  });
});

describe('a step of the workflow', () => {
  it('refuses what it would not use, and takes no step', async () => {
    const article = await created(client, { headline: 'Members' });
    for (const action of ['publish', 'withdraw', 'reopen']) {
      for (const [name, value] of Object.entries(MEMBERS)) {
        if (USED[action]?.includes(name)) continue;
        const answer = await step(article, { action, [name]: value });
        expect([action, name, answer.status]).toEqual([action, name, 422]);
        expect(refusals(answer)).toEqual([
          expect.stringMatching(new RegExp(`^/${name} (unknown-property|not-with-action)$`)),
        ]);
      }
      await taken(client, article, action);
    }
    expect((await read(client, article)).revision).toBe(4);
  });

  it('does not publish at once what was to be published later', async () => {
    const article = await created(client, { headline: 'Later' });
    for (const body of [
      { action: 'publish', at: SOON },
      { action: 'schedule', at: LONG_AGO },
      { action: 'schedule' },
    ])
      expect((await step(article, body)).status).toBe(422);
    expect((await read(client, article)).status).toBe('draft');
    expect((await reader.get('/v1/content/articles/later')).status).toBe(404);
  });
});

describe('a reference', () => {
  it.each([
    { id: '01980000-0000-7000-8000-000000000000', create: true },
    { slug: 'anybody', create: true },
    { name: 'Port', kind: 'company' },
    { name: 'Port', create: 'yes' },
  ])('refuses what it would not use: %j', async (organization) => {
    const mentions = [{ organization }];
    const answer = await client.post('/v1/editorial/articles', { headline: 'x', mentions });
    expect(refusals(answer)).toEqual(['/mentions/0/organization not-a-reference']);
  });

  it('refuses the name of an organization that a position does not name', async () => {
    const positions = [{ title: 'pilot', organizationName: 'Port' }];
    const answer = await client.post('/v1/editorial/people', { name: 'Ines Holm', positions });
    expect(refusals(answer)).toEqual(['/positions/0/organizationName read-only']);
  });
});

describe('the date of a publication', () => {
  it('is what it was elsewhere, where the step says so', async () => {
    const article = await created(client, { headline: 'Moved here' });
    const published = await step(article, {
      action: 'publish',
      firstPublishedAt: '2009-03-14T08:00:00+02:00',
    });
    expect([published.status, published.body.publishedAt, published.body.firstPublishedAt]).toEqual([
      ...[200, LONG_AGO, LONG_AGO],
    ]);
    expect((await shown(article)).publishedAt).toBe(LONG_AGO);
    expect(JSON.parse((await reader.get('/v1/content/articles/moved-here/jsonld')).text)).toMatchObject({
      datePublished: LONG_AGO,
    });
    const [oldest] = (await reader.get('/v1/content/articles?sort=publishedAt')).body.items;
    expect(oldest?.id).toBe(article.id);
    expect((await reader.get('/sitemaps/news.xml')).text).not.toContain('moved-here');
    // Readers could not see it here then.
    expect((await reader.get('/v1/content/articles/moved-here?at=2010-01-01T00:00:00Z')).status).toBe(404);
    await patched(client, article, { kicker: 'Again' });
    expect((await taken(client, article, 'publish')).publishedAt).toBe(LONG_AGO);
  });

  it('can be set right later', async () => {
    const article = await created(client, { headline: 'Set right' });
    await taken(client, article, 'publish');
    await patched(client, article, { kicker: 'Again' });
    expect((await step(article, { action: 'publish', firstPublishedAt: LONG_AGO })).status).toBe(200);
    expect((await shown(article)).publishedAt).toBe(LONG_AGO);
  });

  it('lies in the past, and before no embargo', async () => {
    const article = await created(client, { headline: 'Not so' });
    const future = await step(article, { action: 'publish', firstPublishedAt: SOON });
    expect([future.status, ...refusals(future)]).toEqual([422, '/firstPublishedAt not-in-the-past']);
    await patched(client, article, { embargoUntil: SOON });
    const held = await step(article, { action: 'publish', firstPublishedAt: LONG_AGO });
    expect([held.status, ...refusals(held)]).toEqual([422, '/firstPublishedAt under-embargo']);
  });

  it('stays when an article is withdrawn, reopened and published again', async () => {
    const article = await created(client, { headline: 'Back again' });
    const { publishedAt } = await taken(client, article, 'publish');
    await taken(client, article, 'withdraw');
    expect(await taken(client, article, 'reopen')).toMatchObject({ firstPublishedAt: publishedAt });
    await patched(client, article, { kicker: 'Corrected' });
    expect(await taken(client, article, 'publish')).toMatchObject({
      publishedAt,
      firstPublishedAt: publishedAt,
    });
    expect((await shown(article)).publishedAt).toBe(publishedAt);
  });
});
