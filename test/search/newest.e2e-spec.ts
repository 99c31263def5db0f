import fc from 'fast-check';
import { created, paragraph, taken } from '../articles/article-answer.js';
import { searched } from './found.js';
import { withApp } from '../with-app.js';

const app = withApp();
const reader = app.client.stranger();

/** So many quotes have the commonest word: more than are looked at in one go. */
const MANY = 2400;

beforeAll(async () => {
  const text = 'The aardvark sleeps';
  const quotes = [{ text, speaker: { name: 'a keeper' }, anchors: [{ exact: text }] }];
  const article = { headline: 'First', body: [paragraph('a', `"${text}," he said.`)], quotes };
  await taken(app.client, await created(app.client, article), 'publish');
  // Over some years, five at each moment; every third has a word more, every fiftieth another.
  await app.query(
    `WITH entries AS (
       INSERT INTO search_entries (kind, id, article_id, published_at, words, facets, passages)
       SELECT e.kind, m.id, e.article_id, at, e.words || array_to_tsvector(ARRAY['quotes@:english', to_char(at, '"quotes@"YYYY":english"'),
         to_char(at, '"quotes@"YYYY-MM":english"'), to_char(at, '"quotes@"YYYY-MM-DD":english"'),
         CASE WHEN n % 3 = 0 THEN 'lion' ELSE 'none' END, CASE WHEN n % 50 = 0 THEN 'emu' ELSE 'none' END]), e.facets, e.passages
       FROM search_entries e, generate_series(1, ${MANY}) n,
         LATERAL (SELECT gen_random_uuid() AS id, e.published_at - make_interval(hours => n / 5 * 60) AS at) m
       WHERE e.kind = 'quotes'
       RETURNING id, article_id, published_at),
     words AS (
       INSERT INTO search_words (configuration, word, article_id, published_at, lexemes, deletions)
       SELECT 'english', word, q.article_id, q.published_at, ARRAY[word], search_deletions(word)
       FROM published_quotes q, unnest(ARRAY['lion', 'emu']) AS word)
     INSERT INTO published_quotes (id, article_id, said_at, document, search_text, published_at)
     SELECT e.id, e.article_id, e.published_at, q.document::jsonb || jsonb_build_object('id', e.id), q.search_text, e.published_at
     FROM entries e JOIN published_quotes q USING (article_id)`,
  );
  await app.query('ANALYZE search_entries');
});

/** The ids of some pages. @param more further parameters */
async function walk(q: string, more: string, pages: number): Promise<string[][]> {
  const found: string[][] = [];
  let cursor: string | null = '';
  while (cursor !== null && found.length < pages) {
    const from: string = cursor && `&cursor=${cursor}`;
    const { status, body } = await searched(reader, q, `&type=quotes&sort=-publishedAt${more}${from}`);
    expect(status).toBe(200);
    found.push(body.items.map(({ id }) => id));
    cursor = body.nextCursor;
  }
  return found;
}

describe('a search for the newest', () => {
  it('finds the same whether or not it counts', async () => {
    const asked = fc.record({
      q: fc.constantFrom(
        'aardvark',
        'lion',
        'emu',
        'lion -emu',
        'lion or emu',
        'emu lion',
        '"aardvark sleeps"',
      ),
      limit: fc.constantFrom(1, 7, 20, 100),
      before: fc.option(fc.integer({ min: 0, max: 30_000 })),
      after: fc.option(fc.integer({ min: 0, max: 30_000 })),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ q, limit, before, after }) => {
        const at = (hours: number): string => new Date(Date.now() - 3_600_000 * hours).toISOString();
        const span = [
          before === null ? '' : `&publishedBefore=${at(before)}`,
          after === null ? '' : `&publishedAfter=${at(after)}`,
        ].join('');
        const more = `&limit=${limit}${span}`;
        const newest = await walk(q, more, 8);
        // What is counted goes another way.
        expect(newest).toEqual(await walk(q, `${more}&count=true`, 8));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['aardvark', MANY + 1],
    ['emu', MANY / 50],
  ])('goes on to the last for %s', async (q, expected) => {
    const pages = await walk(q, '&limit=100', 100);
    const ids = pages.flat();
    expect([ids.length, new Set(ids).size]).toEqual([expected, expected]);
    expect(pages.slice(0, -1).every((page) => page.length === 100)).toBe(true);
  });

  it('counts when a later page wants to know', async () => {
    const more = '&type=quotes&sort=-publishedAt&limit=10';
    const first = await searched(reader, 'emu', more);
    expect(first.body).toMatchObject({ complete: true });
    expect(first.body).not.toHaveProperty('total');
    const cursor = first.body.nextCursor ?? '';
    const second = await searched(reader, 'emu', `${more}&count=true&cursor=${cursor}`);
    expect([second.body.total, second.body.complete]).toEqual([MANY / 50, true]);
    const facets = await searched(reader, 'emu', `${more}&facets=language`);
    expect(facets.body.facets).toEqual({ language: [{ value: 'en', name: 'en', count: MANY / 50 }] });
  });
});
