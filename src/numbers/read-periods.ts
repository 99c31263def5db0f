import { structuredAt } from './structured.js';
import { tokensOf } from './tokens.js';
import type { Token } from './tokens.js';
import { vocabularyOf } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** A time that a text names: a year, a part of one, a month, a span of years. */
export interface NamedPeriod {
  /** UTF-16 code units, the end excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF; null of a month or a quarter without a year. */
  readonly edtf: string | null;
  /** Of that without a year the months, from 1. */
  readonly months: readonly number[];
}

/** What is named, and the token after it. */
interface Named {
  readonly edtf: string | null;
  readonly months: readonly number[];
  readonly from: number;
  readonly at: number;
}

const FIRST_YEAR = 1400;
const LAST_YEAR = 2199;

/**
 * The times that a text names, in its order, without overlaps: "2018", "March 2018", "the third quarter of 2021" (which names the quarter
 * and not the year), "2009-2017", "since 2009". Times that depend on the day of the article ("last year") are in `relativeTimesIn`. Takes time in
 * proportion to the text.
 */
export function readPeriods(text: string, language: string): NamedPeriod[] {
  const tokens = tokensOf(text);
  const vocabulary = vocabularyOf(language);
  const found: NamedPeriod[] = [];
  for (let at = 0; at < tokens.length;) {
    const named = namedAt(tokens, at, vocabulary);
    if (named) found.push(periodOf(text, tokens, named));
    at = named?.at ?? at + 1;
  }
  return found;
}

/** Where a text says "last year", "this month" and the like, in order. */
export function relativeTimesIn(text: string, language: string): { start: number; end: number }[] {
  const tokens = tokensOf(text);
  const { relativeTimes } = vocabularyOf(language);
  return tokens.flatMap(({ start }, at) => {
    const time = relativeTimes.after(tokens, at);
    return time ? [{ start, end: tokens[time.at - 1]?.end ?? start }] : [];
  });
}

function periodOf(text: string, tokens: readonly Token[], { from, at, edtf, months }: Named): NamedPeriod {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[at - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), edtf, months };
}

function namedAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Named | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits') {
    const structured = structuredAt(tokens, at);
    // A whole date has been read as one; a time or a telephone number names no period.
    if (structured) return { edtf: isoDate(tokens, at), months: [], from: at, at: structured.at };
    return (
      dayBeforeMonth(tokens, at, vocabulary) ??
      partOfYear(tokens, at, vocabulary) ??
      years(tokens, at, vocabulary)
    );
  }
  return monthAt(tokens, at, vocabulary) ?? partOfYear(tokens, at, vocabulary);
}

function isoDate(tokens: readonly Token[], at: number): string | null {
  const [year, , month, , day] = tokens.slice(at, at + 5).map(({ key }) => key);
  return year?.length === 4 &&
    month?.length === 2 &&
    day?.length === 2 &&
    Number(month) < 13 &&
    Number(day) < 32
    ? `${year}-${month}`
    : null;
}

/** "2018", "2009-2017", "2017-18", "between 2009 and 2017", "since 2009", "by 2020". */
function years(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Named | undefined {
  const first = yearOf(tokens, at);
  if (first === undefined) return undefined;
  const second = secondYear(tokens, at + 1, first, vocabulary);
  if (second) return { edtf: `${first}/${second.year}`, months: [], from: at, at: second.at };
  const { since, until } = vocabulary.lists;
  const edtf = since.before(tokens, at)
    ? `${first}/..`
    : until.before(tokens, at)
      ? `../${first}`
      : String(first);
  return { edtf, months: [], from: at, at: at + 1 };
}

function secondYear(
  tokens: readonly Token[],
  next: number,
  first: number,
  { lists }: Vocabulary,
): { year: number; at: number } | undefined {
  const isDash = /^[-–—/‑]$/.test(tokens[next]?.text ?? '');
  const joint = isDash
    ? next + 1
    : (lists.rangeJoints.after(tokens, next) ?? lists.betweenJoint.after(tokens, next))?.at;
  if (joint === undefined) return undefined;
  const token = tokens[joint];
  const short =
    isDash && token?.gap === 'none' && /^\d\d$/.test(token.key)
      ? first - (first % 100) + Number(token.key)
      : undefined;
  const year = short ?? yearOf(tokens, joint);
  return year !== undefined && year > first ? { year, at: joint + 1 } : undefined;
}

/** Four digits alone; with a sign between, a unit close by or letters it is another number. */
function yearOf(tokens: readonly Token[], at: number): number | undefined {
  const [before, token, next, digits] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== 'digits' || !/^\d{4}$/.test(token.key)) return undefined;
  const year = Number(token.key);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const isJoined = (sign: Token | undefined): boolean =>
    sign?.gap === 'none' && /^[.,'’%€$£¥]$/.test(sign.text);
  if (isJoined(next) && (digits?.gap === 'none' || /[%€$£¥]/.test(next?.text ?? ''))) return undefined;
  if (token.gap === 'none' && /^[.,'’€$£¥#\p{L}]/u.test(before?.text ?? '')) return undefined;
  return next?.gap === 'none' && next.kind === 'word' && next.key !== 's' ? undefined : year;
}

/** "March", "March 2018", "March 11, 2018", "mars 2018", "marzo de 2018". */
function monthAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Named | undefined {
  const month = vocabulary.months.after(tokens, at);
  if (!month || !isName(tokens[at], vocabulary)) return undefined;
  const number = String(month.meaning).padStart(2, '0');
  const next = tokens[month.at];
  const isDay = next?.kind === 'digits' && Number(next.key) < 32;
  const comma = isDay && tokens[month.at + 1]?.text === ',' ? month.at + 2 : isDay ? month.at + 1 : month.at;
  const year = yearOf(tokens, afterOf(tokens, comma));
  if (year !== undefined)
    return { edtf: `${year}-${number}`, months: [], from: at, at: afterOf(tokens, comma) + 1 };
  return { edtf: null, months: [month.meaning], from: at, at: month.at };
}

/** In English "may" and "march" are verbs. */
function isName(token: Token | undefined, { lexicon }: Vocabulary): boolean {
  return !lexicon.capitalMonths || /^\p{Lu}/u.test(token?.text ?? '');
}

function dayBeforeMonth(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Named | undefined {
  if (Number(tokens[at]?.key) > 31) return undefined;
  const ending = tokens[at + 1]?.text === '.' ? at + 2 : tokens[at + 1]?.gap === 'none' ? at + 2 : at + 1;
  const month = monthAt(tokens, afterOf(tokens, ending), vocabulary);
  return month && { ...month, from: at };
}

/** "The third quarter of 2021", "Q3 2021", "3. Quartal", "first half". */
function partOfYear(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Named | undefined {
  const part = shortPart(tokens, at) ?? wordyPart(tokens, at, vocabulary);
  if (!part) return undefined;
  const length = part.of === 4 ? 3 : 6;
  const months = Array.from({ length }, (_, i) => (part.place - 1) * length + i + 1);
  const next = afterOf(tokens, part.at);
  const year = yearOf(tokens, next) ?? yearOf(tokens, next + 1);
  if (year === undefined) return { edtf: null, months, from: at, at: part.at };
  const code = part.of === 4 ? 32 + part.place : 39 + part.place;
  return {
    edtf: `${year}-${code}`,
    months: [],
    from: at,
    at: (yearOf(tokens, next) === undefined ? next + 1 : next) + 1,
  };
}

interface Part {
  readonly place: number;
  readonly of: 2 | 4;
  readonly at: number;
}

/** "Q3", "H1", "T3", "S1". */
function shortPart(tokens: readonly Token[], at: number): Part | undefined {
  const [letter, digit] = [tokens[at], tokens[at + 1]];
  if (!letter || digit?.gap !== 'none' || !/^[1-4]$/.test(digit.key) || !/^[QHTS]$/.test(letter.text))
    return undefined;
  const of = letter.text === 'Q' || letter.text === 'T' ? 4 : 2;
  return Number(digit.key) <= of ? { place: Number(digit.key), of, at: at + 2 } : undefined;
}

function wordyPart(
  tokens: readonly Token[],
  at: number,
  { places, quarters, lists, lexicon }: Vocabulary,
): Part | undefined {
  const isDotted =
    lexicon.dottedOrdinals && /^[1-4]$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.text === '.';
  const word = isDotted ? { meaning: Number(tokens[at]?.key), at: at + 2 } : places.after(tokens, at);
  if (!word) return undefined;
  const start = tokens[word.at]?.text === '-' ? word.at + 1 : word.at;
  const quarter = quarters.after(tokens, start);
  if (quarter) return { place: word.meaning, of: 4, at: quarter.at };
  const half = lists.halfYears.after(tokens, start);
  return half && word.meaning <= 2 ? { place: word.meaning, of: 2, at: half.at } : undefined;
}

/** Past "of", "de", "the year". */
function afterOf(tokens: readonly Token[], at: number): number {
  let next = at;
  for (
    let count = 0;
    count < 3 && /^(?:of|de|del|the|year|fiscal|jahres|des|l|année|año|')$/.test(tokens[next]?.key ?? '');
    count++
  )
    next += 1;
  return next;
}
