import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../../client/src/client.js';
import type { ContentArticle } from '../../client/src/client.js';
import { buildSite } from '../../examples/static-site.js';
import { SampleNewsroom } from '../../src/demo/sample-newsroom.js';
import { TOKEN, startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { deadLinks, elementsIn, elementsOf, readSite, textOf } from './written-site.js';
import type { WrittenPage } from './written-site.js';

const HOSTILE = `<img src=x onerror="alert(1)"> & 'quoted' <script>alert(2)</script> &lt;`;
const VALUE = '1234567890123456789012345678901234567.150';

/** An article whose every text wants to be markup, and whose figure has more digits than a number of JavaScript. */
const hostile = {
  headline: `Headline ${HOSTILE}`,
  slug: 'hostile',
  language: 'en',
  kicker: `Kicker ${HOSTILE}`,
  summary: `Summary ${HOSTILE}`,
  section: { name: `Section ${HOSTILE}` },
  bylines: [{ name: `Byline ${HOSTILE}`, role: 'author' }],
  dateline: { place: `Place ${HOSTILE}` },
  source: { name: `Source ${HOSTILE}`, url: 'https://example.org/?a=1&b="2"' },
  body: [
    { type: 'paragraph' as const, text: `Text ${HOSTILE}. “Said ${HOSTILE}”, of ${VALUE} euros.` },
    { type: 'image' as const, url: 'https://example.org/a.png', alt: `Alt ${HOSTILE}`, caption: HOSTILE },
  ],
  quotes: [
    {
      text: `Said ${HOSTILE}`,
      speaker: { person: { name: `Person ${HOSTILE}` }, title: HOSTILE, organization: { name: HOSTILE } },
      anchors: [{ exact: `Said ${HOSTILE}` }],
    },
  ],
  statistics: [
    {
      indicator: { name: `Indicator ${HOSTILE}` },
      value: VALUE,
      unit: { kind: 'currency' as const, code: 'EUR' },
      place: `Place ${HOSTILE}`,
      attribution: { name: HOSTILE },
      anchors: [{ exact: `${VALUE} euros` }],
    },
  ],
};

function placeOf(folder: string, entity: { slug: string } | null | undefined): string | undefined {
  return entity ? `${folder}/${entity.slug}.html` : undefined;
}

describe('the static site', () => {
  let service: TestApp;
  let folder: string;
  let reader: Client;
  let files: string[];
  let pages: ReadonlyMap<string, WrittenPage>;

  beforeAll(async () => {
    service = await startApp();
    await service.app.get(SampleNewsroom).prepare({ wanted: true }, () => undefined);
    const desk = new Client({ url: service.url, token: TOKEN });
    const article = await desk.post('/v1/editorial/articles', { body: hostile });
    await desk.post('/v1/editorial/articles/{id}/transitions', {
      path: { id: article.id },
      ifMatch: article,
      body: { action: 'publish' },
    });
    reader = new Client({ url: service.url });
    folder = await mkdtemp(join(tmpdir(), 'copydesk-site-'));
    files = await buildSite({ url: service.url, folder });
    pages = await readSite(folder);
  });
  afterAll(async () => {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  });

  const page = (path: string): WrittenPage => {
    const found = pages.get(path);
    if (!found) throw new Error(`${path} is not among ${[...pages.keys()].join(', ')}`);
    return found;
  };
  const articles = async (): Promise<ContentArticle[]> => {
    const { items } = await reader.get('/v1/content/articles', { query: { limit: 100 } });
    return Promise.all(
      items.map(({ slug, language }) =>
        reader.get('/v1/content/articles/{slug}', { path: { slug }, query: { language } }),
      ),
    );
  };

  it('has a page for each article, person and indicator, and leads to it from the front', async () => {
    expect(files.length).toBe(pages.size + 1);
    const count = async (path: '/v1/content/articles' | '/v1/content/people' | '/v1/content/indicators') =>
      (await reader.get(path, { query: { count: true, limit: 1 } })).total;
    const within = (place: string): number =>
      [...pages.keys()].filter((path) => path.startsWith(place)).length;
    expect(within('articles/')).toBe(await count('/v1/content/articles'));
    expect(within('people/')).toBe(await count('/v1/content/people'));
    expect(within('indicators/')).toBe(await count('/v1/content/indicators'));
    expect(within('articles/')).toBeGreaterThan(28);
    const front = elementsOf(page('index.html'), 'a').map(({ attribs }) => attribs['href']);
    expect(new Set(front)).toEqual(new Set(pages.keys()));
    const { items } = await reader.get('/v1/content/articles', { query: { limit: 100 } });
    const newest = items.map(({ slug, language }) => `articles/${slug}.${language}.html`);
    expect(front.filter((path) => path?.startsWith('articles/'))).toEqual(newest);
  });

  it('has no dead link within itself', () => {
    expect(deadLinks(pages)).toEqual([]);
  });

  it('marks each fact where it stands, with its very words', async () => {
    for (const { slug, language, quotes, statistics } of await articles()) {
      const written = page(`articles/${slug}.${language}.html`);
      const whose = [
        ...quotes.map(({ speaker, ...quote }) => ({ ...quote, place: placeOf('people', speaker?.person) })),
        ...statistics.map((value) => ({ ...value, place: placeOf('indicators', value.indicator) })),
      ];
      for (const { id, anchors, place } of whose) {
        const [anchor] = anchors;
        const [marked] = elementsOf(written, 'data', 'span').filter(
          ({ attribs }) => attribs['id'] === `at-${id}`,
        );
        // Where another fact or a mark begins within it, the rest is in pieces of their own.
        const words = marked && textOf(marked);
        expect([id, words !== undefined && words !== '']).toEqual([id, anchor !== undefined]);
        expect(anchor?.exact.startsWith(words ?? '')).not.toBe(false);
        // What is told of it stands with its person or indicator, to which the text leads.
        if (place !== undefined) expect(page(place).ids).toContain(`fact-${id}`);
        const links = elementsOf(written, 'a').map(({ attribs }) => attribs['href']);
        const leads = links.includes(`../${String(place)}#fact-${id}`);
        expect([id, leads]).toEqual([id, anchor !== undefined && place !== undefined]);
      }
      expect(written.text).not.toContain('undefined');
    }
    const buses = elementsOf(page('articles/a-ring-line-fills-the-buses.en.html'), 'data');
    expect(buses.map((element) => [textOf(element), element.attribs['value']])).toContainEqual([
      '64.8 million passengers',
      '64800000',
    ]);
  });

  it('shows tables with their headers and figures, lists in lists, and captions with links', () => {
    const written = page('articles/strike-costs-the-port-its-record.en.html');
    const texts = (...tags: string[]): string[] =>
      elementsOf(written, ...tags).map((element) => textOf(element));
    expect(texts('caption')).toEqual(['What crossed the quays, in million tonnes']);
    expect(texts('th').slice(0, 5)).toEqual(['Cargo', '2024', '2025', 'Containers', 'Steel and ore']);
    expect(elementsOf(written, 'td').flatMap((cell) => elementsIn(cell, 'data'))).toHaveLength(1);
    const lists = elementsOf(written, 'ul').map((list) =>
      elementsIn(list, 'li')
        .filter(({ node }) => 'parentNode' in node && node.parentNode === list.node)
        .map((item) => textOf(item)),
    );
    expect(lists).toEqual([
      [expect.stringContaining('His list'), expect.stringContaining('Her list')],
      [expect.stringContaining('His list')],
      [expect.stringContaining('Her list')],
    ]);
    const [caption] = elementsOf(written, 'figcaption');
    expect(textOf(caption!)).toContain('third day of the strike');
    expect(elementsIn(caption!, 'a')).toHaveLength(1);
  });

  it('shows everything that a person said, and all values of an indicator', async () => {
    const path = { slug: 'nora-tamsel' };
    const { items } = await reader.get('/v1/content/people/{slug}/quotes', { path, query: { limit: 100 } });
    const said = elementsOf(page('people/nora-tamsel.html'), 'blockquote').map((element) => textOf(element));
    expect(said).toEqual(items.map(({ text }) => text));
    const values = await reader.get('/v1/content/indicators/{slug}/observations', {
      path: { slug: 'port-cargo' },
      query: { limit: 100 },
    });
    const rows = elementsOf(page('indicators/port-cargo.html'), 'tr');
    expect(rows.length).toBe(values.items.length + 1);
  });

  it('keeps every digit', () => {
    const written = page('articles/hostile.en.html');
    expect(elementsOf(written, 'data').map(({ attribs }) => attribs['value'])).toEqual([VALUE]);
    const [observations] = [...pages.values()].filter(({ path }) =>
      path.startsWith('indicators/indicator-img'),
    );
    const cells = elementsOf(observations!, 'td').map((cell) => textOf(cell).replaceAll(/[^\d.]/g, ''));
    expect(cells).toContain(VALUE);
  });

  it('escapes every text', () => {
    const images = elementsOf(page('articles/hostile.en.html'), 'img').map(({ attribs }) => attribs);
    expect(images).toEqual([{ src: 'https://example.org/a.png', alt: `Alt ${HOSTILE}`, loading: 'lazy' }]);
    for (const written of pages.values()) {
      expect(elementsOf(written, 'script', 'iframe', 'object', 'style')).toEqual([]);
      const handlers = elementsOf(written, 'a', 'img', 'data', 'span', 'p').filter(({ attribs }) =>
        Object.keys(attribs).some((name) => name.startsWith('on')),
      );
      expect(handlers).toEqual([]);
    }
    const [heading] = elementsOf(page('articles/hostile.en.html'), 'h1');
    expect(textOf(heading!)).toBe(`Kicker ${HOSTILE}: Headline ${HOSTILE}`);
    const [source] = elementsOf(page('articles/hostile.en.html'), 'a').filter((link) =>
      textOf(link).startsWith('Source'),
    );
    expect(source!.attribs['href']).toBe('https://example.org/?a=1&b=%222%22');
  });

  it('is in the language of each article, and names its translations', async () => {
    for (const { slug, language, translations } of await articles()) {
      const written = page(`articles/${slug}.${language}.html`);
      expect(elementsOf(written, 'html')[0]!.attribs['lang']).toBe(language);
      const alternates = elementsOf(written, 'link').flatMap(({ attribs }) => attribs['hreflang'] ?? []);
      expect(alternates).toEqual(translations.map((other) => other.language));
    }
    const origin = (path: string): string =>
      textOf(elementsOf(page(path), 'p').find(({ attribs }) => attribs['class'] === 'small')!);
    expect(origin('articles/nora-tamsel-erobert-das-rathaus.de.html')).toContain('. Oktober 2025');
    expect(origin('articles/nora-tamsel-remporte-la-mairie.fr.html')).toContain(' octobre 2025');
  });

  it('is a page that everybody can use: title, landmarks, headings in order, ids once', () => {
    for (const written of pages.values()) {
      const { path, ids } = written;
      const count = (tag: string): number => elementsOf(written, tag).length;
      expect([path, count('h1'), count('main'), count('nav'), count('title')]).toEqual([path, 1, 1, 1, 1]);
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
      const levels = elementsOf(written, 'h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name.slice(1)));
      const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
      expect([path, jumps]).toEqual([path, []]);
      const empty = elementsOf(written, 'a', 'h1', 'h2', 'h3', 'title').filter(
        (e) => textOf(e).trim() === '',
      );
      expect([path, empty]).toEqual([path, []]);
      for (const cell of elementsOf(written, 'th')) expect(cell.attribs['scope']).toMatch(/^(row|col)$/);
    }
  });
});
