import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import { BODY, at, cityArticle, paragraph, patched, read, refusedChange } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

const article = (): Promise<ArticleAnswer> => cityArticle(client, known);

const refused = (present: ArticleAnswer, change: object): Promise<string[]> =>
  refusedChange(client, present, change);

describe('an edit of the text', () => {
  it('carries the anchors along, and leaves the revisions of the facts alone', async () => {
    const before = await article();
    const [a, b] = before.body;
    const longer = {
      ...a,
      text: `On Tuesday it was said: ${a?.text.replace('will invest', 'is to invest')}`,
    };
    const { body, quotes, statistics } = await patched(client, before, {
      body: [{ type: 'paragraph', text: 'An opening.' }, longer, b],
    });
    expect([quotes[0]?.revision, statistics[0]?.revision]).toEqual([1, 1]);
    for (const { blockId, start, end, exact } of [
      ...(quotes[0]?.anchors ?? []),
      ...(statistics[0]?.anchors ?? []),
    ])
      expect(body.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(exact);
    expect(statistics[0]?.anchors).toMatchObject([{ blockId: 'a', exact: '69 billion yuan' }]);
  });

  it('shows an anchor as detached whose words are gone, finds it by its state, and attaches it when they come back', async () => {
    const before = await article();
    const quotes = `/v1/editorial/quotes?articleId=${before.id}&state=`;
    const after = await patched(client, before, { body: [BODY[0]] });
    const [anchor] = before.quotes[0]?.anchors ?? [];
    expect(after.quotes[0]).toMatchObject({ revision: 1, anchors: [{ ...anchor, state: 'detached' }] });
    const detached = await client.get(`${quotes}detached`);
    expect(detached.body.items.map(({ id }) => id)).toEqual([before.quotes[0]?.id]);
    expect((await client.get(`${quotes}attached`)).body.items.map(({ id }) => id)).toEqual([
      before.quotes[1]?.id,
    ]);
    const sentBack = await client.patch<ArticleAnswer>(at(before), await read(client, before), 2);
    expect([sentBack.status, sentBack.body.revision]).toEqual([200, 2]);
    const back = await patched(client, before, { body: BODY });
    expect(back.quotes[0]).toEqual(before.quotes[0]);
    expect((await client.get(`${quotes}detached`)).body.items).toEqual([]);
  });

  it('as text, Markdown or HTML keeps the ids of the blocks that it matches', async () => {
    const before = await article();
    const [a = '', b = ''] = before.body.map(({ text }) => text);
    const bodies = {
      text: `New.\n\n${a}\n\n${b} Indeed.`,
      markdown: `New.\n\n${a}\n\n${b} Indeed.\n\n`,
      html: `<p>New.</p><p>${a}</p><p>${b} Indeed.</p>`,
    };
    for (const [format, content] of Object.entries(bodies)) {
      const { body, quotes } = await patched(client, before, { body: { format, content } });
      expect(body.map(({ id }) => id).slice(1)).toEqual(['a', 'b']);
      expect(quotes[0]?.anchors).toEqual(before.quotes[0]?.anchors);
      await patched(client, before, { body: BODY });
    }
  });

  it('is applied before the facts, whose new anchors stand in the new text', async () => {
    const before = await article();
    const { statistics } = await patched(client, before, {
      body: [...BODY, paragraph('c', 'That is 7.1 percent more.')],
      statistics: [
        { id: before.statistics[0]?.id },
        { value: '7.1', unit: { kind: 'percent' }, anchors: [{ exact: '7.1 percent' }] },
      ],
    });
    expect(statistics[1]?.anchors).toEqual([{ blockId: 'c', start: 8, end: 19, exact: '7.1 percent' }]);
    expect(
      await refused(await read(client, before), { quotes: [{ text: 'x', anchors: [{ exact: 'absent' }] }] }),
    ).toEqual(['/quotes/0/anchors/0/exact anchor-not-found']);
  });
});
