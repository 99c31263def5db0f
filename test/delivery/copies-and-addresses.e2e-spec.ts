import { created, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import type { Answer } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const CONTENT = '/v1/content/articles';

const app = withApp({ COPYDESK_PUBLIC_URL: 'https://news.example' });
const { client } = app;
const reader = client.stranger();

async function published(article: object): Promise<ArticleAnswer> {
  const made = await created(client, article);
  return taken(client, made, 'publish');
}

/** As if it had been published an hour ago: it was not asked for since, and may be known by date. */
async function whenDated(article: ArticleAnswer): Promise<ArticleAnswer> {
  await app.query(
    `UPDATE published_documents SET shown_from = shown_from - interval '1 hour' WHERE article_id = $1`,
    [article.id],
  );
  return article;
}

const content = (slug: string, headers = {}): Promise<Answer<ArticleAnswer>> =>
  reader.get<ArticleAnswer>(`${CONTENT}/${slug}`, headers);

describe('a reader who has a copy', () => {
  it('is told that it is still good', async () => {
    const { slug } = await whenDated(await published({ headline: 'Cached' }));
    const { headers } = await content(slug);
    const [etag = '', modified = ''] = [headers.get('etag'), headers.get('last-modified')].map(String);
    expect(headers.get('cache-control')).toMatch(/^public, .*stale-while-revalidate=\d+/);
    for (const held of [
      ...[{ 'if-none-match': etag }, { 'if-none-match': `"x", W/${etag}` }, { 'if-none-match': '*' }],
      ...[{ 'if-modified-since': modified }, { 'if-none-match': etag, 'cache-control': 'no-cache' }],
    ]) {
      const answer = await content(slug, held);
      expect([held, answer.status, answer.headers.get('etag'), answer.body]).toEqual([
        held,
        304,
        etag,
        undefined,
      ]);
    }
    for (const held of [
      ...[{ 'if-none-match': '"x"' }, { 'if-none-match': '"x"', 'if-modified-since': modified }],
      ...['Thu, 01 Jan 1970 00:00:00 GMT', '2099', '1 Jan 2099'].map((date) => ({
        'if-modified-since': date,
      })),
    ])
      expect((await content(slug, held)).status).toBe(200);
  });

  it('is told so by date only where the date tells copies apart', async () => {
    const article = await published({ headline: 'Twice in a second' });
    const { headers } = await content(article.slug);
    expect([headers.has('etag'), headers.has('last-modified')]).toEqual([true, false]);
    await patched(client, article, { kicker: 'New' });
    await taken(client, article, 'publish');
    const held = { 'if-modified-since': headers.get('date') ?? '' };
    expect((await content(article.slug, held)).status).toBe(200);
    await eventually(async () => {
      for (const path of ['', '/jsonld', '?fields=headline'])
        expect((await content(article.slug + path)).headers.has('last-modified')).toBe(true);
    });
  });

  it.each(['', '/jsonld', '/ninjs'])(
    'gets another when a name in it changes, also by date (%s)',
    async (form) => {
      const { id, name } = (await client.post('/v1/editorial/sections', { name: `Shipping${form}` })).body;
      const { slug } = await whenDated(await published({ headline: `Filed${form}`, sectionId: id }));
      const { headers, text } = await content(slug + form);
      const held = { 'if-modified-since': headers.get('last-modified') ?? '' };
      expect([(await content(slug + form, held)).status, text.includes(name)]).toEqual([304, true]);
      await client.patch(`/v1/editorial/sections/${id}`, { name: 'Renamed' }, 1);
      await eventually(async () => {
        expect((await content(slug + form)).text).toContain('Renamed');
      });
      expect((await content(slug + form, held)).status).toBe(200);
    },
  );

  it('gets another when what stood there in another language is withdrawn, also by date', async () => {
    await whenDated(await published({ headline: 'Zwilling', slug: 'twin', language: 'de' }));
    const english = await whenDated(await published({ headline: 'Twin', slug: 'twin', language: 'en' }));
    const { headers, body } = await content('twin');
    await taken(client, english, 'withdraw');
    const held = { 'if-modified-since': headers.get('last-modified') ?? '' };
    const answer = await content('twin', held);
    expect([body.language, answer.status, answer.body.language]).toEqual(['en', 200, 'de']);
  });

  it('gets another when something of it changes', async () => {
    const article = await published({ headline: 'Changing' });
    const etag = (await content(article.slug)).headers.get('etag') ?? '';
    await patched(client, article, { kicker: 'New' });
    expect((await content(article.slug, { 'if-none-match': etag })).status).toBe(304);
    await taken(client, article, 'publish');
    expect((await content(article.slug, { 'if-none-match': etag })).status).toBe(200);
  });

  it('may ask for the head alone, of a document and of the list', async () => {
    const { slug } = await published({ headline: 'Head' });
    for (const path of [`${CONTENT}/${slug}`, CONTENT]) {
      const [whole, head] = [await reader.get(path), await reader.send('HEAD', path)];
      expect([head.status, head.body]).toEqual([200, undefined]);
      for (const name of ['etag', 'content-type', 'cache-control', 'last-modified'])
        expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
      const etag = head.headers.get('etag') ?? '';
      expect((await reader.get(path, { 'if-none-match': etag })).status).toBe(304);
    }
  });
});

describe('an address', () => {
  it('leads from an old slug to the present one, for ever', async () => {
    const article = await published({ headline: 'First name' });
    for (const slug of ['second-name', 'third-name']) {
      await patched(client, article, { slug });
      await taken(client, article, 'publish');
    }
    for (const slug of ['first-name', 'second-name']) {
      const { status, headers } = await content(slug);
      expect([status, headers.get('location')]).toEqual([301, `${CONTENT}/third-name?language=en`]);
    }
    await taken(client, article, 'withdraw');
    for (const slug of ['first-name', 'third-name']) expect((await content(slug)).status).toBe(410);
  });

  it('leads on when the article changes its language', async () => {
    const article = await published({ headline: 'Misfiled' });
    await patched(client, article, { language: 'de' });
    await taken(client, article, 'publish');
    const { status, headers } = await content('misfiled?language=en');
    expect([status, headers.get('location')]).toEqual([301, `${CONTENT}/misfiled?language=de`]);
    for (const slug of ['misfiled', 'misfiled?language=de']) expect((await content(slug)).status).toBe(200);
  });

  it('in two languages finds the asked one, else the newsroom’s own', async () => {
    for (const language of ['de', 'en', 'fr'])
      await published({ headline: language, slug: 'polyglot', language });
    expect((await content('polyglot')).body.language).toBe('en');
    expect((await content('polyglot?language=FR')).body.language).toBe('fr');
    expect((await content('polyglot?language=it')).status).toBe(404);
    expect((await content('polyglot?language=x_y')).status).toBe(400);
  });

  it('takes no parameter that it does not know, and no slug that is none', async () => {
    await published({ headline: 'Strict' });
    const unknown = await content('strict?lang=de');
    expect(unknown).toMatchObject({
      status: 400,
      body: { errors: [{ parameter: 'lang', code: 'unknown-parameter' }] },
    });
    expect((await content('Not%20A%20Slug')).status).toBe(404);
    expect((await reader.send('POST', `${CONTENT}/strict`, { body: {} })).status).toBe(405);
  });

  it('answers only the fields that are asked for', async () => {
    const { id } = await published({ headline: 'Sparse' });
    expect((await content('sparse?fields=id,headline')).body).toEqual({
      id,
      slug: 'sparse',
      headline: 'Sparse',
    });
  });
});

describe('translations', () => {
  it('name each other while they are public', async () => {
    const original = await published({ headline: 'Mother', slug: 'mother' });
    const german = await published({
      headline: 'Mutter',
      slug: 'mutter',
      language: 'de',
      translationOf: original.id,
    });
    // Made of the German text, and so of the original.
    const french = await published({
      headline: 'Mère',
      slug: 'mere',
      language: 'fr',
      translationOf: german.id,
    });
    const [en, de, fr] = [
      { language: 'en', slug: 'mother' },
      { language: 'de', slug: 'mutter' },
      { language: 'fr', slug: 'mere' },
    ];
    const translations = async (slug: string): Promise<unknown> => (await content(slug)).body['translations'];
    expect(await translations('mother')).toMatchObject([de, fr]);
    expect(await translations('mutter')).toMatchObject([en, fr]);
    expect(await translations('mere')).toMatchObject([de, en]);
    await taken(client, german, 'withdraw');
    expect(await translations('mother')).toMatchObject([fr]);
    await patched(client, french, { slug: 'maman' });
    await taken(client, french, 'publish');
    expect(await translations('mother')).toMatchObject([{ language: 'fr', slug: 'maman' }]);
  });
});
