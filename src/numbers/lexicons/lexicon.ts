import type { NounPlace } from '../cldr/currency-words.js';
import type { Direction, Qualifier } from '../printed-number.js';

/** Phrases, parted by "|": short tables that read as what they are. */
type Words = string;

/**
 * The words with which a language speaks of numbers, as far as CLDR does not know them: it has no spelled-out numbers that
 * `Intl` would give us, no shorthand of newsrooms, and no hedges.
 */
export interface Lexicon {
  /** Below a thousand, by value: "four|vier"; words of the same value stand in one entry. */
  readonly small: Readonly<Record<number, Words>>;
  /** What is counted in hundreds and dozens, by value. */
  readonly multipliers: Readonly<Record<number, Words>>;
  /** Whether numbers are written as one word: "zweihundertfünfzig". */
  readonly compounds: boolean;
  /** Whether a full stop makes digits a place in an order: "3. Quartal". */
  readonly dottedOrdinals: boolean;
  /** Whether names of months begin with a capital letter, and are no months without: "may", "march". */
  readonly capitalMonths: boolean;
  /** Beside those of CLDR: shorthand such as "bn", by power of ten. */
  readonly scales: Readonly<Record<number, Words>>;
  /** Numbers without another before them, where English has "a": "mille euros". */
  readonly alone: Words;
  /** Between parts of a spelled-out number: "two hundred and five". */
  readonly and: Words;
  /** What stands for one before a scale or a fraction: "a million". */
  readonly article: Words;
  /** Before a number or a time: "the 2015 agreement", "le 5 mars", "entre el 5 % y el 7 %". */
  readonly definiteArticles: Words;
  /** Parts of a whole by denominator. */
  readonly parts: Readonly<Record<number, Words>>;
  /** Half before a scale ("half a million") and alone ("half"). */
  readonly half: Words;
  readonly andAHalf: Words;
  /** One and a half in one word. */
  readonly oneAndAHalf: Words;
  /** Behind the whole number, in one word with it: "zweieinhalb". */
  readonly halfEnding: Words;
  /** Behind a fraction, where it could be another thing ("a quarter of"): what makes it one. */
  readonly ofWhole: Words;
  /** Likewise before a scale, where it is one word with the article: "ein Viertel einer Million". */
  readonly ofOne: Words;
  /** Between numerator and denominator: "one in five". */
  readonly outOf: Words;
  /** Of these, those that also stand behind what is counted: "nine visitors out of ten". */
  readonly outOfMany: Words;
  /** What is one of so many, by their number: "jeder Fünfte". */
  readonly shares: Readonly<Record<number, Words>>;
  /** What became one part of so many, by their number: "divisé par trois". */
  readonly divisions: Readonly<Record<number, Words>>;
  /** Words of numbers that are never meant exactly: "une centaine". */
  readonly roundWords: Words;
  /** Multiples by value, in tenths, so that halves are whole: "doubled" is 20. */
  readonly multiples: Readonly<Record<number, Words>>;
  /** Behind a number: "three times". */
  readonly times: Words;
  readonly qualifiersBefore: Readonly<Partial<Record<Qualifier, Words>>>;
  readonly qualifiersAfter: Readonly<Partial<Record<Qualifier, Words>>>;
  readonly directions: Readonly<Record<Direction, Words>>;
  /** Verbs that say their direction by a particle at the end of their clause, and what it says: "nahm … zu". */
  readonly separableVerbs: Words;
  readonly particles: Readonly<Partial<Record<Direction, Words>>>;
  /** What may stand between a word of direction and the number: "by", "of". */
  readonly directionJoints: Words;
  /** Between two numbers that say the same in other units: "134 points, or 0.3 percent". */
  readonly restating: Words;
  /** After which a change ends and the level that it led to begins: "fell to". */
  readonly levelJoints: Words;
  /** Between the ends of a range. */
  readonly rangeJoints: Words;
  /** Before the lower end of a range, and then between its ends: between … and. */
  readonly between: Words;
  readonly betweenJoint: Words;
  /** Before a number that is a change's beginning, so that "from 5 to 7" may be one. */
  readonly from: Words;
  readonly percent: Words;
  readonly percentagePoint: Words;
  readonly basisPoint: Words;
  /** Of an index, or short for points of percent: "half a point". */
  readonly points: Words;
  /** Before what each has one of, whatever that is: "per sector". */
  readonly per: Words;
  /** Before a time, or of what costs money: "a year", "a barrel". */
  readonly perTime: Words;
  /** Between a scale and its unit: "millions d'euros". */
  readonly unitJoint: Words;
  readonly currencyNoun: NounPlace;
  /** Beside those of CLDR: what newsrooms call currencies, with the codes meant. */
  readonly currencies: Readonly<Record<string, Words>>;
  /** What hundredths of a currency are called, with the codes meant; what has one letter stands close to its number. */
  readonly hundredths: Readonly<Record<string, Words>>;
  /** Beside those of CLDR, by code of UCUM. */
  readonly measures: Readonly<Record<string, Words>>;
  readonly ordinalEndings: Words;
  readonly ordinals: Words;
  /** Before a number that names or counts off something: "Article 5", "No. 7". */
  readonly labelsBefore: Words;
  /** Before a year: "in 2018". */
  readonly yearsBefore: Words;
  /** Which of the parts of a year, from the first to the fourth. */
  readonly places: Readonly<Record<number, Words>>;
  /** What halves of a year are called; quarters are in CLDR. */
  readonly halfYears: Words;
  /** Before a time with which something began, and before one with which it ends. */
  readonly since: Words;
  readonly until: Words;
  /** What a clause of a sentence begins with, as far as it has no comma: "and", "while". */
  readonly clauseJoints: Words;
  /** Between the beginning of a clause and a time with which it opens: "by the end of". */
  readonly beforeTimes: Words;
  /** Before what a figure is compared with, or reaches back to: "than", "from", "since". */
  readonly comparedWith: Words;
  /** What speaks of a time that nobody names: "a year before", "the second". */
  readonly otherTimes: Words;
  readonly agesAfter: Words;
  readonly agesBefore: Words;
  readonly timesAfter: Words;
  readonly timesBefore: Words;
  readonly scoresBefore: Words;
}
