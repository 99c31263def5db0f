import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import { ARTICLES, at, created, read, refusals } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

const anchor = (blockId: string, start: number, exact: string): object => ({
  blockId,
  start,
  end: start + exact.length,
  exact,
});

describe('an article with everything', () => {
  const quotation = '“We shall invest 69 billion yuan,” said Chen Mingbo of the commission.';
  const own = {
    slug: 'city-to-invest',
    language: 'en-GB',
    headline: 'City to invest',
    kicker: 'Economy',
    summary: 'A plan.\nAnd its numbers.',
    keywords: ['manufacturing', 'plans'],
    subjects: ['medtop:04000000'],
    canonicalUrl: 'https://news.example/city-to-invest',
    dateline: { place: 'Shanghai', date: '2018-04-10' },
    embargoUntil: '2018-04-11T06:00:00.000Z',
    body: [
      { id: 'h', type: 'heading', level: 2, text: 'The plan', marks: [] },
      {
        id: 'p',
        type: 'paragraph',
        text: quotation,
        marks: [
          { type: 'bold', start: 1, end: 3 },
          { type: 'link', start: 40, end: 51, href: 'https://people.example/chen' },
        ],
      },
      { id: 'l', type: 'list-item', ordered: true, text: 'First', marks: [] },
      { id: 'q', type: 'blockquote', text: 'Quoted', marks: [] },
      {
        id: 'i',
        type: 'image',
        assetId: null,
        url: 'https://pictures.example/1.jpg',
        alt: 'A crane',
        caption: 'The port',
        credit: 'Staff',
      },
      { id: 'e', type: 'embed', url: 'https://video.example/1', provider: 'Video' },
      { id: 's', type: 'separator' },
    ],
  };
  const quote = {
    kind: 'direct',
    text: 'We shall invest 69 billion yuan',
    saidOn: '2018-04-10',
    occasion: 'a press conference',
    language: 'zh',
    translated: true,
    anchors: [anchor('p', 1, 'We shall invest 69 billion yuan')],
  };
  const statistic = {
    place: 'Shanghai',
    value: '69000000000',
    upperValue: '70000000000',
    qualifier: 'at-least',
    unit: { kind: 'currency', code: 'CNY', per: 'year' },
    asPrinted: '69 billion yuan',
    period: '2018',
    periodLabel: 'this year',
    nature: 'target',
    conversions: [
      { value: '10960000000', unit: { kind: 'currency', code: 'USD' }, asPrinted: '$10.96 billion' },
    ],
    comparison: {
      basis: 'year-on-year',
      direction: 'up',
      changePercent: '7.1',
      changeValue: '4.50',
      baseValue: '64.5',
      basePeriod: '2017',
    },
    share: { of: 'total industrial investment' },
    anchors: [anchor('p', 17, '69 billion yuan')],
  };

  it('is read back as it was written', async () => {
    const { chenMingbo, commission, economy, upgradeInvestment } = known;
    const speaker = {
      personId: chenMingbo.id,
      name: 'Mr Chen',
      title: 'head',
      organizationId: commission.id,
      organizationName: 'the commission',
    };
    const source = {
      organizationId: commission.id,
      name: 'The Commission',
      url: 'https://commission.example/1',
      publishedOn: '2018-04-09',
    };
    const attribution = { personId: chenMingbo.id, organizationId: commission.id, name: 'Mr Chen' };
    const bylines = [
      { name: 'Mara Lindqvist', personId: null, role: 'author' },
      { name: 'C. Mingbo', personId: chenMingbo.id, role: 'translator' },
    ];
    const mention = {
      personId: null,
      organizationId: commission.id,
      anchors: [anchor('p', 55, 'the commission')],
    };
    const answer = await client.post<ArticleAnswer>(ARTICLES, {
      ...own,
      sectionId: economy.id,
      source,
      bylines,
      mentions: [mention],
      quotes: [{ ...quote, speaker }],
      statistics: [{ ...statistic, indicator: upgradeInvestment.id, attribution }],
    });
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 });
    const { resolved, possibleDuplicates, ...article } = answer.body;
    expect({ resolved, possibleDuplicates }).toEqual({ resolved: [], possibleDuplicates: [] });
    expect(article).toMatchObject({ ...own, source, bylines });
    const { id, slug, name } = economy;
    expect(article.section).toEqual({ id, slug, name });
    const [mentioned, quoted, stated] = [article.mentions[0], article.quotes[0], article.statistics[0]];
    expect(mentioned).toEqual({ id: mentioned?.id, ...mention });
    const fact = { revision: 1, articleId: article.id, signOff: null };
    expect(quoted).toEqual({ id: quoted?.id, ...fact, ...quote, speaker });
    const { id: indicatorId, slug: indicatorSlug, name: indicatorName } = upgradeInvestment;
    const indicator = { id: indicatorId, slug: indicatorSlug, name: indicatorName };
    expect(stated).toEqual({ id: stated?.id, ...fact, ...statistic, indicator, attribution });
    expect(await read(client, article)).toEqual(article);
    expect((await client.get(`/v1/editorial/quotes/${quoted?.id}`)).body).toEqual(quoted);
    expect((await client.get(`/v1/editorial/statistics/${stated?.id}`)).body).toEqual(stated);
  });

  it('needs only a headline; null and absent are the same', async () => {
    const names = ['kicker', 'section', 'sectionId', 'source', 'body', 'quotes', 'slug', 'keywords', 'id'];
    const nothing = Object.fromEntries(names.map((name) => [name, null]));
    for (const [i, rest] of [{}, nothing].entries()) {
      const {
        resolved: _,
        possibleDuplicates: __,
        ...article
      } = await created(client, {
        headline: 'Only a headline',
        ...rest,
      });
      const { id, createdAt, createdBy } = article;
      expect(article).toEqual({
        id,
        revision: 1,
        slug: i === 0 ? 'only-a-headline' : 'only-a-headline-2',
        status: 'draft',
        workingStatus: null,
        hasUnpublishedChanges: false,
        scheduledRevision: null,
        allowedActions: ['submit', 'approve', 'publish', 'schedule'],
        blockedActions: [],
        language: 'en',
        translationOf: null,
        headline: 'Only a headline',
        kicker: null,
        summary: null,
        section: null,
        bylines: [],
        source: null,
        dateline: null,
        keywords: [],
        subjects: [],
        canonicalUrl: null,
        assigneeId: null,
        dueAt: null,
        body: [],
        mentions: [],
        quotes: [],
        statistics: [],
        embargoUntil: null,
        scheduledFor: null,
        firstPublishedAt: null,
        publishedAt: null,
        liveRevision: null,
        corrections: [],
        signOff: null,
        createdAt,
        updatedAt: createdAt,
        createdBy,
        updatedBy: createdBy,
      });
    }
  });

  it('gives what is unsaid of its parts a default', async () => {
    const { quotes, statistics, bylines, body } = await created(client, {
      headline: 'Defaults',
      body: [{ type: 'paragraph', text: 'One' }],
      bylines: [{ name: 'A. Writer' }],
      quotes: [{ text: 'One' }],
      statistics: [{ value: '1', unit: { kind: 'count', noun: 'one' } }],
    });
    expect(body).toEqual([{ id: body[0]?.id, type: 'paragraph', text: 'One', marks: [] }]);
    expect(body[0]?.id).toMatch(/^[\w-]{1,64}$/);
    expect(bylines).toEqual([{ name: 'A. Writer', personId: null, role: 'author' }]);
    expect(quotes[0]).toMatchObject({
      kind: 'direct',
      speaker: null,
      saidOn: null,
      occasion: null,
      translated: false,
      anchors: [],
      signOff: null,
    });
    expect(statistics[0]).toMatchObject({
      indicator: null,
      place: null,
      upperValue: null,
      qualifier: 'exact',
      nature: 'actual',
      conversions: [],
      comparison: null,
      share: null,
      attribution: null,
      anchors: [],
      signOff: null,
    });
  });
});

describe('what has one form', () => {
  it('is kept in it', async () => {
    const article = await created(client, {
      headline: 'Cafe\u0301',
      language: 'zh-hant-tw',
      canonicalUrl: 'https://x.example/München',
      keywords: ['a', 'b', 'a'],
      embargoUntil: '2018-04-11T08:00:00+02:00',
      body: { format: 'text', content: 'Cafe\u0301' },
      quotes: [{ text: 'x', language: 'EN-us', anchors: [{ exact: 'Cafe\u0301' }] }],
    });
    expect(article).toMatchObject({
      headline: 'Café',
      language: 'zh-Hant-TW',
      embargoUntil: '2018-04-11T06:00:00.000Z',
      canonicalUrl: 'https://x.example/M%C3%BCnchen',
      keywords: ['a', 'b'],
      body: [{ text: 'Café' }],
      quotes: [{ language: 'en-US', anchors: [{ exact: 'Café', end: 4 }] }],
    });
    expect(article['createdAt']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('translates another article', async () => {
    const original = await created(client, { headline: 'Original' });
    const translation = await created(client, {
      headline: 'Original',
      language: 'de',
      translationOf: original.id,
    });
    expect(translation).toMatchObject({ translationOf: original.id, slug: 'original' });
    for (const translationOf of [original.id, translation.id]) {
      const answer = await client.patch<ArticleAnswer>(at(original), { translationOf }, 1);
      expect(refusals(answer)).toEqual(['/translationOf circular']);
    }
  });
});
