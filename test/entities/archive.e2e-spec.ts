import type { Body } from '../support/client.js';
import { created } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const KINDS = ['people', 'organizations', 'indicators', 'sections'] as const;

/** An article that refers to one of a kind. */
const REFERRING: Readonly<Record<(typeof KINDS)[number], (reference: unknown) => object>> = {
  people: (person) => ({ mentions: [{ person }] }),
  organizations: (organization) => ({ mentions: [{ organization }] }),
  indicators: (indicator) => ({ statistics: [{ indicator, value: '1', unit: { kind: 'percent' } }] }),
  sections: (section) => ({ section }),
};

const at = (plural: string, { id }: { readonly id: string }): string => `/v1/editorial/${plural}/${id}`;

async function make(plural: string, name: string): Promise<Body> {
  return (await client.post(`/v1/editorial/${plural}`, { name })).body;
}

async function archive(plural: string, thing: Body, archived: boolean | null = true): Promise<Body> {
  const answer = await client.patch(at(plural, thing), { archived }, thing.revision);
  expect(answer.status).toBe(200);
  return answer.body;
}

async function listed(plural: string, query = ''): Promise<string[]> {
  return (await client.get(`/v1/editorial/${plural}?limit=100${query}`)).body.items.map(({ id }) => id);
}

describe.each(KINDS)('archived %s', (plural) => {
  it('are in no list but that of what is archived, and come back', async () => {
    const thing = await make(plural, 'Comes and goes');
    expect(thing).toMatchObject({ archived: false });
    const away = await archive(plural, thing);
    expect(away).toMatchObject({ archived: true, revision: 2 });
    expect(await listed(plural)).not.toContain(thing.id);
    expect(await listed(plural, '&q=goes')).not.toContain(thing.id);
    expect(await listed(plural, '&archived=false')).not.toContain(thing.id);
    expect(await listed(plural, '&archived=true&q=goes')).toEqual([thing.id]);
    expect((await client.get(at(plural, thing))).body).toMatchObject({ archived: true });
    expect(await archive(plural, away, null)).toMatchObject({ archived: false, revision: 3 });
    expect(await listed(plural)).toContain(thing.id);
    expect(await listed(plural, '&archived=true')).not.toContain(thing.id);
  });

  it('are not what a name means: the name makes another, and the answer tells of them', async () => {
    const name = `Bears a name that is archived, ${plural}`;
    const thing = await archive(plural, await make(plural, name));
    const article = await created(client, { headline: 'By name', ...REFERRING[plural]({ name }) });
    const [resolved] = article.resolved;
    expect(resolved).toMatchObject({ outcome: 'created', name });
    expect(resolved?.id).not.toBe(thing.id);
    expect(resolved).toMatchObject({ possibleDuplicates: [{ id: thing.id, because: 'same-name' }] });
    const again = await created(client, { headline: 'By name again', ...REFERRING[plural]({ name }) });
    expect(again.resolved).toMatchObject([{ outcome: 'matched', id: resolved?.id }]);
  });

  it('stay where they are, and are found by id and slug', async () => {
    const thing = await make(plural, `Stays in old articles, ${plural}`);
    const article = await created(client, { headline: 'Refers', ...REFERRING[plural](thing.id) });
    const before = (await client.get(`/v1/editorial/articles/${article.id}`)).body;
    await archive(plural, thing);
    expect((await client.get(`/v1/editorial/articles/${article.id}`)).body).toEqual(before);
    const { id, slug, name } = thing;
    for (const reference of [id, { id }, { slug }, { id, slug, name }]) {
      const other = await created(client, { headline: 'Another', ...REFERRING[plural](reference) });
      const [usage] = [(await client.get(`${at(plural, thing)}/usage`)).body['articles'] as Body];
      expect(usage.items.map((use) => use.id)).toContain(other.id);
    }
    // One that is named by its id does not lend its name to another reference.
    const both = { quotes: [{ text: 'x', speaker: { person: { id } } }], mentions: [{ person: { name } }] };
    if (plural === 'people') {
      const mixed = await created(client, { headline: 'Mixed', ...both });
      expect(mixed.resolved).toMatchObject([{ pointer: '/mentions/0/person', outcome: 'created' }]);
    }
  });

  it('take a plain true or false only', async () => {
    const thing = await make(plural, 'Not so');
    for (const archived of ['true', 1, {}]) {
      const { status, body } = await client.patch(at(plural, thing), { archived }, 1);
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ pointer: '/archived' }]);
    }
    expect((await client.get(`/v1/editorial/${plural}?archived=yes`)).status).toBe(400);
  });
});

describe('readers', () => {
  it('notice nothing when somebody is archived', async () => {
    const person = await make('people', 'Read about');
    const article = await created(client, {
      headline: 'Public',
      quotes: [{ text: 'x', speaker: { personId: person.id } }],
    });
    const publish = { action: 'publish' };
    await client.post(`/v1/editorial/articles/${article.id}/transitions`, publish, { 'if-match': '"1"' });
    const shown = (await client.get(`/v1/content/articles/${article.slug}`)).text;
    await archive('people', person);
    expect((await client.get(`/v1/content/articles/${article.slug}`)).text).toBe(shown);
    expect((await client.get('/v1/content/people')).body.items).toMatchObject([{ id: person.id }]);
    const waiting = await app.query(`SELECT kind FROM outbox_entries WHERE lane = 'render'`);
    expect(waiting).toEqual([]);
  });
});
