import type { Body } from '../support/client.js';
import { at, created, patched, read, taken } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

interface Uses {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly status?: string }[];
}

interface Usage {
  readonly total: number;
  readonly articles: Uses;
}

let count = 0;

async function entity(plural: string): Promise<Body> {
  return (await client.post(`/v1/editorial/${plural}`, { name: `Used ${(count += 1)}` })).body;
}

async function usage(plural: string, { id }: { readonly id: string }): Promise<Usage> {
  return (await client.get<Usage>(`/v1/editorial/${plural}/${id}/usage`)).body;
}

const remove = async (plural: string, { id }: { readonly id: string }): Promise<number> => {
  const { status, body } = await client.delete<Body & { usage: Usage }>(`/v1/editorial/${plural}/${id}`, 1);
  if (status === 409) {
    expect(body.code).toBe('in-use');
    expect(body.usage).toEqual(await usage(plural, { id }));
  }
  return status;
};

/** Every place of an article in which an entity can stand. */
const PLACES: readonly [string, string, (id: string) => object][] = [
  ['sections', 'as its section', (id) => ({ section: id })],
  ['people', 'in a byline', (personId) => ({ bylines: [{ name: 'x', personId }] })],
  ['people', 'in a mention', (personId) => ({ mentions: [{ personId }] })],
  ['people', 'as a speaker', (personId) => ({ quotes: [{ text: 'x', speaker: { personId } }] })],
  ['people', 'as who gave a number', (personId) => statistic({ attribution: { personId } })],
  ['organizations', 'as its source', (organizationId) => ({ source: { organizationId } })],
  ['organizations', 'in a mention', (organizationId) => ({ mentions: [{ organizationId }] })],
  [
    'organizations',
    'as a speaker',
    (organizationId) => ({ quotes: [{ text: 'x', speaker: { organizationId } }] }),
  ],
  [
    'organizations',
    'as who gave a number',
    (organizationId) => statistic({ attribution: { organizationId } }),
  ],
  ['indicators', 'in a statistic', (indicatorId) => statistic({ indicatorId })],
];

const NOWHERE = { section: null, bylines: [], mentions: [], quotes: [], statistics: [], source: null };

function statistic(more: object): object {
  return { statistics: [{ value: '1', unit: { kind: 'percent' }, ...more }] };
}

// Pitfall 20.
describe.each(PLACES)('of the %s, one that stands %s of an article', (plural, _, place) => {
  it('can not be deleted until no article, revision or trash needs it', async () => {
    const used = await entity(plural);
    const other = await created(client, { headline: 'Another', ...place((await entity(plural)).id) });
    const article = await created(client, { headline: 'Using', ...place(used.id) });
    const uses = await usage(plural, used);
    expect(uses.articles.items).toMatchObject([{ id: article.id, status: 'draft' }]);
    expect(uses.articles.items.map(({ id }) => id)).not.toContain(other.id);
    expect(await remove(plural, used)).toBe(409);
    const TABLE = plural;
    await expect(app.query(`DELETE FROM ${TABLE} WHERE id = $1`, [used.id])).rejects.toThrow('foreign key');

    await patched(client, article, NOWHERE);
    expect((await usage(plural, used)).articles.total).toBe(1);
    expect(await remove(plural, used)).toBe(409);

    const { revision } = await read(client, article);
    expect((await client.delete(at(article), revision)).status).toBe(204);
    expect((await usage(plural, used)).articles.items).toMatchObject([{ id: article.id, status: 'trashed' }]);
    expect(await remove(plural, used)).toBe(409);

    expect((await client.delete(`${at(article)}?forever=true`, revision)).status).toBe(204);
    expect(await usage(plural, used)).toMatchObject({ total: 0 });
    expect(await remove(plural, used)).toBe(204);
  });
});

describe('where it is used', () => {
  it('tells all quotes, statistics and articles, and of many the newest', async () => {
    const person = await entity('people');
    const articles: ArticleAnswer[] = [];
    for (let i = 0; i < 22; i += 1)
      articles.push(await created(client, { headline: `Article ${i}`, mentions: [{ personId: person.id }] }));
    const { total, articles: uses } = await usage('people', person);
    expect([total, uses.total, uses.items.length]).toEqual([22, 22, 20]);
    expect(uses.items[0]?.id).toBe(articles.at(-1)?.id);
  });

  it('counts a published article that is withdrawn still', async () => {
    const person = await entity('people');
    const article = await created(client, {
      headline: 'Public',
      quotes: [{ text: 'x', speaker: { personId: person.id } }],
    });
    await taken(client, article, 'publish');
    await taken(client, article, 'withdraw');
    expect((await usage('people', person)).articles.items).toMatchObject([
      { id: article.id, status: 'withdrawn' },
    ]);
    expect(await remove('people', person)).toBe(409);
  });

  it('of an original tells its translations, which keep it from being deleted for good', async () => {
    const original = await created(client, { headline: 'Original' });
    const translation = await created(client, { headline: 'x', language: 'de', translationOf: original.id });
    expect((await client.delete(at(original), 1)).status).toBe(204);
    const refused = await client.delete<Body & { usage: Usage }>(`${at(original)}?forever=true`, 1);
    expect([refused.status, refused.body.code]).toEqual([409, 'in-use']);
    expect(refused.body.usage.articles.items).toMatchObject([{ id: translation.id }]);
    await patched(client, translation, { translationOf: null });
    expect((await client.delete(`${at(original)}?forever=true`, 1)).status).toBe(204);
  });

  it('is kept when somebody begins to use it while it is being deleted', async () => {
    for (let i = 0; i < 5; i += 1) {
      const person = await entity('people');
      const article = { headline: 'Race', mentions: [{ personId: person.id }] };
      const [made, gone] = await Promise.all([
        client.post('/v1/editorial/articles', article),
        client.delete(`/v1/editorial/people/${person.id}`, 1),
      ]);
      expect([`${made.status} ${gone.status}`]).toContainEqual(
        made.status === 201 ? '201 409' : expect.stringMatching(/^4(09|22) 204$/),
      );
    }
  });
});
