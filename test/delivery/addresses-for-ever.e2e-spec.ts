import { created, patched, taken } from '../articles/article-answer.js';
import type { Answer, Body } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();

/** Each kind with a slug: how an article shows one, and where readers find it. */
const KINDS: readonly {
  readonly plural: string;
  readonly parameter: string;
  readonly shown: (reference: object) => object;
  readonly addresses: readonly string[];
}[] = [
  {
    plural: 'people',
    parameter: 'person',
    shown: (person) => ({ mentions: [{ person }] }),
    addresses: ['/v1/content/people/:slug', '/v1/content/people/:slug/quotes', '/feeds/people/:slug.atom'],
  },
  {
    plural: 'organizations',
    parameter: 'organization',
    shown: (organization) => ({ mentions: [{ organization }] }),
    addresses: ['/v1/content/organizations/:slug', '/feeds/organizations/:slug.json'],
  },
  {
    plural: 'indicators',
    parameter: 'indicator',
    shown: (indicator) => ({ statistics: [{ indicator, value: '1', unit: { kind: 'percent' } }] }),
    addresses: ['/v1/content/indicators/:slug', '/v1/content/indicators/:slug/observations?nature=actual'],
  },
  {
    plural: 'sections',
    parameter: 'section',
    shown: (section) => ({ section }),
    addresses: ['/feeds/sections/:slug.rss'],
  },
];

const EDITORIAL = '/v1/editorial';
let n = 0;

describe.each(KINDS)('an address of one of the $plural', ({ plural, parameter, shown, addresses }) => {
  const made = async (more: object): Promise<Body> => {
    const { status, body } = await client.post(`${EDITORIAL}/${plural}`, more);
    expect(status).toBe(201);
    return body;
  };

  const now = async ({ id }: Body): Promise<Body> => (await client.get(`${EDITORIAL}/${plural}/${id}`)).body;

  const changed = async (one: Body, change: object): Promise<Answer> =>
    client.patch(`${EDITORIAL}/${plural}/${one.id}`, change, (await now(one)).revision);

  const published = async (reference: object, more: object = {}): Promise<Body> => {
    const draft = await created(client, { headline: `Shows ${++n}`, ...shown(reference), ...more });
    return taken(client, draft, 'publish');
  };

  /** A name that nobody has yet, and its slug. */
  const fresh = (): [name: string, slug: string] => [`Holm ${++n} ${plural}`, `holm-${n}-${plural}`];

  const leads = async (slug: string): Promise<unknown[]> =>
    Promise.all(
      addresses.map(async (address) => {
        const { status, headers } = await reader.get(address.replace(':slug', slug));
        return status === 301 ? headers.get('location') : status;
      }),
    );

  const at = (slug: string): string[] => addresses.map((address) => address.replace(':slug', slug));

  it('leads to where it is now, never to a new one of that name', async () => {
    const [name, slug] = fresh();
    const first = await made({ name });
    expect(first.slug).toBe(slug);
    await published({ id: first.id });
    await changed(first, { name: `Renamed ${name}`, slug: `${slug}-renamed` });
    const second = await made({ name });
    expect(second.slug).toBe(`${slug}-2`);
    const given = await client.post(`${EDITORIAL}/${plural}`, { name, slug });
    expect([given.status, given.body.code]).toEqual([409, 'slug-taken']);
    expect((await changed(second, { slug })).body.code).toBe('slug-taken');
    const { resolved } = await created(client, {
      headline: `Names ${++n}`,
      ...shown({ name, create: true }),
    });
    expect(resolved[0]?.outcome).toBe('created');
    expect((await client.get(`${EDITORIAL}/${plural}/${resolved[0]?.id}`)).body.slug).toBe(`${slug}-3`);
    await published({ id: second.id });
    expect(await leads(slug)).toEqual(at(`${slug}-renamed`));
    // It may come back to its own.
    expect((await changed(first, { slug })).status).toBe(200);
    expect(await leads(slug)).toEqual(addresses.map(() => 200));
    expect(await leads(`${slug}-renamed`)).toEqual(at(slug));
  });

  it('stays one when what showed it is withdrawn, renamed meanwhile, and shown again', async () => {
    const [name, slug] = fresh();
    const first = await made({ name });
    const article = await published({ id: first.id });
    await taken(client, article, 'withdraw');
    await changed(first, { slug: `${slug}-later` });
    expect((await made({ name })).slug).toBe(`${slug}-2`);
    await published({ id: first.id });
    expect(await leads(slug)).toEqual(at(`${slug}-later`));
  });

  it('is none before readers see it: an embargo keeps nothing, its end does', async () => {
    const [name, slug] = fresh();
    const first = await made({ name });
    const soon = new Date(Date.now() + 3000).toISOString();
    await published({ id: first.id }, { embargoUntil: soon });
    expect((await changed(first, { slug: `${slug}-working-title` })).status).toBe(200);
    expect((await made({ name })).slug).toBe(slug);
    await eventually(async () => {
      expect((await leads(`${slug}-working-title`))[0]).toBe(200);
      const reserved = await app.query('SELECT 1 FROM entity_slugs WHERE slug = $1', [
        `${slug}-working-title`,
      ]);
      expect(reserved).toHaveLength(1);
    });
    await changed(first, { slug: `${slug}-out` });
    expect(await leads(`${slug}-working-title`)).toEqual(at(`${slug}-out`));
    expect(await leads(slug)).not.toContain(at(`${slug}-out`)[0]);
  });

  it('is known to editors too: in references and in filters', async () => {
    const [name, slug] = fresh();
    const first = await made({ name });
    await published({ id: first.id });
    await changed(first, { slug: `${slug}-now` });
    const { resolved } = await created(client, { headline: `Refers ${++n}`, ...shown({ slug }) });
    expect(resolved).toMatchObject([{ id: first.id, slug: `${slug}-now`, outcome: 'matched' }]);
    const found = await reader.get(`/v1/content/articles?${parameter}=${slug}`);
    expect(found.body.items).toHaveLength(1);
    if (plural === 'sections')
      expect((await client.get(`${EDITORIAL}/articles?section=${slug}`)).body.items).toHaveLength(2);
  });

  it('follows its name until it is given by hand or readers see it', async () => {
    const [name, slug] = fresh();
    const one = await made({ name });
    const renamed = async (change: object): Promise<string> => (await changed(one, change)).body.slug;
    expect(await renamed({ name: `New ${name}` })).toBe(`new-${slug}`);
    expect(await renamed({ name: name.toUpperCase() })).toBe(slug);
    expect(await renamed({ name: `${name}!` })).toBe(slug);
    expect(await renamed({ name: 'Of no account', slug: `${slug}-given` })).toBe(`${slug}-given`);
    expect(await renamed({ name: `New ${name}` })).toBe(`${slug}-given`);
    expect(await renamed({ slug: null })).toBe(`new-${slug}`);
    expect(await renamed({ name })).toBe(slug);
    await published({ id: one.id });
    expect(await renamed({ name: `Newest ${name}` })).toBe(slug);

    const chosen = await made({ name: `Chosen ${name}`, slug: `chosen-${slug}` });
    expect((await changed(chosen, { name })).body.slug).toBe(`chosen-${slug}`);
    // One that an article named for the first time has a slug that nobody chose.
    const draft = await created(client, { headline: `First ${++n}`, ...shown({ name: `Known ${name}` }) });
    const known = (await client.get(`${EDITORIAL}/${plural}/${draft.resolved[0]?.id}`)).body;
    expect((await changed(known, { name: `Well-known ${name}` })).body.slug).toBe(`well-known-${slug}`);
  });
});

describe('an address of an article', () => {
  const stepped = async (headline: string, more: object): Promise<Body> =>
    taken(client, await created(client, { headline, ...more }), 'publish');

  it('that was withdrawn in one language leads on in another', async () => {
    const english = await stepped('Gone', { slug: 'twofold', language: 'en' });
    const german = await stepped('Noch da', { slug: 'twofold', language: 'de' });
    await patched(client, german, { slug: 'zweifach' });
    await taken(client, german, 'publish');
    await taken(client, english, 'withdraw');
    for (const form of ['', '/jsonld', '/ninjs', '/text', '/opengraph']) {
      const { status, headers } = await reader.get(`/v1/content/articles/twofold${form}`);
      expect([form, status, headers.get('location')]).toEqual([
        ...[form, 301, `/v1/content/articles/zweifach${form}?language=de`],
      ]);
      expect((await reader.get(`/v1/content/articles/twofold${form}?language=en`)).status).toBe(410);
    }
    const asOf = await reader.get(`/v1/content/articles/twofold?at=${new Date().toISOString()}`);
    expect([asOf.status, asOf.body['language']]).toEqual([200, 'de']);
  });

  it('leads on with all that was asked', async () => {
    const article = await stepped('Asked for', { language: 'en' });
    await patched(client, article, { slug: 'asked-for-now' });
    await taken(client, article, 'publish');
    for (const [query, reserved] of [
      ['', '?language=en'],
      ['?fields=headline,body', '?fields=headline,body&language=en'],
      ['?language=en&fields=headline', '?fields=headline&language=en'],
      ['?fields=headline%2Cbody', '?fields=headline%2Cbody&language=en'],
    ] as const) {
      const { status, headers } = await reader.get(`/v1/content/articles/asked-for${query}`);
      const location = headers.get('location') ?? '';
      expect([status, location]).toEqual([301, `/v1/content/articles/asked-for-now${reserved}`]);
      expect((await reader.get(location)).status).toBe(200);
    }
  });

  it('follows the headline until it is given by hand or public', async () => {
    const article = await created(client, { headline: 'Working title' });
    const slugAfter = async (change: object): Promise<string> =>
      (await patched(client, article, change)).slug;
    expect(await slugAfter({ headline: 'Mayor resigns' })).toBe('mayor-resigns');
    expect(await slugAfter({ kicker: 'City' })).toBe('mayor-resigns');
    expect(await slugAfter({ headline: 'Über uns', language: 'de' })).toBe('ueber-uns');
    expect(await slugAfter({ language: 'en' })).toBe('uber-uns');
    const { body } = await client.get(`${EDITORIAL}/articles/${article.id}/revisions/2`);
    expect([body['article'], body['changedFields']]).toMatchObject([
      { slug: 'mayor-resigns' },
      ['headline', 'slug'],
    ]);
    expect(await slugAfter({ headline: 'Other', slug: 'by-hand' })).toBe('by-hand');
    expect(await slugAfter({ headline: 'Mayor stays' })).toBe('by-hand');
    expect(await slugAfter({ slug: null })).toBe('mayor-stays');
    // What was read may be sent back.
    expect(await slugAfter({ headline: 'Mayor goes', slug: 'mayor-stays' })).toBe('mayor-stays');
    expect(await slugAfter({ headline: 'Mayor resigns after all' })).toBe('mayor-resigns-after-all');
    await taken(client, article, 'publish');
    expect(await slugAfter({ headline: 'Mayor resigned' })).toBe('mayor-resigns-after-all');
    await taken(client, article, 'withdraw');
    await taken(client, article, 'reopen');
    expect(await slugAfter({ headline: 'Mayor did not resign' })).toBe('mayor-resigns-after-all');
  });

  it('that was given equal to what would have been made stays as well', async () => {
    const article = await created(client, { headline: 'Given', slug: 'given' });
    expect((await patched(client, article, { headline: 'Other' })).slug).toBe('given');
    const held = await created(client, { headline: 'Held', embargoUntil: '2999-01-01T00:00:00Z' });
    await taken(client, held, 'publish');
    expect((await patched(client, held, { headline: 'Held back' })).slug).toBe('held');
  });

  it('keeps its suffix while the words stay', async () => {
    await created(client, { headline: 'Twice' });
    const second = await created(client, { headline: 'Twice' });
    expect(second.slug).toBe('twice-2');
    expect((await patched(client, second, { headline: 'TWICE!' })).slug).toBe('twice-2');
  });
});
