import { ARTICLES, refusals } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

type Answer = ArticleAnswer & { notKept?: { kind: string; count: number; example: string }[] };

const app = withApp({ COPYDESK_SITE_URL: 'https://news.example/paper' });
const { client } = app;

const html = (content: string, more: object = {}): object => ({
  headline: 'Written as HTML',
  body: { format: 'html', content, ...more },
});

describe('A body that is written as HTML', () => {
  it('tells what was not kept, in the answer of each write and in that of its repetition', async () => {
    const content = '<script>a()</script><p>Words <a href="javascript:b">here</a></p><p hidden>secret</p>';
    const notKept = [
      { kind: 'link', count: 1, example: 'javascript:b' },
      { kind: 'script', count: 1, example: 'a()' },
      { kind: 'hidden-text', count: 1, example: 'secret' },
    ];
    const headers = { 'Idempotency-Key': 'what-was-not-kept' };
    const answer = await client.post<Answer>(ARTICLES, html(content), headers);
    expect(answer.body.notKept).toEqual(notKept);
    const again = await client.post<Answer>(ARTICLES, html(content), headers);
    expect(again.body).toEqual(answer.body);

    const { id } = answer.body;
    expect((await client.get<Answer>(`${ARTICLES}/${id}`)).body).not.toHaveProperty('notKept');
    const change = (written: string, revision: number): ReturnType<typeof client.patch<Answer>> =>
      client.patch<Answer>(`${ARTICLES}/${id}`, { body: { format: 'html', content: written } }, revision);
    expect((await change(content, 1)).body).toMatchObject({ revision: 1, notKept });
    const plain = await change('<p>Words</p>', 1);
    expect(plain.body.revision).toBe(2);
    expect(plain.body).not.toHaveProperty('notKept');
  });

  it('resolves addresses against baseUrl, and else the site', async () => {
    const link = '<a href="x">a</a>';
    const hrefs = async (more?: object): Promise<unknown> => {
      const { body } = (await client.post<Answer>(ARTICLES, html(link, more))).body;
      return (body[0] as unknown as { marks: { href: string }[] }).marks.map(({ href }) => href);
    };
    expect(await hrefs()).toEqual(['https://news.example/paper/x']);
    expect(await hrefs({ baseUrl: 'https://old.example/archive/1' })).toEqual([
      'https://old.example/archive/x',
    ]);
  });

  it('takes no baseUrl that is none, and none with plain text', async () => {
    expect(refusals(await client.post(ARTICLES, html('a', { baseUrl: '/a' })))).toEqual([
      '/body/baseUrl not-a-url',
    ]);
    const text = { format: 'text', content: 'a', baseUrl: 'https://old.example/' };
    expect(refusals(await client.post(ARTICLES, { headline: 'Text', body: text }))).toEqual([
      '/body/baseUrl unknown-property',
    ]);
  });

  it('is read in a thread where it is long, into the same', async () => {
    const content = '<h2>Part</h2><p>Some <b>words</b> of a long read.</p>'.repeat(1_000);
    const { body } = (await client.post<Answer>(ARTICLES, html(content))).body;
    expect(body).toHaveLength(2_000);
    expect(new Set(body.map(({ id }) => id)).size).toBe(2_000);
    expect(body[1]).toMatchObject({
      text: 'Some words of a long read.',
      marks: [{ type: 'bold', start: 5, end: 10 }],
    });
  });

  it('is refused with its place where it is long and wrong', async () => {
    const deep = await client.post(ARTICLES, html('<div>'.repeat(20_000)));
    expect([deep.status, refusals(deep)]).toEqual([422, ['/body/content too-deep']]);
    const many = await client.post(ARTICLES, html('<p>a'.repeat(20_000)));
    expect([many.status, refusals(many)]).toEqual([422, ['/body/content too-many-blocks']]);
  });

  it('leaves others answered while it is read, however hostile it is', async () => {
    const bodies = [
      html('<p>a<b> </b>'.repeat(30_000)),
      html(`${Array.from({ length: 200 }, (_, i) => `<font a=${i}>`).join('')}${'<p>x'.repeat(100_000)}`),
      { headline: 'Brackets', body: { format: 'markdown', content: '['.repeat(110_000) } },
      { headline: 'Tables', body: { format: 'markdown', content: `|a|\n|-|\n${'|x\n'.repeat(60_000)}` } },
    ];
    let open = bodies.length;
    const writes = bodies.map(async (body) => {
      const { status } = await client.post(ARTICLES, body);
      open--;
      return status;
    });
    const alive: [number, number][] = [];
    while (open > 0) {
      const before = open;
      const { status } = await fetch(`${app.url}/livez`);
      alive.push([status, before]);
    }
    expect(await Promise.all(writes)).toEqual(Array(bodies.length).fill(422));
    expect(alive.every(([status]) => status === 200)).toBe(true);
    // While all four were being read, many others were answered.
    expect(alive.filter(([, before]) => before === bodies.length).length).toBeGreaterThan(2);
  });
});
