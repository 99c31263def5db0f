import { addUser } from '../support/accounts.js';
import type { SignedIn } from '../support/accounts.js';
import type { Body, Client } from '../support/client.js';
import { ARTICLES, created } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let own: Body;
let foreign: Body;
let limited: SignedIn;

beforeAll(async () => {
  own = (await client.post('/v1/editorial/sections', { name: 'Limited own' })).body;
  foreign = (await client.post('/v1/editorial/sections', { name: 'Limited foreign' })).body;
  await client.post('/v1/editorial/sections', { name: 'Limited child', parentId: foreign.id });
  limited = await addUser(app, { role: 'chief-editor', sections: [own.id] });
});

interface Usage {
  readonly total: number;
  readonly hidden?: number;
  readonly articles: { readonly total: number; readonly hidden?: number; readonly items: readonly Body[] };
}

describe('who is limited to a section', () => {
  it('learns of uses elsewhere how many there are, and of public ones what readers see', async () => {
    const person = (await client.post('/v1/editorial/people', { name: 'Used everywhere' })).body;
    const using = { mentions: [{ personId: person.id }] };
    const mine = await created(client, { headline: 'In my section', sectionId: own.id, ...using });
    await created(client, { headline: 'Secret draft', sectionId: foreign.id, ...using });
    await created(client, { headline: 'Secret draft in no section', ...using });
    const live = await created(client, { headline: 'Readers know it', sectionId: foreign.id, ...using });
    await client.post(`${ARTICLES}/${live.id}/transitions`, { action: 'publish' }, { 'if-match': '"1"' });
    await client.patch(`${ARTICLES}/${live.id}`, { headline: 'Secret new headline' }, 2);
    const path = `/v1/editorial/people/${person.id}`;
    const { body, text } = await limited.get<Usage>(`${path}/usage`);
    expect(body).toMatchObject({ total: 4, hidden: 2, articles: { total: 4, hidden: 2 } });
    expect(body.articles.items.map(({ id }) => id).sort()).toEqual([mine.id, live.id].sort());
    expect(body.articles.items).toContainEqual(
      expect.objectContaining({
        id: live.id,
        label: 'Readers know it',
        status: 'published',
        slug: live.slug,
      }),
    );
    expect(text).not.toContain('Secret');
    const refused = await limited.delete(path, 1);
    expect(refused.status).toBe(409);
    expect(refused.text).not.toContain('Secret');
    const all = await client.get<Usage>(`${path}/usage`);
    expect(all.body).toMatchObject({ total: 4 });
    expect(all.body.hidden).toBeUndefined();
  });

  it('gets suggestions by what they may read, and of sections only their own', async () => {
    const suggested = async (as: Client, q: string): Promise<readonly Body[]> =>
      (await as.get(`/v1/editorial/suggest?q=${q}`)).body.items;
    expect((await suggested(limited, 'limited')).map(({ id }) => id)).toEqual([own.id]);
    expect(await suggested(client, 'limited')).toHaveLength(3);
    expect(await suggested(limited, 'everywhere')).toMatchObject([{ uses: 1 }]);
    expect(await suggested(client, 'everywhere')).toMatchObject([{ uses: 4 }]);
  });

  it('counts by facets what they may read', async () => {
    const facets = async (as: Client): Promise<unknown> =>
      (await as.get(`${ARTICLES}?facets=status,section`)).body['facets'];
    const value = own.slug;
    expect(await facets(limited)).toEqual({
      status: [{ value: 'draft', name: 'draft', count: 1 }],
      section: [{ value, name: 'Limited own', count: 1 }],
    });
  });
});

describe('a chief editor who is limited to a section', () => {
  const SECTIONS = '/v1/editorial/sections';

  it('makes no section, which they would not see', async () => {
    const { status, body } = await limited.post(SECTIONS, { name: 'Limited new' });
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });

  it('puts theirs below none that they do not know, and learns of none', async () => {
    const path = `${SECTIONS}/${own.id}`;
    const unknown = '01980000-0000-7000-8000-000000000000';
    for (const [parent, pointer] of [
      [{ parentId: foreign.id }, '/parentId'],
      [{ parent: { id: foreign.id } }, '/parent'],
      [{ parent: { name: 'Limited foreign' } }, '/parent'],
      [{ parent: { slug: foreign.slug } }, '/parent'],
      [{ parentId: unknown }, '/parentId'],
    ] as const) {
      const { status, body } = await limited.patch(path, parent, own.revision);
      expect([parent, status, body.errors]).toEqual([
        ...[parent, 422],
        [{ pointer, code: 'unknown-reference', message: 'refers to nothing that exists' }],
      ]);
    }
    // Where it lies already it may stay.
    const moved = await client.patch(path, { parentId: foreign.id }, own.revision);
    const again = await limited.patch(path, { parentId: foreign.id, name: own['name'] }, moved.body.revision);
    expect([again.status, again.body.revision]).toEqual([200, moved.body.revision]);
    await client.patch(path, { parentId: null }, moved.body.revision);
  });

  it('learns from revisions and their differences no section where an article lay', async () => {
    const made = await created(client, { headline: 'Moved', sectionId: foreign.id });
    await client.patch(`${ARTICLES}/${made.id}`, { section: { id: own.id }, kicker: 'Here' }, 1);
    await client.patch(`${ARTICLES}/${made.id}`, { kicker: 'There' }, 2);
    for (const path of [
      'revisions/1',
      'revisions/2/diff?against=1',
      'revisions/1/diff',
      'revisions?all=true',
    ]) {
      const answer = await limited.get(`${ARTICLES}/${made.id}/${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.text).not.toMatch(new RegExp(`Limited foreign|${foreign.id}`));
    }
    const stale = await limited.patch(`${ARTICLES}/${made.id}`, { section: null, kicker: 'Mine' }, 1);
    expect([stale.status, stale.text.includes('Limited foreign')]).toEqual([412, false]);
    expect((await client.get(`${ARTICLES}/${made.id}/revisions/1`)).text).toContain('Limited foreign');
  });
});

describe('who may not merge', () => {
  it.each(['viewer', 'reporter', 'editor'] as const)('%s', async (role) => {
    const somebody = await addUser(app, { role });
    const [into, from] = await Promise.all(
      ['Into', 'From'].map(async (name) => (await client.post('/v1/editorial/people', { name })).body),
    );
    const answer = await somebody.post(`/v1/editorial/people/${into?.id ?? ''}/merge`, { from: [from?.id] });
    expect(answer.status).toBe(403);
    expect((await somebody.delete(`/v1/editorial/merges/${own.id}`)).status).toBe(403);
  });
});
