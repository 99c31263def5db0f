import { created, paragraph, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Answer } from '../support/client.js';
import { ABSENCE, hasConformance } from '../support/conformance.js';
import { describeWhere } from '../describe-where.js';
import { atomErrors, xmlErrors } from '../support/xml.js';
import { beforeMoment } from '../support/before-moment.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const FORMATS = [
  ['atom', 'application/atom+xml'],
  ['rss', 'application/rss+xml'],
  ['json', 'application/feed+json'],
] as const;

const app = withApp({ COPYDESK_PUBLIC_URL: 'https://news.example', COPYDESK_NAME: 'Harbour Courier' });
const { client } = app;
const reader = client.stranger();
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

const feed = (path: string, headers = {}): Promise<Answer> => reader.get(`/feeds/${path}`, headers);

async function published(article: object): Promise<ArticleAnswer> {
  return taken(client, await created(client, article), 'publish');
}

const titles = async (path: string): Promise<unknown> =>
  ((await feed(`${path}.json`)).body.items as readonly { title?: unknown }[]).map(({ title }) => title);

describe.each(FORMATS)('before anything is published, %s', (format, type) => {
  it('is a feed without entries', async () => {
    const { status, headers, text } = await feed(`articles.${format}`);
    expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(headers.has('last-modified')).toBe(false);
    if (format !== 'json') expect(await xmlErrors(text)).toEqual([]);
  });

  it('is there for a section, and not for who is in no public article', async () => {
    expect((await feed(`sections/economy.${format}`)).status).toBe(200);
    for (const path of ['people/wu-qing', `organizations/${known.commission.slug}`, 'sections/nowhere'])
      expect([path, (await feed(`${path}.${format}`)).status]).toEqual([path, 404]);
  });
});

describe('the newest articles', () => {
  let article: ArticleAnswer;

  beforeAll(async () => {
    article = await published({
      headline: 'Investment grows',
      summary: 'By a tenth.',
      section: known.economy.id,
      keywords: ['plans'],
      bylines: [{ name: 'Mara Lindqvist' }],
      body: [paragraph('a', 'It grows & grows.')],
      mentions: [{ organizationId: known.commission.id }],
      quotes: [{ text: 'grows', speaker: { personId: known.chenMingbo.id } }],
    });
    await published({ headline: 'Elsewhere' });
  });

  it('stand first, in the feeds of all that they show', async () => {
    expect(await titles('articles')).toEqual(['Elsewhere', 'Investment grows']);
    for (const path of ['sections/economy', 'people/chen-mingbo', `organizations/${known.commission.slug}`])
      expect(await titles(path)).toEqual(['Investment grows']);
    expect((await feed('people/wu-qing.atom')).status).toBe(404);
  });

  it('are told whole', async () => {
    const { body } = await feed('sections/economy.json');
    expect(body).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Economy – Harbour Courier',
      feed_url: 'https://news.example/feeds/sections/economy.json',
      items: [
        {
          id: `urn:uuid:${article.id}`,
          url: `https://news.example/v1/content/articles/${article.slug}?language=en`,
          title: 'Investment grows',
          summary: 'By a tenth.',
          language: 'en',
          tags: ['plans'],
          content_html: '<p>It grows &amp; grows.</p>',
          date_published: article.publishedAt,
          date_modified: article.updatedAt,
        },
      ],
    });
    const atom = (await feed('sections/economy.atom')).text;
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://news.example/feeds/sections/economy.atom"/>',
    );
    expect(atom).toContain('<content type="html">&lt;p&gt;It grows &amp;amp; grows.&lt;/p&gt;</content>');
    expect((await feed('sections/%65conomy.atom')).text).toBe(atom);
    const rss = (await feed('sections/economy.rss')).text;
    expect(rss).toContain(`<pubDate>${new Date(article.publishedAt ?? '').toUTCString()}</pubDate>`);
  });

  it('keep their identity and the day they came out when they change, and are told as changed', async () => {
    const before = (await feed('sections/economy.json')).headers;
    await patched(client, article, { headline: 'Investment grows fast' });
    const changed = await taken(client, article, 'publish');
    const { headers, body } = await feed('sections/economy.json');
    expect(body.items).toMatchObject([
      {
        id: `urn:uuid:${article.id}`,
        title: 'Investment grows fast',
        date_published: article.publishedAt,
        date_modified: changed.updatedAt,
      },
    ]);
    expect(headers.get('etag')).not.toBe(before.get('etag'));
    expect(headers.get('surrogate-key')).toContain(`section:${known.economy.id}`);
  });

  it.each(FORMATS)('are known by a tag (%s)', async (format) => {
    const path = `/feeds/articles.${format}`;
    const etag = (await reader.get(path)).headers.get('etag') ?? '';
    expect((await reader.get(path, { 'if-none-match': etag })).status).toBe(304);
    const head = await reader.send('HEAD', path);
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
  });

  it('are thirty at most', async () => {
    for (let n = 0; n < 31; n += 1) await published({ headline: `Short ${n}`, language: 'de' });
    const { items } = (await feed('articles.json')).body;
    expect([items.length, items[0]?.['title'], items[29]?.['title']]).toEqual([30, 'Short 30', 'Short 1']);
  });
});

describe('the date of a feed', () => {
  /** Which is told when a change is two seconds old: before, a date would not tell copies apart. */
  const dated = async (path: string): Promise<string> => {
    let date = '';
    await eventually(async () => {
      date = (await feed(path)).headers.get('last-modified') ?? '';
      expect(date).not.toBe('');
    });
    return date;
  };

  it.each(FORMATS)('is looked at where a client asks for what is newer (%s)', async (format) => {
    const since = { 'if-modified-since': await dated(`articles.${format}`) };
    expect((await feed(`articles.${format}`, since)).status).toBe(304);
    const earlier = new Date(Date.parse(since['if-modified-since']) - 1000).toUTCString();
    expect((await feed(`articles.${format}`, { 'if-modified-since': earlier })).status).toBe(200);
  });

  it('never moves back, and is another with each change: published, moved, withdrawn, published again', async () => {
    const path = 'sections/economy.rss';
    const article = await published({ headline: 'On the move', section: known.economy.id });
    let held = await dated(path);
    const isNewer = async (shown: boolean): Promise<void> => {
      const { status, text } = await feed(path, { 'if-modified-since': held });
      expect([status, text.includes('On the move')]).toEqual([200, shown]);
      const date = await dated(path);
      expect(Date.parse(date)).toBeGreaterThan(Date.parse(held));
      held = date;
    };
    await patched(client, article, { section: null });
    await taken(client, article, 'publish');
    await isNewer(false);
    await patched(client, article, { section: known.economy.id });
    await taken(client, article, 'publish');
    await isNewer(true);
    await taken(client, article, 'withdraw');
    await isNewer(false);
    await taken(client, await taken(client, article, 'reopen'), 'publish');
    await isNewer(true);
  });
});

it('an RSS description is HTML, in which text stays text', async () => {
  await published({ headline: 'Tags', summary: 'Use <b> & </b> &amp; so on' });
  expect((await feed('articles.rss')).text).toContain(
    '<description>Use &amp;lt;b&amp;gt; &amp;amp; &amp;lt;/b&amp;gt; &amp;amp;amp; so on</description>',
  );
});

describe('what is not public', () => {
  it('leaves the feeds at once, also for who asks only for changes', async () => {
    const article = await published({ headline: 'Wrong', section: known.economy.id });
    const since = { 'if-modified-since': new Date().toUTCString() };
    await taken(client, article, 'withdraw');
    const { status, text } = await feed('sections/economy.rss', since);
    expect([status, text.includes('Wrong')]).toEqual([200, false]);
    expect(await titles('articles')).not.toContain('Wrong');
  });

  it('has no part in them before its embargo ends, and then as of that moment', async () => {
    const path = 'sections/economy';
    const tags = async (): Promise<(string | null)[]> =>
      Promise.all(FORMATS.map(async ([format]) => (await feed(`${path}.${format}`)).headers.get('etag')));
    const section = known.economy.id;
    const [person, title, embargoUntil] = await beforeMoment(async (end, attempt) => {
      const before = await tags();
      const { body } = await client.post('/v1/editorial/people', { name: `Hidden ${attempt}` });
      const headline = `Sperrfrist ${attempt}`;
      const quotes = [{ text: 'x', speaker: { personId: body.id } }];
      await published({ headline, section, embargoUntil: end, quotes });
      expect(await tags()).toEqual(before);
      expect((await feed(`people/${body['slug']}.atom`)).status).toBe(404);
      return [body['slug'], headline, end] as const;
    });
    await eventually(async () => {
      expect((await feed(`people/${person}.atom`)).status).toBe(200);
      const { items } = (await feed(`${path}.json`)).body;
      expect(items).toContainEqual(
        expect.objectContaining({ title, date_published: embargoUntil, date_modified: embargoUntil }),
      );
    });
  });

  it('is no address: other formats, slugs that are none, parameters', async () => {
    for (const path of ['articles.xml', 'articles.constructor', 'sections/economy.', 'people/Not%20A.atom'])
      expect([path, (await feed(path)).status]).toEqual([path, 404]);
    expect((await feed('articles.atom?page=2')).status).toBe(400);
    expect((await reader.send('POST', '/feeds/articles.atom', { body: {} })).status).toBe(405);
  });
});

describeWhere(hasConformance('feeds'), 'The schema of Atom', ABSENCE, () => {
  it('takes every feed', async () => {
    for (const path of ['articles', 'sections/economy', 'people/chen-mingbo'])
      expect(await atomErrors((await feed(`${path}.atom`)).text)).toEqual([]);
  });
});
