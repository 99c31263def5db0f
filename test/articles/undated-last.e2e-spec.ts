import type { Answer } from '../support/client.js';
import { created, taken } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

/** All items of a list, by pages of two. */
async function paged<T>(path: string, what: (item: Readonly<Record<string, unknown>>) => T): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body }: Answer = await client.get(`${path}&limit=2${cursor && `&cursor=${cursor}`}`);
    found.push(...body.items.map(what));
    cursor = body.nextCursor;
  }
  return found;
}

describe('what has no date comes last, in both directions', () => {
  it('articles that were never published', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) {
      const article = await created(client, { headline: `Dated ${i}` });
      ids.push(article.id);
      if (i % 2) await taken(client, article, 'publish');
    }
    for (const sort of ['publishedAt', '-publishedAt']) {
      const path = `/v1/editorial/articles?sort=${sort}&fields=id,publishedAt`;
      const pages = await paged(path, (item) => [item['id'], item['publishedAt']] as [string, string | null]);
      expect(pages.map(([id]) => id).sort()).toEqual([...ids].sort());
      const dates = pages.map(([, date]) => date);
      expect(dates.slice(-4)).toEqual([null, null, null, null]);
      const dated = dates.slice(0, -4);
      const sorted = [...dated].sort();
      expect(dated).toEqual(sort === 'publishedAt' ? sorted : sorted.reverse());
    }
  });

  it('statistics without a period', async () => {
    const periods = ['2018', null, '../2020', null, '2016/2020', '2019', null];
    const unit = { kind: 'percent' };
    await created(client, {
      headline: 'Figures',
      statistics: periods.map((period) => ({ value: '1', unit, period })),
    });
    const sorted = (sort: string): Promise<unknown[]> =>
      paged(`/v1/editorial/statistics?sort=${sort}`, (item) => item['period']);
    expect(await sorted('period')).toEqual(['../2020', '2016/2020', '2018', '2019', null, null, null]);
    const descending = await sorted('-period');
    expect(descending.slice(0, 3)).toEqual(['2019', '2018', '2016/2020']);
    expect(descending).toHaveLength(periods.length);
  });
});
