import { COUNTS } from './scale-words.js';

/** Where the noun stands in the name of a currency: "Australian dollars", "dollars australiens". */
export type NounPlace = 'first' | 'last';

/** Whose money is meant where several countries' has the name or the sign. */
const LIKELIEST = 'USD EUR GBP JPY CNY INR CHF SEK MXN KRW RUB BRL TRY ZAR KES XOF'.split(' ');

const CODES = Intl.supportedValuesOf('currency').sort((a, b) => rank(a) - rank(b));

function rank(code: string): number {
  const place = LIKELIEST.indexOf(code);
  return place < 0 ? LIKELIEST.length : place;
}

/** Words or signs, and the codes of ISO 4217 that they may mean, the likeliest first. */
export type CurrencyWords = Map<string, string[]>;

/** Names of currencies in a language, in lower case: whole ("us dollars"), and the noun alone ("dollars"), by CLDR. */
export function currencyNames(language: string, place: NounPlace): CurrencyWords {
  const names: CurrencyWords = new Map();
  const nouns: CurrencyWords = new Map();
  for (const code of CODES) {
    for (const name of namesOf(code, language)) {
      // What is no longer in use has its years behind it.
      if (name === code || name.includes('(')) continue;
      add(names, name, code);
      const words = name.split(/[\s\u00A0-]+/);
      add(nouns, (place === 'first' ? words[0] : words.at(-1)) ?? name, code);
    }
  }
  for (const [noun, codes] of nouns) if (!names.has(noun)) names.set(noun, codes);
  return names;
}

/** Signs of currencies as a language writes them ("$", "US$", "CN¥"), case kept, by CLDR. Letters alone are none. */
export function currencySigns(language: string): CurrencyWords {
  const signs: CurrencyWords = new Map();
  // What a country calls "$" without more is its own money.
  for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const)
    for (const code of CODES) {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay });
      const sign = partOf(format, 1);
      if (/\p{Sc}/u.test(sign)) add(signs, sign, code);
    }
  return signs;
}

function namesOf(code: string, language: string): string[] {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  });
  const known = new Intl.DisplayNames(language, { type: 'currency' }).of(code) ?? code;
  const counted = COUNTS.map((count) => partOf(format, count));
  return [...new Set([known, ...counted].map((name) => name.toLowerCase()))];
}

function partOf(format: Intl.NumberFormat, count: number): string {
  return format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '';
}

function add(words: CurrencyWords, word: string, code: string): void {
  const codes = words.get(word);
  if (!codes) words.set(word, [code]);
  else if (!codes.includes(code)) codes.push(code);
}
