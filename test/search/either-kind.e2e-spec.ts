import { created, paragraph, taken } from '../articles/article-answer.js';
import { searched } from './found.js';
import type { FoundPage } from './found.js';
import { withApp } from '../with-app.js';

type Item = FoundPage['items'][number];

const app = withApp();
const reader = app.client.stranger();

beforeAll(async () => {
  for (const name of ['Ines Harbour', 'Odd Harbour', 'Wu Harbour'])
    await taken(
      app.client,
      await created(app.client, {
        headline: `The harbour of ${name}`,
        body: [paragraph('a', `"The harbour is full of ${name}," said ${name}.`)],
        quotes: [{ text: `The harbour is full of ${name}`, speaker: { person: { name } } }],
      }),
      'publish',
    );
});
/** All items, page by page. */
async function walked(parameters: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { status, body } = await searched(reader, 'harbour', `&${parameters}${more}`);
    expect(status).toBe(200);
    items.push(...body.items);
    cursor = body.nextCursor;
  }
  return items;
}

const named = (items: readonly Item[]): string[] => items.map(({ type, id }) => `${type} ${id}`).sort();

describe('a search for either of several kinds', () => {
  it.each(['articles,quotes', 'people,quotes', 'quotes,articles,people', 'articles,articles'])(
    '%s finds all of each, none twice, in pages of any size',
    async (type) => {
      const kinds = [...new Set(type.split(','))];
      const each = await Promise.all(kinds.map((kind) => walked(`type=${kind}`)));
      const all = named(each.flat());
      expect(all).toHaveLength(3 * kinds.length);
      for (const limit of [1, 2, 4, 100])
        expect([limit, named(await walked(`type=${type}&limit=${limit}`))]).toEqual([limit, all]);
    },
  );

  it('keeps the order, also over kinds', async () => {
    const items = await walked('type=articles,quotes&sort=-publishedAt&limit=2');
    const dates = items.map((item) => String(item['publishedAt']));
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('counts the sum', async () => {
    const { body } = await searched(reader, 'harbour', '&type=articles,quotes,people&count=true&limit=1');
    expect([body.total, body.complete]).toEqual([9, true]);
  });

  it('has cursors of its own', async () => {
    const { nextCursor } = (await searched(reader, 'harbour', '&type=articles,quotes&limit=1')).body;
    for (const type of ['articles', 'quotes,articles', 'articles,people']) {
      const answer = await searched(reader, 'harbour', `&type=${type}&cursor=${nextCursor ?? ''}`);
      expect([answer.status, answer.body.errors[0]?.parameter]).toEqual([400, 'cursor']);
    }
  });
});
