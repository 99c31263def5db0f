import { currencyNames, currencySigns } from './cldr/currency-words.js';
import { measures, percentNames } from './cldr/measure-words.js';
import type { Unit } from '../kernel/values/unit.js';
import type { Lexicon } from './lexicons/lexicon.js';
import { Phrases } from './phrases.js';

/** What a word or sign may mean, the likeliest first; null: nothing that has to do with the number. */
export type Meanings = readonly (Unit | null)[];

export interface UnitWords {
  /** In words, case ignored: "percentage points", "US dollars", "kilometers". */
  readonly names: Phrases<Meanings>;
  /** Case kept: "$", "US$", "km", "EUR". */
  readonly signs: ReadonlyMap<string, Meanings>;
  /** Letters that stand before an amount, in lower case: "rs", "rmb". */
  readonly prefixes: ReadonlyMap<string, Meanings>;
}

/** Names of currencies that are words of everyday language: a number before them needs no unit to make sense. */
const ORDINARY =
  /^(?:won|real|reals|reales|rand|mark|marks|sum|som|all|lev|leu|dong|para|sol|soles|gold|dirham)$/u;
/** Codes that are words in capitals. */
const ORDINARY_CODES = new Set([
  'ALL',
  'TRY',
  'TOP',
  'CUP',
  'PEN',
  'MAD',
  'GEL',
  'BAM',
  'SOS',
  'COP',
  'LAK',
  'MOP',
]);

const PERCENT: Unit = { kind: 'percent' };
const POINT: Unit = { kind: 'percentage-point' };
const BASIS_POINT: Unit = { kind: 'basis-point' };

/** The units that a language has words for. @param language null: only signs that every language shares */
export function unitWordsOf(language: string | null, lexicon: Lexicon): UnitWords {
  const names = new Phrases<Meanings>();
  for (const word of lexicon.percentagePoint.split('|')) names.add(word, [POINT]);
  for (const word of lexicon.basisPoint.split('|')) names.add(word, [BASIS_POINT]);
  for (const word of lexicon.percent.split('|')) names.add(word, [PERCENT]);
  const signs = new Map<string, Meanings>(['%', '％', '٪'].map((sign) => [sign, [PERCENT]]));
  if (language !== null) for (const name of percentNames(language)) names.add(name, [PERCENT]);
  addCurrencies(names, signs, language, lexicon);
  addMeasures(names, signs, language, lexicon);
  const prefixes = Object.entries(lexicon.currencies)
    .filter(([word]) => /^\p{L}{2,3}$/u.test(word))
    .map(([word, codes]): [string, Meanings] => [word, currencies(codes.split('|'))]);
  return { names, signs, prefixes: new Map(prefixes) };
}

function addCurrencies(
  names: Phrases<Meanings>,
  signs: Map<string, Meanings>,
  language: string | null,
  lexicon: Lexicon,
): void {
  for (const [word, codes] of Object.entries(lexicon.currencies))
    names.add(word, currencies(codes.split('|')));
  if (language !== null)
    for (const [name, codes] of currencyNames(language, lexicon.currencyNoun))
      names.add(
        name,
        ORDINARY.test(name) ? [...currencies(codes), null] : poundsToo(name, currencies(codes)),
      );
  for (const [sign, codes] of SHARED_SIGNS) signs.set(sign, currencies(codes.split(' ')));
  for (const [sign, codes] of currencySigns(language ?? 'en'))
    if (!signs.has(sign)) signs.set(sign, currencies(codes));
  for (const code of Intl.supportedValuesOf('currency'))
    signs.set(code, ORDINARY_CODES.has(code) ? [...currencies([code]), null] : currencies([code]));
}

/** Signs that newsrooms write whatever CLDR's are in their language. */
const SHARED_SIGNS: readonly (readonly [string, string])[] = [
  ...([
    ['US$', 'USD'],
    ['U$S', 'USD'],
    ['A$', 'AUD'],
    ['AU$', 'AUD'],
    ['C$', 'CAD'],
    ['CA$', 'CAD'],
    ['Can$', 'CAD'],
  ] as const),
  ...([
    ['HK$', 'HKD'],
    ['NT$', 'TWD'],
    ['NZ$', 'NZD'],
    ['S$', 'SGD'],
    ['R$', 'BRL'],
    ['MX$', 'MXN'],
    ['Mex$', 'MXN'],
  ] as const),
  ...([
    ['CN¥', 'CNY'],
    ['JP¥', 'JPY'],
    ['¥', 'JPY CNY'],
    ['￥', 'CNY JPY'],
    ['元', 'CNY'],
    ['円', 'JPY'],
    ['RMB', 'CNY'],
  ] as const),
  ...([
    ['E£', 'EGP'],
    ['£', 'GBP EGP LBP SYP'],
    ['zł', 'PLN'],
    ['Kč', 'CZK'],
    ['Ft', 'HUF'],
    ['₨', 'INR PKR LKR NPR'],
  ] as const),
];

/** A pound is a weight too. */
function poundsToo(name: string, meanings: Meanings): Meanings {
  return /^(?:pounds?|pfund|livres?|libras?)$/u.test(name)
    ? [...meanings, { kind: 'ucum', code: '[lb_av]' }]
    : meanings;
}

function addMeasures(
  names: Phrases<Meanings>,
  signs: Map<string, Meanings>,
  language: string | null,
  lexicon: Lexicon,
): void {
  for (const [code, words] of Object.entries(lexicon.measures))
    for (const word of words.split('|')) names.add(word, [{ kind: 'ucum', code }]);
  // British spellings are names of the same units.
  const locales =
    language === null ? ['en'] : language.startsWith('en') ? [language, 'en-US', 'en-GB'] : [language];
  for (const locale of locales) {
    const known = measures(locale);
    if (language !== null) for (const [name, code] of known.names) names.add(name, [{ kind: 'ucum', code }]);
    for (const [sign, code] of known.signs) if (!signs.has(sign)) signs.set(sign, [{ kind: 'ucum', code }]);
  }
}

/** Of these codes. */
export function currencies(codes: readonly string[]): Unit[] {
  return codes.map((code) => ({ kind: 'currency', code }));
}
