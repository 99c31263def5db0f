import { Client, ProblemError, isProblem } from '../../client/src/client.js';
import type { Article, CreateArticle } from '../../client/src/client.js';
import { TOKEN, startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

const VALUE = '1234567890123456789012345678901234567.150';

const crane = (headline: string): CreateArticle => ({
  headline,
  language: 'en',
  section: { name: 'Economy' },
  body: {
    format: 'text',
    content: `The harbour will buy a crane for ${VALUE} euros.\n\n“We turn ships away,” said Ines Falk.`,
  },
  quotes: [
    {
      text: 'We turn ships away',
      speaker: { person: { name: 'Ines Falk' }, title: 'director', organization: { name: 'Harbour' } },
      anchors: [{ exact: 'We turn ships away,' }],
    },
  ],
  statistics: [
    {
      indicator: { name: 'Crane investment' },
      value: VALUE,
      unit: { kind: 'currency', code: 'EUR' },
      period: '2027',
      nature: 'plan',
      anchors: [{ exact: `${VALUE} euros` }],
    },
  ],
});

describe('the client', () => {
  let service: TestApp;
  let desk: Client;
  let reader: Client;

  beforeAll(async () => {
    service = await startApp();
    desk = new Client({ url: service.url, token: TOKEN });
    reader = new Client({ url: `${service.url}/` });
  });
  afterAll(() => service.close());

  const publish = async (headline: string): Promise<Article> => {
    const article = await desk.post('/v1/editorial/articles', { body: crane(headline) });
    return desk.post('/v1/editorial/articles/{id}/transitions', {
      path: { id: article.id },
      ifMatch: article,
      body: { action: 'publish' },
    });
  };
  const refusal = (sent: Promise<unknown>): Promise<unknown> =>
    sent.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('creates an article with its facts, publishes it, and reads it', async () => {
    const created = await desk.post('/v1/editorial/articles', { body: crane('A crane') });
    expect(created.resolved?.map(({ name, outcome }) => `${name} ${outcome}`)).toContain('Ines Falk created');
    const published = await publish('A second crane');
    const read = await reader.get('/v1/content/articles/{slug}', { path: { slug: published.slug } });
    expect(read.quotes[0]?.speaker?.person?.slug).toBe('ines-falk');
    expect(read.statistics[0]?.indicator?.name).toBe('Crane investment');
  });

  it('keeps decimals to the last digit', async () => {
    const { slug } = await publish('A dear crane');
    const { statistics } = await reader.get('/v1/content/articles/{slug}', { path: { slug } });
    const value: string | undefined = statistics[0]?.value;
    expect(value).toBe(VALUE);
    const list = await desk.get('/v1/editorial/statistics', {
      query: { minValue: VALUE, unit: ['currency:EUR'] },
    });
    expect(list.items.length).toBeGreaterThan(0);
    expect(list.items.every((statistic) => statistic.value === VALUE)).toBe(true);
  });

  it('pages over a list, whatever the page holds', async () => {
    for (const number of [1, 2, 3, 4, 5]) await publish(`Crane number ${number}`);
    const slugs: string[] = [];
    const cards = reader.each('/v1/content/articles', {
      query: { limit: 2, section: ['economy'] },
      fields: ['slug'],
    });
    for await (const { slug } of cards) slugs.push(slug);
    const whole = await reader.get('/v1/content/articles', { query: { limit: 100, count: true } });
    expect(slugs).toEqual(whole.items.map(({ slug }) => slug));
    expect(whole.total).toBe(slugs.length);
    expect(slugs.length).toBeGreaterThan(5);
  });

  it('fetches no page that nobody asked for', async () => {
    let requests = 0;
    const counted = new Client({
      url: service.url,
      fetch: (request) => {
        requests += 1;
        return fetch(request);
      },
    });
    for await (const card of counted.each('/v1/content/articles', { query: { limit: 1 } })) {
      expect(card.language).toBe('en');
      break;
    }
    expect(requests).toBe(1);
  });

  it('answers the fields that were asked for, and has no others', async () => {
    const page = await reader.get('/v1/content/articles', {
      query: { limit: 1 },
      fields: ['slug', 'headline'],
    });
    expect(Object.keys(page.items[0]!).sort()).toEqual(['headline', 'id', 'slug']);
    // @ts-expect-error it was not asked for
    expect(page.items[0]?.language).toBeUndefined();
  });

  it('tells by the 412 what others changed', async () => {
    const read = await desk.post('/v1/editorial/articles', { body: crane('A crane of two editors') });
    const path = { id: read.id };
    const changed = await desk.patch('/v1/editorial/articles/{id}', {
      path,
      ifMatch: read,
      body: { kicker: 'Harbour' },
    });
    expect(changed.revision).toBe(2);
    const error = await refusal(
      desk.patch('/v1/editorial/articles/{id}', { path, ifMatch: read, body: { headline: 'Late' } }),
    );
    if (!isProblem(error, 'stale-revision')) throw error;
    const code: 'stale-revision' = error.code;
    expect([code, error.status]).toEqual(['stale-revision', 412]);
    expect(error.problem.currentRevision).toBe(2);
    expect(error.changedFields).toEqual(['kicker']);
  });

  it('throws problems with the places that are wrong', async () => {
    const body = { headline: 'x', statistics: [{ value: '1e3', unit: { kind: 'percent' as const } }] };
    const error = await refusal(desk.post('/v1/editorial/articles', { body }));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 422, code: 'invalid' });
    expect((error as ProblemError).problem.errors?.[0]?.pointer).toBe('/statistics/0/value');
    const stranger = await refusal(reader.get('/v1/editorial/articles'));
    expect(isProblem(stranger, 'unauthenticated')).toBe(true);
  });

  it('does the same thing once, under one key', async () => {
    const send = (): Promise<Article> =>
      desk.post('/v1/editorial/articles', { body: crane('A crane sent twice'), idempotencyKey: 'crane-1' });
    expect((await send()).id).toBe((await send()).id);
  });

  it('follows an address that has moved, and says which is withdrawn', async () => {
    const before = await publish('A crane with a new name');
    const path = { id: before.id };
    const renamed = await desk.patch('/v1/editorial/articles/{id}', {
      path,
      ifMatch: before,
      body: { slug: 'renamed-crane' },
    });
    const live = await desk.post('/v1/editorial/articles/{id}/transitions', {
      path,
      ifMatch: renamed,
      body: { action: 'publish' },
    });
    const old = { path: { slug: before.slug } };
    expect((await reader.get('/v1/content/articles/{slug}', old)).slug).toBe('renamed-crane');
    await desk.post('/v1/editorial/articles/{id}/transitions', {
      path,
      ifMatch: live.revision,
      body: { action: 'withdraw', note: 'A test.' },
    });
    const gone = await refusal(
      reader.get('/v1/content/articles/{slug}', { path: { slug: 'renamed-crane' } }),
    );
    expect(isProblem(gone, 'withdrawn')).toBe(true);
  });

  it('deletes what is held to its revision', async () => {
    const article = await desk.post('/v1/editorial/articles', { body: { headline: 'A draft' } });
    const parameters = { path: { id: article.id }, ifMatch: article };
    await desk.delete('/v1/editorial/articles/{id}', parameters);
    expect(
      isProblem(await refusal(desk.delete('/v1/editorial/articles/{id}', parameters)), 'not-found'),
    ).toBe(true);
  });

  it('lets nothing compile that the service would refuse', async () => {
    const path = { id: (await desk.post('/v1/editorial/articles', { body: { headline: 'A draft' } })).id };
    const unit = { kind: 'percent' as const };
    const refusals = await Promise.all([
      // @ts-expect-error a change needs the revision that it is held against
      refusal(desk.patch('/v1/editorial/articles/{id}', { path, body: { headline: 'x' } })),
      // @ts-expect-error a number would lose digits
      refusal(desk.post('/v1/editorial/statistics', { body: { articleId: path.id, value: 1.5, unit } })),
      // @ts-expect-error a headline is required
      refusal(desk.post('/v1/editorial/articles', { body: { language: 'en' } })),
      // @ts-expect-error the filter is called section
      refusal(reader.get('/v1/content/articles', { query: { sektion: ['economy'] } })),
      // @ts-expect-error the field is called headline
      refusal(reader.get('/v1/content/articles', { fields: ['title'] })),
      // @ts-expect-error it is called articles
      refusal(reader.get('/v1/content/article')),
    ]);
    expect(refusals.map((error) => error instanceof ProblemError && error.status)).toEqual([
      428, 422, 422, 400, 400, 404,
    ]);
  });
});
