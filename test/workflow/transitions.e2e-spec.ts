import {
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
import type { Answer } from '../support/client.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();

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

/** What an administrator may do with a draft. */
const OF_DRAFTS = ['submit', 'approve', 'publish', 'schedule'];

describe('the workflow', () => {
  it('publishes, keeps edits to itself, publishes again, withdraws, reopens', async () => {
    const made = await article();
    expect(state(made)).toEqual(['draft', null, false, null, OF_DRAFTS]);
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
    expect(state(edited)).toEqual(['published', 'draft', true, 2, [...OF_DRAFTS, 'withdraw']]);
    expect((await content(made)).body).toEqual(shown.body);

    const again = await taken(client, made, 'publish');
    expect(state(again)).toEqual(['published', null, false, 4, ['withdraw', 'revert']]);
    expect(again).toMatchObject({
      publishedAt: published.publishedAt,
      firstPublishedAt: published.firstPublishedAt,
    });
    expect((await content(made)).body).toMatchObject({
      headline: 'Workflow, second edition',
      publishedAt: published.publishedAt,
      updatedAt: again.updatedAt,
    });

    const withdrawn = await taken(client, made, 'withdraw');
    expect(state(withdrawn)).toEqual(['withdrawn', null, false, null, ['reopen']]);
    expect(await content(made)).toMatchObject({ status: 410, body: { code: 'withdrawn' } });

    const reopened = await taken(client, made, 'reopen');
    expect(state(reopened)).toEqual(['draft', null, false, null, OF_DRAFTS]);
    expect((await content(made)).status).toBe(410);

    const back = await taken(client, made, 'publish');
    expect(back).toMatchObject({ status: 'published', firstPublishedAt: published.firstPublishedAt });
    expect((await content(made)).body).toMatchObject({ id: made.id, headline: 'Workflow, second edition' });
  });

  it('a fact changed is an unpublished change too', async () => {
    const made = await article({ quotes: [{ text: 'Text', speaker: { name: 'an official' } }] });
    await taken(client, made, 'publish');
    await client.patch(`/v1/editorial/quotes/${made.quotes[0]?.id}`, { text: 'Other' }, 1);
    expect(await read(client, made)).toMatchObject({ workingStatus: 'draft', hasUnpublishedChanges: true });
    expect((await content(made)).body.quotes).toMatchObject([{ text: 'Text' }]);
  });

  it('refuses what the status does not allow, and tells what it does', async () => {
    const made = await article();
    const withdraw = await transition(client, made, 'withdraw');
    expect(withdraw).toMatchObject({
      status: 409,
      body: { code: 'transition-not-allowed', allowedActions: OF_DRAFTS },
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
