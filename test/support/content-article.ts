import fc from 'fast-check';
import { renderHtml } from '../../src/body/render-html.js';
import type { Block } from '../../src/body/block.js';
import { contentAddress } from '../../src/publication/content-address.view.js';
import type { ContentArticle } from '../../src/publication/content-article.dto.js';

export const SITE = { publicUrl: 'https://news.example', name: 'Harbour Courier', language: 'en' };

const id = (n: number): string => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const inesFalk = { id: id(1), slug: 'ines-falk', name: 'Ines Falk' };
const authority = { id: id(2), slug: 'harbour-authority', name: 'Harbour Authority', kind: 'government' };

const body: Block[] = [
  {
    id: 'b1',
    type: 'paragraph',
    text: 'The harbour will buy a second crane for 4.2 million euros.',
    marks: [],
  },
  { id: 'b2', type: 'paragraph', text: '"We turn ships away every week," said Ines Falk.', marks: [] },
];

/** A document with a quote, a figure and a translation; a test says what else it needs. */
export function harbourArticle(own: Partial<ContentArticle> = {}): ContentArticle {
  const [slug, language] = ['harbour-gets-a-second-crane', 'en'];
  return {
    id: id(10),
    slug,
    language,
    url: contentAddress(SITE.publicUrl, { slug, language }),
    headline: 'Harbour gets a second crane',
    kicker: 'Shipping',
    summary: 'It comes in 2027.',
    section: { id: id(3), slug: 'economy', name: 'Economy' },
    bylines: [
      { name: 'Mara Lindqvist', personId: id(4), role: 'author' },
      { name: 'Jo Brandt', personId: null, role: 'photographer' },
    ],
    image: {
      url: 'https://pictures.example/crane.jpg',
      assetId: null,
      alt: 'A crane',
      caption: 'The first crane',
      credit: 'J. Brandt',
    },
    publishedAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-21T09:30:00.000Z',
    source: { organizationId: null, name: 'Sea News', url: 'https://sea.example/1', publishedOn: '2026-11' },
    dateline: { place: 'Kiel', date: '2026-11-20' },
    keywords: ['harbour', 'cranes'],
    subjects: ['medtop:04000000'],
    body,
    bodyHtml: renderHtml(body),
    people: [inesFalk],
    organizations: [authority],
    quotes: [quote()],
    statistics: [statistic()],
    corrections: [],
    canonicalUrl: null,
    translations: [
      {
        language: 'de',
        slug: 'hafen-bekommt-zweiten-kran',
        url: 'https://news.example/v1/content/articles/hafen-bekommt-zweiten-kran?language=de',
      },
    ],
    ...own,
  };
}

export function quote(own: Partial<ContentArticle['quotes'][number]> = {}): ContentArticle['quotes'][number] {
  return {
    id: id(20),
    kind: 'direct',
    text: 'We turn ships away every week',
    saidOn: '2026-11-19',
    speaker: {
      person: inesFalk,
      name: 'Ines Falk',
      title: 'director',
      organization: authority,
      organizationName: 'the authority',
    },
    occasion: 'a press conference',
    language: null,
    translated: false,
    anchors: [],
    ...own,
  };
}

export function statistic(
  own: Partial<ContentArticle['statistics'][number]> = {},
): ContentArticle['statistics'][number] {
  return {
    id: id(30),
    revision: 1,
    articleId: id(10),
    place: 'Kiel',
    value: '4200000',
    upperValue: null,
    indicator: { id: id(5), slug: 'crane-investment', name: 'Crane investment' },
    qualifier: 'exact',
    unit: { kind: 'currency', code: 'EUR' },
    asPrinted: '4.2 million euros',
    period: '2027',
    periodLabel: null,
    nature: 'plan',
    conversions: [],
    comparison: null,
    share: null,
    attribution: { personId: null, organizationId: authority.id, name: 'Harbour Authority' },
    anchors: [],
    ...own,
  };
}

const line = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const link = fc.webUrl();
const period = fc.constantFrom('2018', '2018-04', '2018-04-10', '2018~', '2018-33', '2009/2017', '../2020');
const digits = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.option(fc.nat(9999)))
  .map(([whole, part]) => `${whole}${part === null ? '' : `.${part}`}`);

const anyQuote = fc
  .record({
    text: line,
    kind: fc.constantFrom('direct', 'indirect', 'mixed'),
    saidOn: maybe(period),
    speaker: maybe(
      fc.record({
        person: maybe(fc.constant(inesFalk)),
        organization: maybe(fc.constant(authority)),
        name: maybe(line),
        title: maybe(line),
        organizationName: maybe(line),
      }),
    ),
    occasion: maybe(line),
    translated: fc.boolean(),
    language: maybe(fc.constantFrom('de', 'zh-Hant')),
  })
  .map(quote);

const anyStatistic = fc
  .record({
    place: maybe(line),
    value: digits,
    upperValue: maybe(digits),
    asPrinted: maybe(line),
    period: maybe(period),
    indicator: maybe(fc.constant({ id: id(5), slug: 'x', name: 'X' })),
    unit: fc.oneof(
      fc.constantFrom<{ kind: 'percent' | 'index' }>({ kind: 'percent' }, { kind: 'index' }),
      line.map((noun) => ({ kind: 'count' as const, noun })),
    ),
    attribution: maybe(
      fc.record({ name: maybe(line) }).map((by) => ({ ...by, personId: null, organizationId: null })),
    ),
  })
  .map(statistic);

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  line.map((text): Block => ({ id: 'b', type: 'paragraph', text, marks: [] })),
  fc.tuple(line, fc.boolean(), fc.integer({ min: 1, max: 6 })).map(([text, ordered, depth]): Block => ({
    id: 'b',
    type: 'list-item',
    ordered,
    depth,
    start: null,
    text,
    marks: [],
  })),
  fc
    .tuple(fc.array(fc.array(line, { minLength: 1 }), { minLength: 1 }), maybe(line))
    .map(([rows, caption]): Block => ({
      id: 'b',
      type: 'table',
      text: rows.map((row) => row.join('\t')).join('\n'),
      marks: [],
      headerRows: 1,
      headerColumns: 1,
      caption,
    })),
  fc.tuple(line, link, maybe(line)).map(([text, url, credit]): Block => ({
    id: 'b',
    type: 'image',
    assetId: null,
    url,
    alt: null,
    text,
    marks: [],
    caption: text,
    credit,
  })),
  fc
    .tuple(link, maybe(line), fc.constantFrom<['page', 'video', 'audio']>('page', 'video', 'audio'))
    .map(([url, provider, kind]): Block => ({ id: 'b', type: 'embed', url, provider, kind })),
);

/** Whatever a document may hold, and texts with control characters and halves of pairs that it may not. */
export const anyArticle: fc.Arbitrary<ContentArticle> = fc
  .record({
    headline: line,
    kicker: maybe(line),
    summary: maybe(line),
    language: fc.constantFrom('en', 'pt-BR', 'ar'),
    section: maybe(line.map((name) => ({ id: id(3), slug: 'economy', name }))),
    bylines: fc.array(
      line.map((name) => ({ name, personId: null, role: name.length % 2 ? 'author' : 'editor' })),
      { maxLength: 3 },
    ),
    image: maybe(
      fc.record({
        url: maybe(link),
        alt: maybe(line),
        caption: maybe(line),
        credit: maybe(line),
        assetId: fc.constant(null),
      }),
    ),
    source: maybe(
      fc.record({
        organizationId: maybe(fc.constant(authority.id)),
        name: maybe(line),
        url: maybe(link),
        publishedOn: maybe(period),
      }),
    ),
    dateline: maybe(fc.record({ place: maybe(line), date: maybe(period) })),
    keywords: fc.array(line, { maxLength: 3 }),
    subjects: fc.array(line, { maxLength: 2 }),
    body: fc.array(anyBlock, { maxLength: 4 }),
    quotes: fc.array(anyQuote, { maxLength: 2 }),
    statistics: fc.array(anyStatistic, { maxLength: 2 }),
    corrections: fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constant('correction'),
        text: line,
        at: fc.constant('2026-11-22T00:00:00.000Z'),
        factId: fc.constant(null),
        was: maybe(line),
        is: maybe(line),
      }),
      { maxLength: 1 },
    ),
  })
  .map((own) => harbourArticle({ ...own, bodyHtml: renderHtml(own.body) }));
