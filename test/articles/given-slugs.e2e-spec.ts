import type { Body } from '../support/client.js';
import { ARTICLES, created, refusals, taken } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();

/** What old sites had: each script, each character that joins, capitals, the longest of one byte and of four. */
const SLUGS = [
  ...['Old_Story', '2009.03.14.a~b', 'trailing-', '.hidden', 'Straße-in-Łódź', 'mayor.atom', 'jsonld'],
  ...['上海市扩建新港口', 'Москва', 'हिन्दी-समाचार', 'ข่าว', '서울', 'أخبار', 'ειδήσεις', 'חדשות'],
  ...['x'.repeat(200), '𠮷'.repeat(200)],
];

const KINDS = ['people', 'organizations', 'indicators', 'sections'] as const;

const named = async (plural: string, slug: string): Promise<Body> => {
  const { status, body } = await client.post(`/v1/editorial/${plural}`, { name: `The ${plural}`, slug });
  expect([plural, slug, status, body.slug]).toEqual([plural, slug, 201, slug]);
  return body;
};

describe('a slug that an old site had', () => {
  it.each(SLUGS)('is taken as it is, and is an address everywhere: %s', async (slug) => {
    const [person, organization, indicator, section] = await Promise.all(
      KINDS.map((plural) => named(plural, slug)),
    );
    const article = await created(client, {
      headline: `About ${slug.slice(0, 20)}`,
      slug,
      sectionId: section?.id,
      mentions: [{ personId: person?.id }, { organizationId: organization?.id }],
      statistics: [{ indicatorId: indicator?.id, value: '1', unit: { kind: 'percent' } }],
    });
    expect(article.slug).toBe(slug);
    await taken(client, article, 'publish');
    const inPath = encodeURIComponent(slug);
    for (const path of [
      ...['', '/jsonld', '/ninjs', '/text', '/opengraph'].map((form) => `content/articles/${inPath}${form}`),
      ...['people', 'organizations', 'indicators'].map((plural) => `content/${plural}/${inPath}`),
      `content/indicators/${inPath}/observations`,
    ])
      expect([path, (await reader.get(`/v1/${path}`)).status]).toEqual([path, 200]);
    for (const plural of ['people', 'organizations', 'sections'])
      for (const end of ['atom', 'rss', 'json']) {
        const { status, text } = await reader.get(`/feeds/${plural}/${inPath}.${end}`);
        expect([plural, end, status, text.includes(article.headline)]).toEqual([plural, end, 200, true]);
      }
    const csv = await reader.get(`/v1/content/indicators/${inPath}/observations`, { accept: 'text/csv' });
    expect([csv.status, csv.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="observations-[\x20-\x7E]+"/),
    ]);
    for (const parameter of ['person', 'organization', 'indicator', 'section']) {
      const { body } = await reader.get(`/v1/content/articles?${parameter}=${inPath}`);
      expect([parameter, body.items.map((card) => card.slug)]).toEqual([parameter, [slug]]);
    }
    const { url } = (await reader.get(`/v1/content/articles/${inPath}`)).body as unknown as { url: string };
    expect(new URL(url).pathname).toBe(`/v1/content/articles/${inPath}`);
    expect((await reader.get('/sitemaps/articles-1.xml')).text).toContain(`/articles/${inPath}?`);
    expect((await reader.get('/feeds/articles.atom')).text).toContain(`/articles/${inPath}?`);
  });

  it('leads on when it is given up, whatever letters it has', async () => {
    for (const [i, slug] of ['Größe_2009', '上海.old', '~𠮷'].entries()) {
      const article = await created(client, { headline: 'Moved', slug });
      await taken(client, article, 'publish');
      await client.patch(`${ARTICLES}/${article.id}`, { slug: `neu-ü-${i}` }, 2);
      await taken(client, article, 'publish');
      for (const form of ['', '/jsonld']) {
        const old = await reader.get(`/v1/content/articles/${encodeURIComponent(slug)}${form}`);
        expect([old.status, old.headers.get('location')]).toEqual([
          301,
          `/v1/content/articles/neu-%C3%BC-${i}${form}?language=en`,
        ]);
      }
    }
  });

  it('is found whether its accents are composed or not', async () => {
    const article = await created(client, { headline: 'Café', slug: 'Cafe\u0301' });
    expect(article.slug).toBe('Caf\u00E9');
    await taken(client, article, 'publish');
    for (const form of ['NFC', 'NFD'])
      expect(
        (await reader.get(`/v1/content/articles/${encodeURIComponent('Café'.normalize(form))}`)).status,
      ).toBe(200);
  });

  it('is refused where no address could be made of it, and names its place', async () => {
    for (const slug of ['', '.', '..', '-', 'a/b', 'a b', 'a%20b', 'a?b', 'a\u200Bb', 'x'.repeat(201)]) {
      const answer = await client.post(ARTICLES, { headline: 'x', slug });
      expect([slug, answer.status]).toEqual([slug, 422]);
      expect(refusals(answer)).toEqual(['/slug not-a-slug']);
    }
  });

  it('tells capitals from small letters, as paths do', async () => {
    await created(client, { headline: 'Case', slug: 'Case' });
    expect((await created(client, { headline: 'Case' })).slug).toBe('case');
    expect((await client.post(ARTICLES, { headline: 'x', slug: 'Case' })).body.code).toBe('slug-taken');
  });

  it('comes back from the trash as it was', async () => {
    const article = await created(client, { headline: 'Binned', slug: 'Binned_2009' });
    await client.delete(`${ARTICLES}/${article.id}`, 1);
    const back = await client.post(`${ARTICLES}/${article.id}/restore`, {});
    expect(back.body.slug).toBe('Binned_2009');
  });
});
