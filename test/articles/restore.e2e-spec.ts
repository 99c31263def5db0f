import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Answer } from '../support/client.js';
import { BODY, at, cityArticle, created, paragraph, patched, read, taken } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

const restored = (
  { id }: { readonly id: string },
  number: number,
  revision?: number,
): Promise<Answer<ArticleAnswer>> =>
  client.post(
    `${at({ id })}/revisions/${number}/restore`,
    undefined,
    revision === undefined ? {} : { 'if-match': `"${revision}"` },
  );

/** What of an article an old state brings back: not how far it is, nor whose work. */
function contentOf(article: ArticleAnswer): object {
  const names = [
    ...[
      'id',
      'revision',
      'status',
      'workingStatus',
      'hasUnpublishedChanges',
      'scheduledRevision',
      'allowedActions',
    ],
    ...[
      'blockedActions',
      'embargoUntil',
      'scheduledFor',
      'firstPublishedAt',
      'publishedAt',
      'liveRevision',
      'corrections',
    ],
    ...['createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'assigneeId', 'dueAt', 'resolved', 'signOff'],
  ];
  const facts = (all: ArticleAnswer['quotes' | 'statistics']): object[] =>
    all.map((fact) => Object.fromEntries(Object.entries(fact).filter(([name]) => name !== 'revision')));
  const content = Object.entries(article).filter(([name]) => !names.includes(name));
  return {
    ...Object.fromEntries(content),
    quotes: facts(article.quotes),
    statistics: facts(article.statistics),
  };
}

describe('restoring a revision', () => {
  // Pitfall 21.
  it('makes a new revision that equals it field by field, with the ids of its facts', async () => {
    const made = await cityArticle(client, known);
    const states = [await read(client, made)];
    const change = async (changes: object): Promise<void> => {
      await patched(client, made, changes);
      states.push(await read(client, made));
    };
    await change({
      headline: 'Changed',
      kicker: null,
      keywords: ['a'],
      source: null,
      section: null,
      bylines: [],
    });
    await change({ body: [paragraph('z', 'Something else.')], dateline: { place: 'Lindhaven' } });
    await change({ quotes: [], statistics: [{ value: '1', unit: { kind: 'percent' } }], mentions: [] });
    await change({ summary: 'An end', statistics: [] });
    for (const number of [1, 3, 2, 4, 5]) {
      const { revision } = await read(client, made);
      const { status, body, headers } = await restored(made, number, revision);
      expect([status, body.revision, headers.get('etag')]).toEqual([200, revision + 1, `"${revision + 1}"`]);
      const was = states[number - 1];
      if (was) expect(contentOf(body)).toEqual(contentOf(was));
      expect(await read(client, made)).toEqual(body);
    }
    const { items } = (await client.get(`${at(made)}/revisions?all=true&limit=5`)).body;
    expect(items.map((item) => item['cause'])).toEqual(Array.from({ length: 5 }, () => 'restore'));
  });

  it('gives no ETag of a fact twice', async () => {
    const made = await cityArticle(client, known);
    const [quote] = made.quotes;
    const address = `/v1/editorial/quotes/${quote?.id}`;
    await client.patch(address, { occasion: 'x' }, 1);
    await client.patch(address, { occasion: 'y' }, 2);
    await patched(client, made, { quotes: [] });
    await restored(made, 1);
    const back = await client.get(address);
    expect(back.body).toMatchObject({ revision: 4, occasion: 'a press conference' });
    await restored(made, 3);
    expect((await client.get(address)).body).toMatchObject({ revision: 5, occasion: 'y' });
    const again = await read(client, made);
    await patched(client, made, { body: [paragraph('n', 'New.'), ...BODY] });
    const { body } = await restored(made, again.revision);
    expect(body.quotes).toEqual(again.quotes);
  });

  it('leaves the workflow alone: what is public stays so, and what is an embargo', async () => {
    const made = await created(client, { headline: 'Workflow' });
    await taken(client, made, 'publish');
    await patched(client, made, { summary: 'x', embargoUntil: '2099-01-01T00:00:00.000Z' });
    const { body } = await restored(made, 1);
    expect(body).toMatchObject({
      status: 'published',
      workingStatus: 'draft',
      liveRevision: 2,
      revision: 4,
      summary: null,
      embargoUntil: '2099-01-01T00:00:00.000Z',
    });
  });

  it('shows those whom it names as they are now called, and leaves the revision as it was', async () => {
    const made = await cityArticle(client, known);
    const before = (await client.get(`${at(made)}/revisions/1`)).body;
    const section = `/v1/editorial/sections/${known.economy.id}`;
    await client.patch(section, { name: 'Business', slug: 'business' }, 1);
    await patched(client, made, { section: null });
    const { body } = await restored(made, 1);
    expect(body.section).toEqual({ id: known.economy.id, slug: 'business', name: 'Business' });
    expect((await client.get(`${at(made)}/revisions/1`)).body).toEqual(before);
    await client.patch(section, { name: 'Economy', slug: 'economy' }, 2);
  });

  it('leads to what those whom it names were merged into', async () => {
    const person = async (name: string): Promise<string> =>
      (await client.post('/v1/editorial/people', { name })).body.id;
    const [target, gone] = [await person('Merged Person'), await person('Merged Persn')];
    const made = await created(client, {
      headline: 'Of a merged person',
      mentions: [{ personId: gone }],
      quotes: [{ text: 'Said', speaker: { personId: gone, name: 'Merged Persn' } }],
    });
    await patched(client, made, { mentions: [], quotes: [] });
    const merged = await client.post(`/v1/editorial/people/${target}/merge`, { from: [gone] });
    expect(merged.status).toBe(200);
    const { status, body } = await restored(made, 1);
    expect([status, body.mentions[0]?.personId]).toEqual([200, target]);
    expect(body.quotes[0]?.speaker).toMatchObject({ personId: target, name: 'Merged Persn' });
    await patched(client, made, { kicker: 'theirs' });
    const stale = await client.patch<ArticleAnswer>(`${at(made)}?merge=auto`, { summary: 'mine' }, 1);
    expect([stale.status, stale.body.mentions[0]?.personId]).toEqual([200, target]);
  });

  it('does not take an address away from another article', async () => {
    const made = await created(client, { headline: 'First owner', slug: 'owned' });
    await patched(client, made, { slug: 'left', kicker: 'x' });
    await created(client, { headline: 'Second owner', slug: 'owned' });
    const { status, body } = await restored(made, 1);
    expect([status, body.slug, body['kicker']]).toEqual([200, 'left', null]);
  });

  it('changes nothing where nothing differs, and is refused where it is stale or unknown', async () => {
    const made = await cityArticle(client, known);
    expect((await restored(made, 1)).body.revision).toBe(1);
    await patched(client, made, { kicker: 'x' });
    expect((await restored(made, 1, 1)).body).toMatchObject({ status: 412, currentETag: '"2"' });
    expect((await restored(made, 7)).status).toBe(404);
    expect((await restored(made, 2)).body.revision).toBe(2);
  });
});
