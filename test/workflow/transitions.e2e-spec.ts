import {
  ARTICLES,
  at,
  created,
  paragraph,
  patched,
  read,
  refusals,
  taken,
  transition,
} from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Answer, Client } from '../support/client.js';

let app: TestApp;
let client: Client;
let reader: Client;

beforeAll(async () => {
  app = await startApp();
  client = app.client;
  reader = client.stranger();
});

afterAll(() => app.close());

const article = (more: object = {}): Promise<ArticleAnswer> =>
  created(client, { headline: 'Workflow', body: [paragraph('a', 'Text.')], ...more });

const content = ({ slug }: { readonly slug: string }): Promise<Answer<ArticleAnswer>> =>
  reader.get<ArticleAnswer>(`/v1/content/articles/${slug}`);

const state = ({
  status,
  workingStatus,
  hasUnpublishedChanges,
  liveRevision,
  allowedActions,
}: ArticleAnswer): unknown[] => [
  ...[status, workingStatus, hasUnpublishedChanges, liveRevision, allowedActions],
];

describe('the workflow', () => {
  it('publishes, keeps edits to itself, publishes again, withdraws, reopens', async () => {
    const made = await article();
    expect(state(made)).toEqual(['draft', null, false, null, ['publish']]);
    expect((await content(made)).status).toBe(404);

    const published = await taken(client, made, 'publish');
    expect(state(published)).toEqual(['published', null, false, 2, ['withdraw']]);
    expect(published.publishedAt).toBe(published.updatedAt);
    expect(published.firstPublishedAt).toBe(published.publishedAt);
    const shown = await content(made);
    expect(shown).toMatchObject({
      status: 200,
      body: { headline: 'Workflow', publishedAt: published.publishedAt },
    });

    const edited = await patched(client, made, { headline: 'Workflow, second edition' });
    expect(state(edited)).toEqual(['published', 'draft', true, 2, ['publish', 'withdraw']]);
    expect((await content(made)).body).toEqual(shown.body);

    const again = await taken(client, made, 'publish');
    expect(state(again)).toEqual(['published', null, false, 4, ['withdraw']]);
    expect(again).toMatchObject({
      publishedAt: published.publishedAt,
      firstPublishedAt: published.firstPublishedAt,
    });
    expect((await content(made)).body).toMatchObject({
      ...{
        headline: 'Workflow, second edition',
        publishedAt: published.publishedAt,
        updatedAt: again.updatedAt,
      },
    });

    const withdrawn = await taken(client, made, 'withdraw');
    expect(state(withdrawn)).toEqual(['withdrawn', null, false, null, ['reopen']]);
    expect(await content(made)).toMatchObject({ status: 410, body: { code: 'withdrawn' } });

    const reopened = await taken(client, made, 'reopen');
    expect(state(reopened)).toEqual(['draft', null, false, null, ['publish']]);
    expect((await content(made)).status).toBe(410);

    const back = await taken(client, made, 'publish');
    expect(back).toMatchObject({ status: 'published', firstPublishedAt: published.firstPublishedAt });
    expect((await content(made)).body).toMatchObject({ id: made.id, headline: 'Workflow, second edition' });
  });

  it('a fact changed is an unpublished change too', async () => {
    const made = await article({ quotes: [{ text: 'Text' }] });
    await taken(client, made, 'publish');
    await client.patch(`/v1/editorial/quotes/${made.quotes[0]?.id}`, { text: 'Other' }, 1);
    expect(await read(client, made)).toMatchObject({ workingStatus: 'draft', hasUnpublishedChanges: true });
    expect((await content(made)).body.quotes).toMatchObject([{ text: 'Text' }]);
  });

  it('refuses what the status does not allow, and tells what it does', async () => {
    const made = await article();
    const withdraw = await transition(client, made, 'withdraw');
    expect(withdraw).toMatchObject({
      ...{ status: 409, body: { code: 'transition-not-allowed', allowedActions: ['publish'] } },
    });
    await taken(client, made, 'publish');
    expect(await transition(client, made, 'publish')).toMatchObject({
      status: 409,
      body: { allowedActions: ['withdraw'] },
    });
    expect((await read(client, made)).revision).toBe(2);
  });

  it('refuses in order: unknown, without revision, with an old one, nonsense, not allowed', async () => {
    const made = await article();
    const step = (body: object, headers = {}): Promise<Answer<ArticleAnswer>> =>
      client.post<ArticleAnswer>(`${at(made)}/transitions`, body, headers);
    expect((await step({ action: 'nonsense' })).status).toBe(428);
    expect((await step({ action: 'nonsense' }, { 'if-match': '"7"' })).status).toBe(412);
    const nonsense = await step({ action: 'nonsense', whim: 1 }, { 'if-match': '"1"' });
    expect(refusals(nonsense)).toEqual(['/action not-one-of', '/whim unknown-property']);
    expect((await step({ action: 'withdraw' }, { 'if-match': '"1"' })).status).toBe(409);
    expect(
      (await reader.send('POST', `${at(made)}/transitions`, { body: { action: 'publish' } })).status,
    ).toBe(401);
  });

  it('keeps what was done, by whom and why', async () => {
    const made = await article();
    await taken(client, made, 'publish');
    await transition(client, made, 'withdraw', 'It was wrong.\nAll of it.');
    const { body } = await client.get(`${at(made)}/transitions`);
    const by = made['createdBy'];
    expect(body.items).toMatchObject([
      {
        action: 'withdraw',
        from: 'published',
        to: 'withdrawn',
        revision: 3,
        note: 'It was wrong.\nAll of it.',
        by,
      },
      { action: 'publish', from: 'draft', to: 'published', revision: 2, note: null, by },
    ]);
  });
});

describe('deleting', () => {
  it('puts a draft into the trash, whence it comes back whole, or goes for good', async () => {
    const made = await article({ quotes: [{ text: 'Text', anchors: [{ exact: 'Text' }] }] });
    const before = await read(client, made);
    expect((await client.delete(at(made))).status).toBe(428);
    expect((await client.delete(at(made), 2)).status).toBe(412);
    expect((await client.delete(at(made), 1)).status).toBe(204);
    expect((await client.get(at(made))).status).toBe(404);
    const trash = await client.get(`${ARTICLES}?trashed=true`);
    expect(trash.body.items.map(({ id }) => id)).toEqual([made.id]);
    const restored = await client.post<ArticleAnswer>(`${at(made)}/restore`, undefined);
    expect([restored.status, restored.body]).toEqual([200, before]);
    expect(await read(client, made)).toEqual(before);
    expect((await client.delete(`${at(made)}?permanently=true`, 1)).status).toBe(404);
    await client.delete(at(made), 1);
    expect((await client.delete(`${at(made)}?permanently=true`, 1)).status).toBe(204);
    expect((await client.get(`${ARTICLES}?trashed=true`)).body.items).toEqual([]);
    const left = await app.query('SELECT 1 FROM article_revisions WHERE article_id = $1', [made.id]);
    expect(left).toEqual([]);
  });

  it('frees the slug of a draft; one that comes back gets another if it was taken', async () => {
    const made = await article({ slug: 'wanted' });
    await client.delete(at(made), 1);
    await article({ slug: 'wanted' });
    const { body } = await client.post<ArticleAnswer>(`${at(made)}/restore`, undefined);
    expect(body).toMatchObject({ slug: 'wanted-2', revision: 2 });
    expect(await read(client, made)).toEqual(body);
  });

  it('is refused for what was once public: that is withdrawn', async () => {
    const made = await article();
    await taken(client, made, 'publish');
    for (const action of ['withdraw', 'reopen']) {
      const { revision } = await read(client, made);
      expect(await client.delete(at(made), revision)).toMatchObject({
        status: 409,
        body: { code: 'withdraw-first' },
      });
      await taken(client, made, action);
    }
  });
});

describe('an embargo', () => {
  const soon = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
  const marker = 'Sperrfrist';
  const shown = async (slug: string): Promise<string> => {
    const paths = [
      `articles/${slug}`,
      `articles/${slug}?fields=headline`,
      'articles?count=true',
      'articles?sort=updatedAt',
    ];
    const answers = await Promise.all(paths.map((path) => reader.get(`/v1/content/${path}`)));
    return JSON.stringify(answers.map(({ body }) => body));
  };

  it('keeps a published article from every reader until it ends, and then shows it as of that moment', async () => {
    const embargoUntil = soon(1500);
    const made = await article({ headline: marker, slug: 'embargoed', embargoUntil });
    const before = await shown('never-there');
    const published = await taken(client, made, 'publish');
    expect(published).toMatchObject({
      status: 'published',
      publishedAt: embargoUntil,
      firstPublishedAt: embargoUntil,
    });
    expect((await content(made)).status).toBe(404);
    expect((await shown(made.slug)).replaceAll(made.slug, 'never-there')).toBe(before);
    let answer = await content(made);
    while (answer.status === 404) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      answer = await content(made);
    }
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(embargoUntil));
    expect(answer).toMatchObject({ status: 200, body: { publishedAt: embargoUntil } });
    expect(await shown(made.slug)).toContain(marker);
  });

  it('hides also a new edition of what is public already', async () => {
    const made = await article({ headline: 'Open' });
    await taken(client, made, 'publish');
    await patched(client, made, { headline: 'Second edition', embargoUntil: soon(3_600_000) });
    await taken(client, made, 'publish');
    expect(await shown(made.slug)).not.toContain('Second edition');
    await taken(client, made, 'withdraw');
    expect((await content(made)).status).toBe(410);
  });

  it('is not given away by a translation that is public', async () => {
    const original = await article({ headline: 'Original', slug: 'the-original' });
    await taken(client, original, 'publish');
    const translation = await article({
      ...{ headline: marker, language: 'de', slug: 'die-uebersetzung', translationOf: original.id },
      embargoUntil: soon(3_600_000),
    });
    await taken(client, translation, 'publish');
    expect((await content(original)).body['translations']).toEqual([]);
    expect((await reader.get('/v1/content/articles/die-uebersetzung?language=de')).status).toBe(404);
  });

  it('that was never over leaves no trace: withdrawn, it is no 410, and can be deleted', async () => {
    const made = await article({ embargoUntil: soon(3_600_000) });
    await taken(client, made, 'publish');
    await taken(client, made, 'withdraw');
    expect((await content(made)).status).toBe(404);
    const reopened = await taken(client, made, 'reopen');
    expect(reopened).toMatchObject({ firstPublishedAt: null, publishedAt: null });
    expect((await client.delete(at(made), reopened.revision)).status).toBe(204);
    expect((await client.delete(`${at(made)}?permanently=true`, reopened.revision)).status).toBe(204);
    expect((await article({ slug: made.slug })).slug).toBe(made.slug);
  });
});
