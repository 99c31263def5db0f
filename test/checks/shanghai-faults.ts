import { CHECKS } from '../../src/checks/check-table.js';

/** The body of the request that creates the article; what tests change in it. */
export interface ShanghaiArticle {
  body: { content: string };
  mentions: { person?: object; organization?: { name: string } }[];
  quotes: Fact[];
  statistics: Fact[];
}

type Fact = Record<string, unknown> & { anchors: { exact: string }[] };

/** A single fault, the code of the check that must find it, and a part of the passage at which it must. */
type Fault = readonly [name: string, code: string, at: string, put: (article: ShanghaiArticle) => unknown];

const CHEN = {
  person: { name: 'Chen Mingbo' },
  title: 'director',
  organization: { name: 'Shanghai Municipal Commission of Economy and Information Technology' },
};
const WU = {
  person: { name: 'Wu Qing' },
  title: 'vice-mayor of Shanghai',
  organization: { name: 'Shanghai Municipal Government' },
};

const quote = (i: number, change: object) => (article: ShanghaiArticle) =>
  Object.assign(article.quotes[i] ?? {}, change);
const figure = (i: number, change: object) => (article: ShanghaiArticle) =>
  Object.assign(article.statistics[i] ?? {}, change);
const words = (i: number, from: string, to: string) => (article: ShanghaiArticle) =>
  Object.assign(article.quotes[i] ?? {}, { text: String(article.quotes[i]?.['text']).replace(from, to) });
const without = (list: 'quotes' | 'mentions', i: number) => (article: ShanghaiArticle) =>
  article[list].splice(i, 1);
const conversion = (change: object) => ({
  conversions: [
    { value: '10960000000', unit: { kind: 'currency', code: 'USD' }, asPrinted: '$10.96 billion', ...change },
  ],
});

const [PILOTS, STRENGTH, MUST, REPUTATION] = [
  'In this year alone',
  "Shanghai's strength",
  'the city must develop',
  "Shanghai's reputation",
];

const ALL: readonly Fault[] = [
  ['another word in a quote', 'quote-not-verbatim', PILOTS, words(0, 'launch', 'start')],
  ['another digit in a quote', 'quote-not-verbatim', PILOTS, words(0, '200', '300')],
  ['a word left out of a quote', 'quote-not-verbatim', PILOTS, words(0, 'sizable ', '')],
  ['a word added to a quote', 'quote-not-verbatim', PILOTS, words(0, 'the city', 'the great city')],
  ['another city in a quote', 'quote-not-verbatim', STRENGTH, words(2, 'New York', 'Boston')],
  ['another letter in a quote', 'quote-not-verbatim', STRENGTH, words(2, 'guarantee', 'guaranteed')],
  [
    'two words of a quote swapped',
    'quote-not-verbatim',
    STRENGTH,
    words(2, 'research and development', 'development and research'),
  ],
  [
    'another person as the speaker',
    'speaker-mismatch',
    PILOTS,
    quote(0, { speaker: { ...CHEN, person: WU.person } }),
  ],
  ['another speaker with their role', 'speaker-mismatch', PILOTS, quote(0, { speaker: WU })],
  ['another speaker of a further quote', 'speaker-mismatch', STRENGTH, quote(2, { speaker: CHEN })],
  ['another speaker of an indirect quote', 'speaker-mismatch', MUST, quote(1, { speaker: CHEN })],
  ['another speaker of a last quote', 'speaker-mismatch', REPUTATION, quote(3, { speaker: CHEN })],
  ['no speaker', 'unattributed-quote', PILOTS, quote(0, { speaker: null })],
  ['no speaker of a further quote', 'unattributed-quote', STRENGTH, quote(2, { speaker: null })],
  [
    'a speaker without a role',
    'speaker-without-role',
    PILOTS,
    quote(0, { speaker: { person: CHEN.person } }),
  ],
  [
    'another without a role',
    'speaker-without-role',
    REPUTATION,
    quote(3, { speaker: { person: WU.person } }),
  ],
  ['a quote left out', 'unmarked-quotation', PILOTS, without('quotes', 0)],
  ['a further quote left out', 'unmarked-quotation', STRENGTH, without('quotes', 2)],
  ['no mention of a person', 'unlinked-name', 'Wu Qing', without('mentions', 3)],
  ['no mention of an organization', 'unlinked-name', 'Shanghai municipal government', without('mentions', 0)],
  ['no mention of a longer name', 'unlinked-name', 'Shanghai Municipal Commission', without('mentions', 1)],
  ['no period', 'period-missing', '69 billion yuan', figure(0, { period: null })],
  ['no period of a target', 'period-missing', '5,000', figure(2, { period: null })],
  ['two digits swapped', 'number-mismatch', '69 billion yuan', figure(0, { value: '96000000000' })],
  ['another scale word', 'number-mismatch', '69 billion yuan', figure(0, { value: '69000000' })],
  [
    'another currency',
    'number-mismatch',
    '14.5 billion yuan',
    figure(6, { unit: { kind: 'currency', code: 'JPY' } }),
  ],
  ['another digit in a count', 'number-mismatch', '1,496', figure(8, { value: '1469' })],
  ['a digit left out', 'number-mismatch', '1,700', figure(4, { value: '170' })],
  ['a decimal point moved', 'number-mismatch', '232.1 billion', figure(7, { value: '23210000000' })],
  [
    'percentage points for percent',
    'number-mismatch',
    '61 percent',
    figure(5, { unit: { kind: 'percentage-point' }, share: null }),
  ],
  [
    'another conversion',
    'number-mismatch',
    '69 billion yuan',
    figure(0, conversion({ value: '19060000000' })),
  ],
  [
    'another currency of a conversion',
    'number-mismatch',
    '69 billion yuan',
    figure(0, conversion({ unit: { kind: 'currency', code: 'EUR' } })),
  ],
  ['another year', 'period-mismatch', '69 billion yuan', figure(0, { period: '2017' })],
  ['other years', 'period-mismatch', '1,496', figure(8, { period: '1999/2005' })],
  ['another year by which', 'period-mismatch', '5,000', figure(2, { period: '2025' })],
  [
    'another direction',
    'change-mismatch',
    '61 percent',
    figure(5, {
      comparison: { basis: 'since', direction: 'down', baseValue: '47', basePeriod: '2008' },
    }),
  ],
];

const known = new Set(CHECKS.map(({ code }) => code));

/** Those whose check there is. */
export const FAULTS = ALL.filter(([, code]) => known.has(code));
