import { created, paragraph, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Answer } from '../support/client.js';
import { withApp } from '../with-app.js';

const CONTENT = '/v1/content/articles';

const app = withApp({ COPYDESK_PUBLIC_URL: 'https://news.example' });
const { client } = app;
const reader = client.stranger();
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

async function published(article: object): Promise<ArticleAnswer> {
  const made = await created(client, article);
  return taken(client, made, 'publish');
}

const content = (slug: string, headers = {}): Promise<Answer<ArticleAnswer>> =>
  reader.get<ArticleAnswer>(`${CONTENT}/${slug}`, headers);

describe('the document of an article', () => {
  it('has everything, with names in place of identifiers', async () => {
    const { chenMingbo, commission, cityGovernment, upgradeInvestment, economy } = known;
    const image = {
      url: 'https://pictures.example/1.jpg',
      assetId: null,
      alt: 'A crane',
      caption: null,
      credit: 'Staff',
    };
    const body = [
      {
        id: 'a',
        type: 'paragraph',
        text: 'A <b>good</b> & "new" year.',
        marks: [{ type: 'bold', start: 5, end: 9 }],
      },
      { id: 'i', type: 'image', ...image, text: '', marks: [] },
    ];
    const own = {
      headline: 'A <script>alert(1)</script> year',
      kicker: 'Economy',
      summary: 'Short.',
      keywords: ['plans'],
      subjects: ['medtop:04000000'],
      dateline: { place: 'Shanghai', date: null },
      source: { organizationId: cityGovernment.id, name: 'City', url: null, publishedOn: '2018-04-11' },
      bylines: [{ name: 'A. Writer', personId: null, role: 'author' }],
    };
    const speaker = { title: 'director', name: 'Mr Chen', organizationName: 'the commission' };
    const quote = {
      text: 'good',
      kind: 'mixed',
      saidOn: '2018-04-10',
      occasion: null,
      language: null,
      translated: false,
    };
    const statistic = {
      value: '1.50',
      unit: { kind: 'percent' },
      asPrinted: '1.50 %',
      period: '2018',
      place: 'Shanghai',
    };
    const article = await published({
      ...own,
      body,
      section: economy.id,
      mentions: [{ organizationId: commission.id }],
      quotes: [
        {
          ...quote,
          anchors: [{ exact: 'good' }],
          speaker: { ...speaker, personId: chenMingbo.id, organizationId: commission.id },
        },
      ],
      statistics: [
        { ...statistic, indicator: upgradeInvestment.id, attribution: { organizationId: commission.id } },
      ],
    });
    const named = ({ id, slug, name }: { id: string; slug: string; name: string }): object => ({
      id,
      slug,
      name,
    });
    const kind = { kind: 'government' };
    const { quotes, statistics, ...document } = (await content(article.slug)).body;
    expect(document).toEqual({
      ...own,
      id: article.id,
      slug: article.slug,
      language: 'en',
      body,
      image,
      canonicalUrl: null,
      corrections: [],
      translations: [],
      url: `https://news.example${CONTENT}/${article.slug}?language=en`,
      section: named(economy),
      bodyHtml: expect.stringContaining('A &lt;b&gt;<strong>good</strong>&lt;/b&gt; &amp; ') as string,
      people: [named(chenMingbo)],
      organizations: [
        { ...named(commission), ...kind },
        { ...named(cityGovernment), ...kind },
      ],
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
    });
    expect(quotes).toEqual([
      {
        id: article.quotes[0]?.id,
        ...quote,
        speaker: { ...speaker, person: named(chenMingbo), organization: { ...named(commission), ...kind } },
        anchors: [{ blockId: 'a', start: 5, end: 9, exact: 'good' }],
      },
    ]);
    expect(statistics).toMatchObject([{ ...statistic, indicator: named(upgradeInvestment) }]);
  });

  it('has no HTML that somebody wrote', async () => {
    const text = '<img src=x onerror=alert(1)> "><script>alert(1)</script>';
    const { slug } = await published({
      headline: 'Escaped',
      body: [
        {
          type: 'paragraph',
          text,
          marks: [{ type: 'link', start: 0, end: 9, href: 'https://x.example/"onclick="alert(1)' }],
        },
        { type: 'image', url: 'https://x.example/a.png', alt: text, caption: text, credit: text },
        { type: 'embed', url: 'https://x.example/', provider: text },
      ],
    });
    const bodyHtml = String((await content(slug)).body['bodyHtml']);
    expect(bodyHtml).not.toMatch(/<script|<img src=x|"on\w+=/);
    expect(bodyHtml).toContain('&lt;script&gt;');
  });

  it('shows where a fact stands, not where it stood', async () => {
    const article = await created(client, {
      headline: 'Detached',
      body: [paragraph('a', 'Gone.'), paragraph('b', 'Here.')],
      quotes: [{ text: 'Gone', speaker: { name: 'an official' }, anchors: [{ exact: 'Gone' }] }],
    });
    await patched(client, article, { body: [paragraph('b', 'Here.')] });
    await taken(client, article, 'publish', 'Its passage comes back tomorrow.', true);
    expect((await content(article.slug)).body.quotes).toMatchObject([{ text: 'Gone', anchors: [] }]);
  });

  it('has no word of a draft', async () => {
    const marker = 'Unveröffentlichtes';
    const article = await published({ headline: 'Public', slug: 'public' });
    await patched(client, article, {
      headline: marker,
      slug: 'public-soon',
      kicker: marker,
      keywords: [marker],
      section: { name: marker },
      body: [paragraph('a', marker)],
      quotes: [{ text: marker }],
      bylines: [{ name: marker }],
    });
    await created(client, { headline: marker, slug: 'never-public' });
    const withdrawn = await published({ headline: marker, slug: 'was-public' });
    await taken(client, withdrawn, 'withdraw');
    const paths = [
      ...[
        '',
        '?count=true&limit=100',
        '/public',
        '/public?fields=headline,kicker,body',
        '/public-soon',
        '/never-public',
      ],
      ...[
        '/was-public',
        '?fields=headline',
        '?sort=-updatedAt',
        `?keyword=${marker}`,
        '?section=unveroeffentlichtes',
      ],
    ];
    for (const path of paths) {
      const { body } = await reader.get<{ title?: string; items?: object[] }>(CONTENT + path);
      expect(JSON.stringify({ ...body, instance: '' })).not.toContain(marker);
    }
    expect((await content('public-soon')).status).toBe(404);
    expect((await reader.get(`${CONTENT}?keyword=${marker}&count=true`)).body.total).toBe(0);
  });
});
