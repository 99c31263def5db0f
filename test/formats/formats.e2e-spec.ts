import { created, paragraph, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { cast } from '../support/cast.js';
import type { Answer } from '../support/client.js';
import { withApp } from '../with-app.js';

const CONTENT = '/v1/content/articles';
const FORMATS = [
  ['jsonld', 'application/ld+json; charset=utf-8'],
  ['ninjs', 'application/json; charset=utf-8'],
  ['text', 'text/plain; charset=utf-8'],
  ['opengraph', 'application/json; charset=utf-8'],
] as const;

const app = withApp({ COPYDESK_PUBLIC_URL: 'https://news.example', COPYDESK_NAME: 'Harbour Courier' });
const { client } = app;
const reader = client.stranger();
let article: ArticleAnswer;

beforeAll(async () => {
  const { chenMingbo, commission, upgradeInvestment, economy } = await cast(client);
  const made = await created(client, {
    headline: 'City to invest </script>',
    bylines: [{ name: 'Mara Lindqvist' }],
    section: economy.id,
    dateline: { place: 'Shanghai', date: null },
    body: [paragraph('a', 'It will invest 1.50 percent more, "by 2020", Chen Mingbo said.')],
    quotes: [
      {
        text: 'by 2020',
        saidOn: '2018-04-10',
        anchors: [{ exact: 'by 2020' }],
        speaker: { personId: chenMingbo.id, title: 'director', organizationId: commission.id },
      },
    ],
    statistics: [
      {
        value: '1.50',
        unit: { kind: 'percent' },
        period: '../2020',
        asPrinted: '1.50 percent',
        indicator: upgradeInvestment.id,
        anchors: [{ exact: '1.50 percent' }],
      },
    ],
  });
  article = await taken(client, made, 'publish');
});

const format = (name: string, slug = article.slug, headers = {}): Promise<Answer> =>
  reader.get(`${CONTENT}/${slug}/${name}`, headers);

it('answers JSON-LD with the facts, numbers digit for digit, fit for a <script>', async () => {
  const { text, body } = await format('jsonld');
  expect(body).toMatchObject({
    '@type': 'NewsArticle',
    url: `https://news.example${CONTENT}/${article.slug}?language=en`,
    publisher: { name: 'Harbour Courier' },
    hasPart: [{ '@type': 'Quotation', text: 'by 2020', spokenByCharacter: { name: 'Chen Mingbo' } }],
    mentions: [{ '@type': 'Person' }, { '@type': 'GovernmentOrganization' }, { '@type': 'Observation' }],
  });
  expect(text).toContain('"value":1.50,');
  expect(text).not.toContain('</');
});

it('answers ninjs with the facts as associations', async () => {
  const { body } = await format('ninjs');
  expect(body['uri']).toBe(`urn:uuid:${article.id}`);
  expect(body['associations']).toMatchObject([{ profile: 'quote' }, { profile: 'statistic' }]);
});

it('answers plain text', async () => {
  expect((await format('text')).text).toBe(
    'City to invest </script>\n\nMara Lindqvist\n\nShanghai\n\nIt will invest 1.50 percent more, "by 2020", Chen Mingbo said.\n',
  );
});

it('answers the properties of Open Graph', async () => {
  expect((await format('opengraph')).body).toMatchObject({
    'og:title': 'City to invest </script>',
    'og:site_name': 'Harbour Courier',
    'article:published_time': article.publishedAt,
    'article:section': 'Economy',
  });
});

describe.each(FORMATS)('%s', (name, type) => {
  it('is of its type, has a tag, and may be asked for by the head alone', async () => {
    const { headers } = await format(name);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toMatch(/^public/);
    expect(headers.get('surrogate-key')).toContain(`article:${article.id}`);
    const held = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await format(name, article.slug, held)).status).toBe(304);
    const head = await reader.send('HEAD', `${CONTENT}/${article.slug}/${name}`);
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', headers.get('etag')]);
  });

  it('is refused to whom its type is of no use', async () => {
    const accept = type.replace(/;.*/, '');
    expect((await format(name, article.slug, { accept })).status).toBe(200);
    expect((await format(name, article.slug, { accept: 'image/png' })).status).toBe(406);
  });

  it('goes with its article: moved, in its language, withdrawn, unknown', async () => {
    const moving = await created(client, { headline: `Moving ${name}`, language: 'de' });
    const old = moving.slug;
    expect((await format(name, old)).status).toBe(404);
    await taken(client, moving, 'publish');
    await patched(client, moving, { slug: `moved-${name}` });
    await taken(client, moving, 'publish');
    const { status, headers } = await format(name, old);
    expect([status, headers.get('location')]).toEqual([301, `${CONTENT}/moved-${name}/${name}?language=de`]);
    expect((await reader.get(`${CONTENT}/moved-${name}/${name}?language=de`)).status).toBe(200);
    expect((await reader.get(`${CONTENT}/moved-${name}/${name}?language=fr`)).status).toBe(404);
    expect((await reader.get(`${CONTENT}/moved-${name}/${name}?lang=de`)).status).toBe(400);
    await taken(client, moving, 'withdraw');
    expect((await format(name, `moved-${name}`)).status).toBe(410);
  });
});
