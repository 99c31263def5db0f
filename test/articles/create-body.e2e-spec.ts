import { ARTICLES, created, paragraph, refusals } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const refused = async (article: object): Promise<string[]> => {
  const answer = await client.post<ArticleAnswer>(ARTICLES, { headline: 'Refused', ...article });
  expect(answer.status).toBe(422);
  return refusals(answer);
};

const anchor = (blockId: string, start: number, exact: string): object => ({
  blockId,
  start,
  end: start + exact.length,
  exact,
});

describe('a body', () => {
  const bodyOf = async (format: string, content: string): Promise<object[]> => {
    const { body } = await created(client, { headline: `From ${format}`, body: { format, content } });
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
    return body.map(({ id: _, ...block }) => block);
  };

  it('is read from plain text', async () => {
    expect(await bodyOf('text', 'One *as it is*.\n\nTwo & <b>.')).toEqual([
      { type: 'paragraph', text: 'One *as it is*.', marks: [] },
      { type: 'paragraph', text: 'Two & <b>.', marks: [] },
    ]);
  });

  it('is read from Markdown', async () => {
    expect(
      await bodyOf('markdown', '## Plan\n\nA **bold** [link](https://x.example/).\n\n1. n\n\n> q\n\n---'),
    ).toEqual([
      { type: 'heading', level: 2, text: 'Plan', marks: [] },
      {
        type: 'paragraph',
        text: 'A bold link.',
        marks: [
          { type: 'bold', start: 2, end: 6 },
          { type: 'link', start: 7, end: 11, href: 'https://x.example/' },
        ],
      },
      { type: 'list-item', ordered: true, depth: 1, start: null, text: 'n', marks: [] },
      { type: 'blockquote', text: 'q', marks: [] },
      { type: 'separator' },
    ]);
  });

  it('is read from HTML, without what could do harm', async () => {
    const html =
      '<p onclick="x()">Safe <em>words</em><script>bad()</script> <a href="javascript:bad()">here</a></p>';
    expect(await bodyOf('html', html)).toEqual([
      { type: 'paragraph', text: 'Safe words here', marks: [{ type: 'italic', start: 5, end: 10 }] },
    ]);
  });

  it('is refused where it is wrong, with a pointer to the place', async () => {
    expect(await refused({ body: 'text' })).toEqual(['/body wrong-type']);
    expect(await refused({ body: { format: 'rtf', content: 'x' } })).toEqual(['/body/format not-one-of']);
    const body = [
      { id: 'a', type: 'paragraph', text: 'One', marks: [{ type: 'bold', start: 2, end: 9 }] },
      { id: 'a', type: 'paragraph', text: 'Two', colour: 'red' },
      { type: 'heading', level: 1, text: 'Three' },
      { type: 'marquee', text: 'Four' },
      { type: 'paragraph', text: 'x', marks: [{ type: 'link', start: 0, end: 1, href: 'javascript:x' }] },
    ];
    expect(await refused({ body })).toEqual([
      '/body/0/marks/0/end out-of-range',
      '/body/1/colour unknown-property',
      '/body/1/id duplicate-id',
      '/body/2/level not-one-of',
      '/body/3/type not-one-of',
      '/body/4/marks/0/href not-a-url',
    ]);
  });
});

describe('an anchor', () => {
  const body = [paragraph('a', 'One two, two three.'), paragraph('b', 'Three 😀 four.')];
  const anchored = async (written: object): Promise<unknown> => {
    const article = await created(client, {
      headline: 'Anchors',
      body,
      quotes: [{ text: 'x', anchors: [written] }],
    });
    return article.quotes[0]?.anchors[0];
  };

  it('is found by its words, also within a block', async () => {
    expect(await anchored({ exact: 'One' })).toEqual(anchor('a', 0, 'One'));
    expect(await anchored({ exact: 'four' })).toEqual(anchor('b', 9, 'four'));
    expect(await anchored({ exact: 'two', blockId: 'a', start: 9 })).toEqual(anchor('a', 9, 'two'));
  });

  it('is refused if it can not be found, or not for certain', async () => {
    const quote = (written: object): object => ({ body, quotes: [{ text: 'x', anchors: [written] }] });
    const place = '/quotes/0/anchors/0/exact';
    expect(await refused(quote({ exact: 'five' }))).toEqual([`${place} anchor-not-found`]);
    expect(await refused(quote({ exact: 'One', blockId: 'b' }))).toEqual([`${place} anchor-not-found`]);
    expect(await refused(quote({ exact: 'two' }))).toEqual([`${place} anchor-ambiguous`]);
  });
});
