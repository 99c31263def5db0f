import { LRUCache } from 'lru-cache';
import { quarterNames, relativeTimes } from './cldr/time-names.js';
import { monthNames } from './cldr/month-names.js';
import { numberSigns } from './cldr/number-signs.js';
import type { NumberSigns } from './cldr/number-signs.js';
import { scaleWords } from './cldr/scale-words.js';
import { Fraction } from './fraction.js';
import { ENGLISH } from './lexicons/en.js';
import { FRENCH } from './lexicons/fr.js';
import { GERMAN } from './lexicons/de.js';
import type { Lexicon } from './lexicons/lexicon.js';
import { NO_LEXICON } from './lexicons/no-lexicon.js';
import { SPANISH } from './lexicons/es.js';
import { Phrases } from './phrases.js';
import type { Direction, Qualifier } from './printed-number.js';
import type { Token } from './tokens.js';
import { currencies, unitWordsOf } from './unit-words.js';
import type { Meanings, UnitWords } from './unit-words.js';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

/** Languages come from articles: those that are read most stay, as making one costs tens of milliseconds. */
const made = new LRUCache<string, Vocabulary>({ max: 24 });

/** What a word adds to a spelled-out number. */
export type NumberWord = { readonly kind: 'small'; readonly value: number } | ScaleWord;

/** What multiplies what was said before it: "hundred", "dozen", "million". */
export type ScaleWord =
  { readonly kind: 'times'; readonly value: number } | { readonly kind: 'scale'; readonly power: number };

/** Everything that a language says about numbers, ready for look-ups. */
export interface Vocabulary {
  readonly language: string;
  readonly lexicon: Lexicon;
  /** Null where nobody said the language: then only what can't be mistaken is read. */
  readonly signs: NumberSigns | null;
  readonly units: UnitWords;
  readonly numberWords: Phrases<NumberWord>;
  /** "5M": letters that scale a number only if they stand close to it; case counts. */
  readonly scaleLetters: ReadonlyMap<string, number>;
  readonly parts: Phrases<number>;
  readonly multiples: Phrases<Fraction>;
  /** One of so many: "jeder Fünfte". */
  readonly shares: Phrases<number>;
  /** Currencies of which there are hundredths: "cents". */
  readonly hundredths: Phrases<Meanings>;
  readonly qualifiersBefore: Phrases<Qualifier>;
  readonly qualifiersAfter: Phrases<Qualifier>;
  readonly directions: Phrases<Direction>;
  /** What the particle of a separable verb says: "nahm … zu". */
  readonly particles: Phrases<Direction>;
  readonly months: Phrases<number>;
  /** Which part of a year: "third". */
  readonly places: Phrases<number>;
  /** What a quarter of a year is called. */
  readonly quarters: Phrases<true>;
  /** "Last year", "this month": times that depend on the day of the article. */
  readonly relativeTimes: Phrases<true>;
  /** Whether a number that is no digits may begin with the token: most words begin none. */
  readonly begins: (token: Token) => boolean;
  /** Whether a phrase of the list that the lexicon has under that name begins with, or ends before, the token. */
  readonly lists: Readonly<Record<ListName, Phrases<true>>>;
}

const LISTS = [
  ...([
    'alone',
    'and',
    'article',
    'definiteArticles',
    'half',
    'andAHalf',
    'oneAndAHalf',
    'ofWhole',
    'ofOne',
    'outOf',
    'times',
    'directionJoints',
    'restating',
    'separableVerbs',
    'points',
    'outOfMany',
    'roundWords',
  ] as const),
  ...([
    'levelJoints',
    'rangeJoints',
    'between',
    'betweenJoint',
    'from',
    'per',
    'perTime',
    'unitJoint',
    'ordinals',
  ] as const),
  ...([
    'labelsBefore',
    'yearsBefore',
    ...([
      'halfYears',
      'since',
      'until',
      'clauseJoints',
      'beforeTimes',
      'comparedWith',
      'otherTimes',
    ] as const),
    'agesAfter',
    'agesBefore',
    'timesAfter',
    'timesBefore',
  ] as const),
  'scoresBefore',
] as const;
type ListName = (typeof LISTS)[number];

/** The vocabulary of a language. @param language BCP 47; what is not, and `und`, is an unknown language */
export function vocabularyOf(language: string): Vocabulary {
  const known = made.get(language);
  if (known) return known;
  const vocabulary = makeVocabulary(localeOf(language));
  made.set(language, vocabulary);
  return vocabulary;
}

function localeOf(language: string): Intl.Locale | null {
  try {
    const locale = new Intl.Locale(language);
    return Intl.NumberFormat.supportedLocalesOf(locale.toString()).length > 0 ? locale : null;
  } catch {
    return null;
  }
}

function makeVocabulary(locale: Intl.Locale | null): Vocabulary {
  const language = locale === null ? 'und' : `${locale.baseName}-u-nu-latn`;
  const lexicon = LEXICONS[locale?.language ?? ''] ?? NO_LEXICON;
  const scales = locale === null ? [] : scaleWords(language);
  const numberWords = numberWordsOf(lexicon, scales);
  const lists = Object.fromEntries(LISTS.map((name) => [name, listOf(lexicon[name])])) as Vocabulary['lists'];
  const multiples = multiplesOf(lexicon);
  const shares = new Phrases(entriesOf(lexicon.shares));
  const { article, half, oneAndAHalf, ordinals } = lists;
  const beginnings = [numberWords, multiples, shares, article, half, oneAndAHalf, ordinals];
  const isBeginning = (key: string): boolean =>
    lexicon.compounds || beginnings.some((phrases) => phrases.begins(key));
  return {
    language,
    lexicon,
    numberWords,
    lists,
    multiples,
    shares,
    hundredths: hundredthsOf(lexicon),
    signs: locale === null ? null : numberSigns(language),
    units: unitWordsOf(locale === null ? null : language, lexicon),
    scaleLetters: new Map([...scales, ...entriesOf(lexicon.scales)].filter(([word]) => word.length === 1)),
    parts: new Phrases(entriesOf(lexicon.parts)),
    qualifiersBefore: new Phrases(namedEntriesOf(lexicon.qualifiersBefore)),
    qualifiersAfter: new Phrases(namedEntriesOf(lexicon.qualifiersAfter)),
    directions: new Phrases(namedEntriesOf(lexicon.directions)),
    particles: new Phrases(namedEntriesOf(lexicon.particles)),
    places: new Phrases(entriesOf(lexicon.places)),
    quarters: new Phrases(locale === null ? [] : quarterNames(language)),
    relativeTimes: new Phrases(locale === null ? [] : relativeTimes(language)),
    months: new Phrases(locale === null ? [] : monthNames(language)),
    begins: ({ kind, key }) => (kind === 'sign' ? key > '\u007f' : isBeginning(key)),
  };
}

function multiplesOf({ multiples, divisions }: Lexicon): Phrases<Fraction> {
  return new Phrases([
    ...entriesOf(multiples).map(([word, tenths]) => [word, Fraction.of(tenths, 10)] as const),
    ...entriesOf(divisions).map(([word, parts]) => [word, Fraction.of(1, parts)] as const),
  ]);
}

function hundredthsOf({ hundredths }: Lexicon): Phrases<Meanings> {
  return new Phrases(
    Object.entries(hundredths).map(([word, codes]) => [word, currencies(wordsOf(codes))] as const),
  );
}

function numberWordsOf(lexicon: Lexicon, scales: [string, number][]): Phrases<NumberWord> {
  const words = new Phrases<NumberWord>();
  for (const [word, value] of entriesOf(lexicon.small)) words.add(word, { kind: 'small', value });
  for (const [word, value] of entriesOf(lexicon.multipliers)) words.add(word, { kind: 'times', value });
  for (const [word, power] of [...scales, ...entriesOf(lexicon.scales)])
    if (word.length > 1) words.add(word, { kind: 'scale', power });
  return words;
}

function listOf(words: string): Phrases<true> {
  return new Phrases(wordsOf(words).map((word) => [word, true] as const));
}

function entriesOf(table: Readonly<Record<number, string>>): [string, number][] {
  return Object.entries(table).flatMap(([value, words]) =>
    wordsOf(words).map((word): [string, number] => [word, Number(value)]),
  );
}

function namedEntriesOf<Name extends string>(
  table: Readonly<Partial<Record<Name, string>>>,
): [string, Name][] {
  return (Object.entries(table) as [Name, string][]).flatMap(([name, words]) =>
    wordsOf(words).map((word): [string, Name] => [word, name]),
  );
}

function wordsOf(words: string): string[] {
  return words.split('|').filter((word) => word !== '');
}
