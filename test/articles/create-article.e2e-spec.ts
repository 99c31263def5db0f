import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Client } from '../support/client.js';
import { ARTICLES, UNKNOWN, at, created, paragraph, read, refusals } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';

let app: TestApp;
let client: Client;
let known: Cast;

beforeAll(async () => {
  app = await startApp();
  client = app.client;
  known = await cast(client);
});

afterAll(() => app.close());

const refused = async (article: object): Promise<string[]> => {
  const answer = await client.post<ArticleAnswer>(ARTICLES, { headline: 'Refused', ...article });
  expect(answer.status).toBe(422);
  return refusals(answer);
};

const anchor = (blockId: string, start: number, exact: string): object => ({
  ...{ blockId, start, end: start + exact.length, exact },
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
        ...{ id: 'i', type: 'image', assetId: null, url: 'https://pictures.example/1.jpg' },
        ...{ alt: 'A crane', caption: 'The port', credit: 'Staff' },
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
    ...{ place: 'Shanghai', value: '69000000000', upperValue: '70000000000', qualifier: 'at-least' },
    ...{ unit: { kind: 'currency', code: 'CNY', per: 'year' }, asPrinted: '69 billion yuan' },
    ...{ period: '2018', periodLabel: 'this year', nature: 'target' },
    conversions: [
      { value: '10960000000', unit: { kind: 'currency', code: 'USD' }, asPrinted: '$10.96 billion' },
    ],
    comparison: {
      ...{ basis: 'year-on-year', direction: 'up', changePercent: '7.1' },
      ...{ changeValue: '4.50', baseValue: '64.5', basePeriod: '2017' },
    },
    share: { of: 'total industrial investment' },
    anchors: [anchor('p', 17, '69 billion yuan')],
  };

  it('is read back as it was written', async () => {
    const { chenMingbo, commission, economy, upgradeInvestment } = known;
    const speaker = {
      ...{ personId: chenMingbo.id, name: 'Mr Chen', title: 'head' },
      ...{ organizationId: commission.id, organizationName: 'the commission' },
    };
    const source = {
      ...{ organizationId: commission.id, name: 'The Commission' },
      ...{ url: 'https://commission.example/1', publishedOn: '2018-04-09' },
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
      ...{ sectionId: economy.id, source, bylines, mentions: [mention] },
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
    const fact = { revision: 1, articleId: article.id };
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
        ...{ id, revision: 1, slug: i === 0 ? 'only-a-headline' : 'only-a-headline-2' },
        ...{ status: 'draft', workingStatus: null, hasUnpublishedChanges: false, scheduledRevision: null },
        ...{ allowedActions: ['publish'], language: 'en', translationOf: null, headline: 'Only a headline' },
        ...{ kicker: null, summary: null, section: null, bylines: [], source: null, dateline: null },
        ...{ keywords: [], subjects: [], canonicalUrl: null, body: [], mentions: [], quotes: [] },
        ...{ statistics: [], embargoUntil: null, scheduledFor: null, firstPublishedAt: null },
        ...{ publishedAt: null, liveRevision: null, corrections: [] },
        ...{ createdAt, updatedAt: createdAt, createdBy, updatedBy: createdBy },
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
      ...{ kind: 'direct', speaker: null, saidOn: null, occasion: null, translated: false, anchors: [] },
    });
    expect(statistics[0]).toMatchObject({
      ...{ indicator: null, place: null, upperValue: null, qualifier: 'exact', nature: 'actual' },
      ...{ conversions: [], comparison: null, share: null, attribution: null, anchors: [] },
    });
  });
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
        ...{ type: 'paragraph', text: 'A bold link.' },
        marks: [
          { type: 'bold', start: 2, end: 6 },
          { type: 'link', start: 7, end: 11, href: 'https://x.example/' },
        ],
      },
      { type: 'list-item', ordered: true, text: 'n', marks: [] },
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

describe('what is wrong', () => {
  it.each([
    ['headline', null, 'required'],
    ['headline', ' ', 'blank'],
    ['headline', 5, 'wrong-type'],
    ['headline', 'x'.repeat(501), 'too-long'],
    ['headline', 'a\u0007b', 'control-character'],
    ['slug', 'Not A Slug', 'not-a-slug'],
    ['language', 'jp', 'not-a-language'],
    ['translationOf', 'x', 'not-an-identifier'],
    ['translationOf', UNKNOWN, 'unknown-reference'],
    ['kicker', '', 'blank'],
    ['summary', [], 'wrong-type'],
    ['section', {}, 'not-a-reference'],
    ['section', { id: UNKNOWN }, 'unknown-reference'],
    ['section', { slug: 'no-such-section' }, 'unknown-reference'],
    ['bylines', {}, 'wrong-type'],
    ['source', [], 'wrong-type'],
    ['keywords', 'one', 'wrong-type'],
    ['subjects', [1], 'wrong-element'],
    ['canonicalUrl', 'javascript:x', 'not-a-url'],
    ['mentions', {}, 'wrong-type'],
    ['quotes', 'x', 'wrong-type'],
    ['quotes/0', [1], 'wrong-type'],
    ['embargoUntil', 'tomorrow', 'not-a-timestamp'],
    ['tags', [], 'unknown-property'],
    ['status', 'published', 'read-only'],
    ['liveRevision', 1, 'read-only'],
    ['createdAt', '2018-01-01T00:00:00Z', 'read-only'],
    ['id', UNKNOWN, 'read-only'],
  ])('is refused at its place: %s = %j is %s', async (name, value, code) => {
    const [property = ''] = name.split('/');
    expect(await refused({ [property]: value })).toEqual([`/${name} ${code}`]);
  });

  it('is told of all places at once, however deep', async () => {
    const errors = await refused({
      dateline: { date: '2018-13-01', town: 'x' },
      source: { url: 'x' },
      bylines: [{ name: 'x', role: '' }],
      mentions: [{ anchors: [{ start: 0 }] }],
      quotes: [
        { text: 'x', kind: 'shouted', speaker: { nme: 'x', person: { nme: 'x' } }, saidOn: '2017/2018' },
      ],
      statistics: [
        {
          ...{ value: 1, upperValue: '1e3', unit: { kind: 'currency', code: 'XXY' }, period: '2018-99' },
          ...{
            nature: 'guess',
            qualifier: 'perhaps',
            conversions: [{ value: '01', unit: { kind: 'percent' } }],
          },
          ...{ comparison: { basis: 'x', changePercent: '+1' }, share: {} },
        },
        { value: '1' },
      ],
    });
    expect(errors).toEqual([
      '/bylines/0/role blank',
      '/dateline/date not-a-date',
      '/dateline/town unknown-property',
      '/mentions/0/anchors/0/exact required',
      '/quotes/0/kind not-one-of',
      '/quotes/0/saidOn not-a-date',
      '/quotes/0/speaker/nme unknown-property',
      '/quotes/0/speaker/person not-a-reference',
      '/source/url not-a-url',
      '/statistics/0/comparison/basis not-one-of',
      '/statistics/0/comparison/changePercent not-a-decimal',
      '/statistics/0/conversions/0/value not-a-decimal',
      '/statistics/0/nature not-one-of',
      '/statistics/0/period not-a-period',
      '/statistics/0/qualifier not-one-of',
      '/statistics/0/share/of required',
      '/statistics/0/unit/code not-a-currency',
      '/statistics/0/upperValue not-a-decimal',
      '/statistics/0/value not-a-decimal',
      '/statistics/1/unit required',
    ]);
  });

  it('stores nothing of the whole: neither article nor entities', async () => {
    const total = async (plural: string): Promise<number> =>
      (await client.get(`/v1/editorial/${plural}?count=true&limit=1`)).body.total;
    const before = [await total('articles'), await total('people')];
    const quotes = [
      { text: 'x', speaker: { person: { name: 'Nobody Else' } }, anchors: [{ exact: 'nowhere' }] },
    ];
    expect(await refused({ quotes })).toEqual(['/quotes/0/anchors/0/exact anchor-not-found']);
    expect([await total('articles'), await total('people')]).toEqual(before);
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

describe('a reference', () => {
  it('is an id, an object with it, a slug, a name or an alias', async () => {
    const { economy, commission } = known;
    for (const section of [economy.id, { id: economy.id }, { slug: 'economy' }, { name: 'ECONOMY' }]) {
      const article = await created(client, { headline: 'Referring', section });
      expect(article.section?.id).toBe(economy.id);
    }
    const article = await created(client, {
      headline: 'By acronym',
      mentions: [{ organization: { name: 'sheitc' } }],
    });
    expect(article.mentions[0]?.organizationId).toBe(commission.id);
    expect(article.resolved).toMatchObject([
      { pointer: '/mentions/0/organization', id: commission.id, name: commission.name, outcome: 'matched' },
    ]);
  });

  it('creates whom nobody knows, once, and tells', async () => {
    const person = { name: 'Åsa Novák' };
    const article = await created(client, {
      headline: 'New people',
      section: { name: 'Culture' },
      source: { organization: { name: 'New Agency' } },
      bylines: [{ name: 'Asa', person: { name: 'asa novak' } }],
      quotes: [
        { text: 'x', speaker: { person } },
        { text: 'y', speaker: { person, name: 'A. N.' } },
      ],
      statistics: [
        { value: '1', unit: { kind: 'percent' }, indicator: { name: 'Rate' }, attribution: { person } },
      ],
    });
    expect(article.section?.slug).toBe('culture');
    expect(article['source']).toMatchObject({ name: 'New Agency' });
    const ids = article.quotes.map(({ speaker }) => speaker?.['personId']);
    expect(new Set(ids).size).toBe(1);
    expect(article.quotes.map(({ speaker }) => speaker?.['name'])).toEqual(['asa novak', 'A. N.']);
    expect(article.statistics[0]).toMatchObject({
      indicator: { name: 'Rate' },
      attribution: { personId: ids[0] },
    });
    expect(article.resolved.map(({ pointer, outcome }) => `${pointer} ${outcome}`)).toEqual([
      '/section created',
      '/source/organization created',
      '/bylines/0/person created',
      '/quotes/0/speaker/person created',
      '/quotes/1/speaker/person created',
      '/statistics/0/indicator created',
      '/statistics/0/attribution/person created',
    ]);
  });

  it('may stand as id and object together if they say the same', async () => {
    const { chenMingbo, wuQing } = known;
    const speaker = { personId: chenMingbo.id, person: { id: chenMingbo.id } };
    const { quotes } = await created(client, { headline: 'Twice', quotes: [{ text: 'x', speaker }] });
    expect(quotes[0]?.speaker).toMatchObject({ personId: chenMingbo.id, name: 'Chen Mingbo' });
    const differing = { personId: chenMingbo.id, person: { id: wuQing.id } };
    expect(await refused({ quotes: [{ text: 'x', speaker: differing }] })).toEqual([
      '/quotes/0/speaker/person two-references',
    ]);
  });

  it('to a name that two bear is refused with both; one of them forced anew is not', async () => {
    const ids = [];
    for (const _ of [1, 2]) {
      const answer = await client.post('/v1/editorial/people', { name: 'Ali Khan' });
      ids.push(answer.body.id);
    }
    const mention = (reference: object): object => ({
      mentions: [{ person: { name: 'Ali Khan', ...reference } }],
    });
    const answer = await client.post<ArticleAnswer>(ARTICLES, { headline: 'Two', ...mention({}) });
    expect(refusals(answer)).toEqual(['/mentions/0/person ambiguous-reference']);
    expect(answer.body.errors[0]?.candidates?.map(({ id }) => id).sort()).toEqual(ids.sort());
    const forced = await created(client, { headline: 'Three', ...mention({ create: true }) });
    expect(forced.resolved).toMatchObject([{ outcome: 'created' }]);
    expect(ids).not.toContain(forced.mentions[0]?.personId);
  });

  it('of a mention is to a person or to an organization', async () => {
    const { chenMingbo, commission } = known;
    const both = { personId: chenMingbo.id, organizationId: commission.id };
    expect(await refused({ mentions: [{}, both] })).toEqual([
      '/mentions/0 person-or-organization',
      '/mentions/1 person-or-organization',
    ]);
  });
});

describe('a speaker', () => {
  const speaking = async (speaker: object, saidOn?: string): Promise<unknown> => {
    const article = await created(client, { headline: 'Speaking', quotes: [{ text: 'x', speaker, saidOn }] });
    return article.quotes[0]?.speaker;
  };
  const nobody = { personId: null, name: null, title: null, organizationId: null, organizationName: null };

  it('may be described only, or be an organization', async () => {
    const { id, name } = known.commission;
    expect(await speaking({ name: 'a ministry official' })).toEqual({
      ...nobody,
      name: 'a ministry official',
    });
    expect(await speaking({ organization: { id } })).toMatchObject({
      organizationId: id,
      organizationName: name,
    });
  });

  it('has the position known on the day of the quote, unless the quote says another', async () => {
    const { wuQing, cityGovernment, commission } = known;
    const person = { name: 'Wu Qing' };
    expect(await speaking({ person }, '2018-04-10')).toEqual({
      ...{ personId: wuQing.id, name: 'Wu Qing', title: 'vice-mayor' },
      ...{ organizationId: cityGovernment.id, organizationName: cityGovernment.name },
    });
    expect(await speaking({ person }, '2015-01-01')).toMatchObject({
      ...{ title: 'director', organizationName: 'Statistics Office' },
    });
    expect(await speaking({ person })).toEqual({ ...nobody, personId: wuQing.id, name: 'Wu Qing' });
    expect(await speaking({ person, title: 'economist' }, '2018-04-10')).toMatchObject({
      ...{ title: 'economist', organizationId: cityGovernment.id },
    });
    expect(await speaking({ person, organization: { id: commission.id } }, '2018-04-10')).toMatchObject({
      ...{ title: 'vice-mayor', organizationId: commission.id },
    });
  });
});

describe('a slug', () => {
  it('that is given and taken is refused; one that is made gets a suffix', async () => {
    await created(client, { headline: 'A slug', slug: 'taken' });
    const again = await client.post(ARTICLES, { headline: 'Other', slug: 'taken' });
    expect([again.status, again.body.code]).toEqual([409, 'slug-taken']);
    expect((await created(client, { headline: 'Taken' })).slug).toBe('taken-2');
    expect((await created(client, { headline: 'Taken', language: 'de', slug: 'taken' })).slug).toBe('taken');
  });

  it('is borne once, however many ask for it at the same time', async () => {
    await created(client, { headline: 'Raced' });
    const wanted = Array.from({ length: 12 }, (_, i) =>
      i % 2 ? { headline: 'Raced' } : { headline: 'Other', slug: `raced-${i / 2 + 2}` },
    );
    const answers = await Promise.all(wanted.map((article) => client.post(ARTICLES, article)));
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => body.slug)).size).toBe(made.length);
    for (const { status, body } of answers)
      if (status !== 201) expect([status, body.code]).toEqual([409, 'slug-taken']);
  });

  it('that was once public is never given to another article', async () => {
    const article = await created(client, { headline: 'Once public' });
    const headers = (revision: number): object => ({ 'if-match': `"${revision}"` });
    const publish = async (revision: number): Promise<number> =>
      (
        await client.send('POST', `${at(article)}/transitions`, {
          body: { action: 'publish' },
          headers: { ...headers(revision) },
        })
      ).status;
    expect(await publish(1)).toBe(200);
    expect((await client.patch(at(article), { slug: 'now-elsewhere' }, 2)).status).toBe(200);
    expect(await publish(3)).toBe(200);
    const other = await client.post(ARTICLES, { headline: 'x', slug: 'once-public' });
    expect([other.status, other.body.code]).toEqual([409, 'slug-taken']);
    expect((await created(client, { headline: 'Once public' })).slug).toBe('once-public-2');
    expect((await client.patch(at(article), { slug: 'once-public' }, 4)).status).toBe(200);
  });

  it('is made of a headline in any script', async () => {
    expect((await created(client, { headline: 'Über die Brücke', language: 'de' })).slug).toBe(
      'ueber-die-bruecke',
    );
    expect((await created(client, { headline: '上海', language: 'zh' })).slug).toMatch(/^[a-z0-9-]+$/);
  });

  it('is told where another article has the same headline', async () => {
    const first = await created(client, { headline: 'Twice told' });
    const second = await created(client, { headline: 'twice  Told' });
    expect(second.possibleDuplicates).toEqual([
      { id: first.id, name: 'Twice told', because: 'same-headline' },
    ]);
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
      ...{ headline: 'Café', language: 'zh-Hant-TW', embargoUntil: '2018-04-11T06:00:00.000Z' },
      canonicalUrl: 'https://x.example/M%C3%BCnchen',
      keywords: ['a', 'b'],
      ...{ body: [{ text: 'Café' }], quotes: [{ language: 'en-US', anchors: [{ exact: 'Café', end: 4 }] }] },
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
