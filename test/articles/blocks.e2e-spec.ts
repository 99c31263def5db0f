import { headlines, searched } from '../search/found.js';
import { ARTICLES, created, patched, read, refusals, taken } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const CONTENT = '/v1/content/articles';
const CELLS = 'Year\tCranes\tTonnes\n2025\t3\t39.9 million\n2026\t4\t41.5 million';
const CAPTION = 'The crane Hildegard, by Jo Brandt';

/** An article whose facts stand in a caption and in cells. */
const harbour = {
  headline: 'Cranes',
  slug: 'cranes',
  language: 'en',
  body: [
    { id: 'p', type: 'paragraph', text: 'The harbour grows.' },
    {
      id: 'i',
      type: 'image',
      url: 'https://pictures.example/1.jpg',
      alt: 'A crane',
      caption: CAPTION,
      marks: [{ type: 'link', start: 24, end: 33, href: 'https://brandt.example/' }],
    },
    {
      id: 't',
      type: 'table',
      text: CELLS,
      caption: 'Cranes by year',
      headerRows: 1,
      headerColumns: 1,
      marks: [{ type: 'bold', start: 24, end: 38 }],
    },
    { id: 'l1', type: 'list-item', ordered: true, start: 4, text: 'Fourth' },
    { id: 'l2', type: 'list-item', depth: 2, text: 'Within' },
    { id: 'v', type: 'embed', url: 'https://media.example/1.mp4', provider: 'Port TV', kind: 'video' },
  ],
  mentions: [{ person: { name: 'Jo Brandt' }, anchors: [{ exact: 'Jo Brandt' }] }],
  statistics: [
    {
      indicator: { name: 'Cargo' },
      value: '41500000',
      unit: { kind: 'ucum', code: 't' },
      asPrinted: '41.5 million',
      anchors: [{ exact: '41.5 million' }],
    },
    {
      indicator: { name: 'Cranes' },
      value: '3',
      unit: { kind: 'count', noun: 'crane' },
      anchors: [{ exact: '2025\t3' }],
    },
  ],
};

const app = withApp({ COPYDESK_PUBLIC_URL: 'https://news.example' });
const { client } = app;
const reader = client.stranger();
let article: ArticleAnswer;

beforeAll(async () => {
  article = await created(client, harbour);
  await taken(client, article, 'publish');
});

it('are read as they were written, whole', async () => {
  const [, image, table, ...rest] = (await read(client, article)).body;
  const marks = [{ type: 'link', start: 24, end: 33, href: 'https://brandt.example/' }];
  expect(image).toEqual({
    id: 'i',
    type: 'image',
    assetId: null,
    url: 'https://pictures.example/1.jpg',
    alt: 'A crane',
    text: CAPTION,
    marks,
    caption: CAPTION,
    credit: null,
  });
  expect(table).toEqual(harbour.body[2]);
  expect(rest).toEqual([
    { id: 'l1', type: 'list-item', ordered: true, depth: 1, start: 4, text: 'Fourth', marks: [] },
    { id: 'l2', type: 'list-item', ordered: false, depth: 2, start: null, text: 'Within', marks: [] },
    { id: 'v', type: 'embed', url: 'https://media.example/1.mp4', provider: 'Port TV', kind: 'video' },
  ]);
});

it('hold facts in captions and cells', async () => {
  const { mentions, statistics } = await read(client, article);
  expect(mentions[0]?.anchors).toEqual([{ blockId: 'i', start: 24, end: 33, exact: 'Jo Brandt' }]);
  expect(statistics.map(({ anchors }) => anchors)).toEqual([
    [{ blockId: 't', start: 46, end: 58, exact: '41.5 million' }],
    [{ blockId: 't', start: 19, end: 25, exact: '2025\t3' }],
  ]);
});

it('are no change when they are sent back as they were read', async () => {
  const { body, mentions, statistics, revision } = await read(client, article);
  const { status, body: answer } = await client.patch<ArticleAnswer>(
    `${ARTICLES}/${article.id}`,
    { body, mentions, statistics },
    revision,
  );
  expect([status, answer.revision]).toEqual([200, revision]);
});

it('carry their facts along when rows and columns come and go', async () => {
  const draft = await created(client, { ...harbour, slug: 'edited' });
  const table =
    'Year\tPort\tCranes\tTonnes\n2024\tKiel\t3\t38\n2025\tKiel\t5\t39.9 million\n2026\tKiel\t4\t41.5 million';
  const body = harbour.body.map((block) => {
    if (block.id === 't') return { ...block, text: table, marks: [] };
    return block.id === 'i' ? { ...block, caption: `Above: ${CAPTION}`, marks: [] } : block;
  });
  const { mentions, statistics } = await patched(client, draft, { body });
  expect(mentions[0]?.anchors).toEqual([{ blockId: 'i', start: 31, end: 40, exact: 'Jo Brandt' }]);
  const start = table.indexOf('41.5 million');
  expect(statistics.map(({ anchors }) => anchors[0])).toEqual([
    { blockId: 't', start, end: start + 12, exact: '41.5 million' },
    expect.objectContaining({ exact: '2025\t3', state: 'detached' }),
  ]);
});

it('are refused where they contradict themselves', async () => {
  const answer = await client.post<ArticleAnswer>(ARTICLES, {
    headline: 'Refused',
    body: [
      { type: 'image', url: 'https://pictures.example/1.jpg', text: 'a', caption: 'b' },
      { type: 'table', text: 'a\tb', headerRows: 2, headerColumns: 3 },
      { type: 'list-item', text: 'a', depth: 7, start: 1 },
      { type: 'embed', url: 'https://media.example/', kind: 'frame' },
    ],
  });
  expect([answer.status, refusals(answer)]).toEqual([
    422,
    [
      ...[
        '/body/0/caption conflict',
        '/body/1/headerColumns out-of-range',
        '/body/1/headerRows out-of-range',
      ],
      ...['/body/2/depth out-of-range', '/body/2/start conflict', '/body/3/kind not-one-of'],
    ],
  ]);
});

it('are shown in the document', async () => {
  const { body, bodyHtml, image } = (await reader.get(`${CONTENT}/cranes`)).body as unknown as {
    readonly [name: string]: unknown;
    readonly bodyHtml: string;
  };
  expect(body).toEqual((await read(client, article)).body);
  expect(image).toEqual({
    url: 'https://pictures.example/1.jpg',
    assetId: null,
    alt: 'A crane',
    caption: CAPTION,
    credit: null,
  });
  for (const html of [
    '<figcaption>The crane Hildegard, by <a href="https://brandt.example/" rel="noopener noreferrer">Jo Brandt</a></figcaption>',
    '<caption>Cranes by year</caption>',
    '<th scope="col">Tonnes</th>',
    '<th scope="row">2025</th><td><strong>3</strong></td><td><strong>39.9 million</strong></td>',
    '<ol start="4">\n<li>Fourth\n<ul>\n<li>Within</li>\n</ul>\n</li>\n</ol>',
    '<video controls preload="none" src="https://media.example/1.mp4"><a href="https://media.example/1.mp4" rel="noopener noreferrer">Port TV</a></video>',
  ])
    expect(bodyHtml).toContain(html);
});

it('are in every format and feed', async () => {
  const words = ['Hildegard', 'Cranes by year', '41.5 million', 'Fourth', 'Within'];
  for (const path of ['text', 'jsonld', 'ninjs'].map((name) => `${CONTENT}/cranes/${name}`)) {
    const { text } = await reader.get(path);
    expect([path, words.filter((word) => !text.includes(word))]).toEqual([path, []]);
  }
  for (const path of ['atom', 'rss', 'json'].map((name) => `/feeds/articles.${name}`)) {
    const { text } = await reader.get(path);
    expect([path, [...words, '1.mp4'].filter((word) => !text.includes(word))]).toEqual([path, []]);
  }
  expect((await reader.get(`${CONTENT}/cranes/text`)).text).toContain(
    `[${CAPTION}]\n\nCranes by year\n${CELLS}\n\n4. Fourth\n  - Within`,
  );
});

it.each(['Hildegard', '"39.9 million"', '"Cranes by year"', 'within'])('are found by %s', async (q) => {
  expect(await headlines(reader, q)).toEqual(['Cranes']);
  const { body } = await searched(reader, q);
  expect(body.items[0]?.highlights.map(({ field }) => field)).toContain('body');
});

it('say of each fact what the page shows at its place', async () => {
  const { body } = await reader.get('/v1/content/statistics');
  expect(body.items).toMatchObject([{ anchors: [{ blockId: 't' }] }, { anchors: [{ blockId: 't' }] }]);
});
