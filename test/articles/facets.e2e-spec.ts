import { ARTICLES, created } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

interface Value {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

type Facets = Readonly<Record<string, readonly Value[]>>;

const STATUSES = ['draft', 'published', 'withdrawn'] as const;
const SECTIONS = ['Sports', 'Business'] as const;
const LANGUAGES = ['en', 'fr'] as const;

/** What there is: so many articles of each combination. */
const THERE: { status: string; section: string | null; language: string }[] = [];

beforeAll(async () => {
  for (const name of SECTIONS) await client.post('/v1/editorial/sections', { name });
  let n = 0;
  for (const status of STATUSES)
    for (const section of [...SECTIONS, null])
      for (const language of LANGUAGES)
        for (let i = 0; i <= n % 3; i++, n++) await write(status, section, language);
  const { id } = await created(client, { headline: 'In the trash', section: { name: 'Sports' } });
  await client.delete(`${ARTICLES}/${id}`, 1);
});

async function write(status: string, name: string | null, language: string): Promise<void> {
  const slug = name?.toLowerCase() ?? null;
  THERE.push({ status, section: slug, language });
  const keywords = [THERE.length % 2 === 0 ? 'even' : 'odd'];
  const article = await created(client, {
    headline: `Headline ${THERE.length}`,
    language,
    keywords,
    section: name && { name },
  });
  const step = async (action: string, revision: number): Promise<void> => {
    const address = `${ARTICLES}/${article.id}/transitions`;
    await client.post(address, { action }, { 'if-match': `"${revision}"` });
  };
  if (status !== 'draft') await step('publish', 1);
  if (status === 'withdrawn') await step('withdraw', 2);
}

async function facets(query: string): Promise<Facets | undefined> {
  const answer = await client.get<{ facets?: Facets }>(`${ARTICLES}?${query}`);
  expect(answer.status).toBe(200);
  return answer.body.facets;
}

type Property = 'status' | 'section' | 'language';

/** How many articles have each value of a property, of those that meet some conditions. */
function counted(
  property: Property,
  holds: (article: (typeof THERE)[number], n: number) => boolean = () => true,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [i, article] of THERE.entries()) {
    const value = article[property];
    if (value !== null && holds(article, i + 1)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const asCounts = (values: readonly Value[] = []): Record<string, number> =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

describe('facets of the list of articles', () => {
  it('count all that the list holds, and nothing in the trash', async () => {
    const all = (await facets('facets=status,section,language&limit=1')) ?? {};
    expect(Object.keys(all).sort()).toEqual(['language', 'section', 'status']);
    for (const property of ['status', 'section', 'language'] as const)
      expect(asCounts(all[property])).toEqual(counted(property));
    expect(all['section']).toContainEqual(expect.objectContaining({ value: 'sports', name: 'Sports' }));
    const counts = all['status']?.map(({ count }) => count) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(asCounts((await facets('facets=section&trashed=true'))?.['section'])).toEqual({ sports: 1 });
  });

  it('count under all filters but their own', async () => {
    const query = 'facets=status,section,language&status=draft&section=sports&language=en,fr&keyword=odd';
    const all = (await facets(query)) ?? {};
    const isOdd = (n: number): boolean => n % 2 === 1;
    expect(asCounts(all['status'])).toEqual(
      counted('status', ({ section }, n) => section === 'sports' && isOdd(n)),
    );
    expect(asCounts(all['section'])).toEqual(
      counted('section', ({ status }, n) => status === 'draft' && isOdd(n)),
    );
    expect(asCounts(all['language'])).toEqual(
      counted('language', ({ status, section }, n) => status === 'draft' && section === 'sports' && isOdd(n)),
    );
  });

  it('follow a search as somebody types', async () => {
    expect(asCounts((await facets('facets=status&q=headl'))?.['status'])).toEqual(counted('status'));
    expect(await facets('facets=status&q=nothing')).toEqual({ status: [] });
  });

  it('are there only where they are asked for, and on the first page', async () => {
    expect(await facets('limit=1')).toBeUndefined();
    expect(Object.keys((await facets('facets=language')) ?? {})).toEqual(['language']);
    const { body } = await client.get(`${ARTICLES}?limit=1&facets=language`);
    expect(await facets(`limit=1&facets=language&cursor=${body.nextCursor ?? ''}`)).toBeUndefined();
  });

  it.each(['facets=keyword', 'facets=', 'facets=status,nothing', 'facets=Status'])(
    'are refused where there is no such: %s',
    async (query) => {
      const { status, body } = await client.get(`${ARTICLES}?${query}`);
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ parameter: 'facets' }]);
    },
  );
});
