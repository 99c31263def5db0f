import { created, paragraph, taken } from '../articles/article-answer.js';
import { headlines, searched } from './found.js';
import type { FoundPage } from './found.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();

const publish = async (article: object): Promise<void> => {
  await taken(client, await created(client, article), 'publish');
};

beforeAll(async () => {
  await publish({
    headline: 'The crane',
    summary: 'A second one.',
    section: { name: 'Business' },
    language: 'en',
    body: [
      paragraph(
        'a',
        'Work on the harbour began. "We turn ships away," said Ines Falk. It cost 4.2 million euros.',
      ),
    ],
    quotes: [
      {
        text: 'We turn ships away',
        anchors: [{ exact: 'We turn ships away' }],
        speaker: {
          person: { name: 'Ines Falk' },
          title: 'director',
          organization: { name: 'Harbour Authority' },
        },
      },
    ],
    statistics: [
      {
        indicator: { name: 'Crane investment' },
        value: '4200000',
        unit: { kind: 'currency', code: 'EUR' },
        asPrinted: '4.2 million euros',
        anchors: [{ exact: '4.2 million euros' }],
        attribution: { person: { name: 'Ines Falk' } },
      },
    ],
  });
  await publish({
    headline: 'Elsewhere',
    section: { name: 'Sport' },
    language: 'en',
    keywords: ['dock'],
    body: [
      paragraph('a', 'A crane was seen, one word among many others that have nothing to do with it at all.'),
    ],
  });
  await publish({
    headline: 'Der Kran',
    section: { name: 'Business' },
    language: 'de',
    body: [paragraph('a', 'Crane heißt Kran.')],
  });
});

describe('a search', () => {
  it.each([
    ['', ['The crane', 'Der Kran', 'Elsewhere']],
    ['&sort=relevance', ['The crane', 'Der Kran', 'Elsewhere']],
    ['&sort=-publishedAt', ['Der Kran', 'Elsewhere', 'The crane']],
    ['&section=business', ['The crane', 'Der Kran']],
    ['&section=business,sport&language=en', ['The crane', 'Elsewhere']],
    ['&language=de', ['Der Kran']],
    ['&person=ines-falk', ['The crane']],
    ['&organization=harbour-authority', ['The crane']],
    ['&person=ines-falk&section=sport', []],
    ['&section=nowhere', []],
    ['&publishedAfter=2100-01-01', []],
    ['&publishedBefore=2100-01-01&publishedAfter=2020-01-01', ['The crane', 'Der Kran', 'Elsewhere']],
    ['&publishedBefore=2020-01-01', []],
  ])('with %s', async (more, expected) => {
    const found = await headlines(reader, 'crane', more);
    // Where words are as rare and as new, either may come first.
    if (more.includes('publishedAt')) expect(found).toEqual(expected);
    else expect([found[0], found.toSorted()]).toEqual([expected[0], expected.toSorted()]);
  });

  it('finds by keywords and names that stand around the text', async () => {
    expect(await headlines(reader, 'dock')).toEqual(['Elsewhere']);
    expect(await headlines(reader, '"ines falk" authority')).toEqual(['The crane']);
  });

  it('counts what it found', async () => {
    const { body } = await searched(
      reader,
      'crane',
      '&count=true&limit=1&facets=section,organization,person,year,language',
    );
    const year = String(new Date().getUTCFullYear());
    expect([body.total, body.complete, body.items.length]).toEqual([3, true, 1]);
    expect(body.facets).toEqual({
      section: [
        { value: 'business', name: 'Business', count: 2 },
        { value: 'sport', name: 'Sport', count: 1 },
      ],
      organization: [{ value: 'harbour-authority', name: 'Harbour Authority', count: 1 }],
      person: [{ value: 'ines-falk', name: 'Ines Falk', count: 1 }],
      year: [{ value: year, name: year, count: 3 }],
      language: [
        { value: 'en', name: 'en', count: 2 },
        { value: 'de', name: 'de', count: 1 },
      ],
    });
  });

  it('counts no facets but those that are asked for', async () => {
    expect((await searched(reader, 'crane')).body).not.toHaveProperty('facets');
    const { body } = await searched(reader, 'crane', '&facets=language');
    expect(body.facets).toEqual({
      language: [
        { value: 'en', name: 'en', count: 2 },
        { value: 'de', name: 'de', count: 1 },
      ],
    });
    expect((await searched(reader, '--', '&facets=year')).body).toMatchObject({
      items: [],
      facets: { year: [] },
    });
    expect((await searched(reader, 'crane', '&facets=headline')).status).toBe(400);
  });

  it('answers cards of articles', async () => {
    const { body, headers } = await searched(reader, 'crane', '&section=business&language=en');
    const { body: cards } = await reader.get('/v1/content/articles?section=business&language=en');
    expect(body.items[0]).toMatchObject({ type: 'articles', ...cards.items[0] });
    expect(headers.get('etag')).toMatch(/^"/);
    expect(headers.get('surrogate-key')).toContain(`article:${cards.items[0]?.id}`);
    expect(headers.get('surrogate-key')).toMatch(/section:[0-9a-f-]{36}/);
  });

  it.each([
    ['quotes', 'ship', { quote: { text: 'We turn ships away' }, article: { headline: 'The crane' } }],
    ['quotes', 'falk', { quote: { text: 'We turn ships away' } }],
    ['statistics', 'investment', { statistic: { value: '4200000' }, article: { slug: 'the-crane' } }],
    ['statistics', '"4.2 million"', { statistic: { asPrinted: '4.2 million euros' } }],
    ['people', 'falk', { name: 'Ines Falk', slug: 'ines-falk' }],
    ['people', 'fal*', { name: 'Ines Falk' }],
    ['organizations', 'authority', { name: 'Harbour Authority', slug: 'harbour-authority' }],
  ])('for %s by %s', async (type, q, expected) => {
    const { body } = await searched(reader, q, `&type=${type}&count=true`);
    expect([body.items, body.total]).toMatchObject([[{ type, ...expected }], 1]);
    // What one type doesn't have is null there, so all have the same.
    const articles = await searched(reader, 'crane');
    expect(Object.keys(body.items[0] ?? {}).toSorted()).toEqual(
      Object.keys(articles.body.items[0] ?? {}).toSorted(),
    );
    expect((await searched(reader, q, `&type=${type}&fields=type,highlights`)).body.items).toEqual([
      { id: body.items[0]?.id, slug: body.items[0]?.slug, type, highlights: body.items[0]?.highlights },
    ]);
  });
});

describe('pages of a search', () => {
  const walk = async (more: string, between: () => Promise<void>): Promise<unknown[]> => {
    const ids: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body }: { body: FoundPage } = await searched(
        reader,
        'walrus',
        `${more}&limit=7&count=true&facets=year${from}`,
      );
      ids.push(...body.items.map(({ headline }) => headline));
      expect(body.facets === undefined).toBe(from !== '');
      expect(body.total).toBe(30);
      cursor = body.nextCursor;
      await between();
    }
    return ids;
  };

  it.each(['', '&sort=-publishedAt'])('repeat and miss nothing while others publish: %s', async (more) => {
    const own = more === '' ? 'A' : 'B';
    const before = await headlines(reader, 'walrus', '&limit=100');
    for (let n = before.length; n < 30; n++)
      await publish({ headline: `Walrus ${n}`, body: [paragraph('a', 'walrus '.repeat((n % 5) + 1))] });
    const lasting = await headlines(reader, 'walrus', '&limit=100');
    let n = 0;
    const found = await walk(more, async () => {
      await publish({ headline: `Walrus walrus ${own}${n++}`, body: [] });
    });
    expect(found.toSorted()).toEqual(lasting.toSorted());
    for (const headline of await headlines(reader, 'walrus', '&limit=100'))
      if (headline?.startsWith('Walrus walrus')) await withdraw(headline);
  });

  const withdraw = async (headline: string): Promise<void> => {
    const { body } = await client.get(`/v1/editorial/articles?q=${encodeURIComponent(headline)}`);
    const { id } = body.items.find((item) => item['headline'] === headline) ?? { id: '' };
    await taken(client, { id }, 'withdraw');
  };

  it.each([
    // Before a table is analysed, Postgres takes every word for a rare one.
    ['a word that is taken for a rare one', 'island', []],
    ['a word', 'aardvark', ['ANALYZE search_entries']],
    ['a phrase', '"aardvark island"', []],
  ])('go on beyond what is ranked together, for %s', async (_, q, before) => {
    const more = '&type=quotes&limit=100';
    for (const SQL of before) await app.query(SQL);
    if ((await searched(reader, q, more)).body.items.length === 0) {
      const text = 'The aardvark island';
      const quotes = [{ text, speaker: { name: 'an islander' }, anchors: [{ exact: text }] }];
      await publish({ headline: 'First', body: [paragraph('a', `"${text}," she said.`)], quotes });
      // Over twelve years, many at one moment.
      await app.query(
        `WITH entries AS (
           INSERT INTO search_entries (kind, id, article_id, published_at, words, facets, passages)
           SELECT e.kind, m.id, e.article_id, at, e.words || array_to_tsvector(ARRAY['quotes@:english', to_char(at, '"quotes@"YYYY":english"'),
             to_char(at, '"quotes@"YYYY-MM":english"'), to_char(at, '"quotes@"YYYY-MM-DD":english"')]), e.facets, e.passages
           FROM search_entries e, generate_series(1, 5000) n,
             LATERAL (SELECT gen_random_uuid() AS id, date_trunc('hour', e.published_at) - make_interval(hours => n / 3 * 65) AS at) m
           WHERE e.kind = 'quotes' AND e.passages::text LIKE '%aardvark%'
           RETURNING id, article_id, published_at)
         INSERT INTO published_quotes (id, article_id, said_at, document, search_text, published_at)
         SELECT e.id, e.article_id, e.published_at, q.document::jsonb || jsonb_build_object('id', e.id), q.search_text, e.published_at
         FROM entries e JOIN published_quotes q USING (article_id)`,
      );
    }
    const ids: string[] = [];
    const sizes: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: FoundPage } = await searched(
        reader,
        q,
        `${more}${cursor && `&cursor=${cursor}`}`,
      );
      expect(body.complete).toBe(false);
      ids.push(...body.items.map(({ id }) => id));
      sizes.push(body.items.length);
      cursor = body.nextCursor;
    }
    expect([ids.length, new Set(ids).size]).toEqual([5001, 5001]);
    expect(sizes.slice(0, -1).every((size) => size === 100)).toBe(true);
  });

  it.each([
    ['another sort', '&sort=-publishedAt'],
    ['another type', '&type=quotes'],
  ])('are refused under %s', async (_, more) => {
    const { body } = await searched(reader, 'crane', '&limit=1');
    const { status } = await searched(reader, 'crane', `&limit=1${more}&cursor=${body.nextCursor}`);
    expect(status).toBe(400);
  });

  it('are refused for a cursor that nobody gave out', async () => {
    for (const value of [
      'x',
      '[]',
      '["2020-01-01T00:00:00Z",null,"x",1,true]',
      '["x",null,1,1,true]',
      '[1e999,null,1,1,true]',
    ]) {
      const id = '01980000-0000-7000-8000-000000000000';
      const cursor = Buffer.from(JSON.stringify(['articles relevance', value, id])).toString('base64url');
      expect((await searched(reader, 'crane', `&cursor=${cursor}`)).status).toBe(400);
    }
  });
});
