import { created, paragraph, taken } from '../articles/article-answer.js';
import { searched } from './found.js';
import type { FoundPage } from './found.js';
import { LANGUAGE_TABLE } from './language-table.js';
import { withApp } from '../with-app.js';

const app = withApp();
const reader = app.client.stranger();

const ROWS = LANGUAGE_TABLE.map((row, i) => ({ ...row, headline: `№ ${i}` }));

beforeAll(async () => {
  for (const { headline, language, text } of ROWS) {
    const article = await created(app.client, { headline, language, body: [paragraph('a', text)] });
    await taken(app.client, article, 'publish');
  }
});

describe.each(ROWS)('$language $headline', ({ headline, language, found, notFound }) => {
  const items = async (q: string): Promise<FoundPage['items']> => {
    const { status, body } = await searched(reader, q, `&language=${language}`);
    expect([q, status]).toEqual([q, 200]);
    return body.items.filter((item) => item.headline === headline);
  };

  it('is found by what stands in it, which is marked', async () => {
    const lacking: unknown[] = [];
    for (const q of found) {
      const [item] = await items(q);
      const marked = item?.highlights.map(({ html }) => html).join() ?? 'not found';
      if (!marked.includes('<mark>')) lacking.push([q, marked]);
    }
    expect(lacking).toEqual([]);
  });

  it('is not found by what does not stand in it', async () => {
    const wrong: string[] = [];
    for (const q of notFound) if ((await items(q)).length > 0) wrong.push(q);
    expect(wrong).toEqual([]);
  });
});
