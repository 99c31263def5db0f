const DAY = 86_400_000;
const CYCLE_OF_YEARS = 400;
const CYCLE = 146_097 * DAY;

const QUALIFIER = /[?~%]$/;
const LONG_YEAR = /^Y(?<year>-?[1-9]\d{4,})$/;
const PARTLY_UNKNOWN_YEAR = /^-?\d\d(?:\dX|XX)$/;
const DATE = /^(?<year>-?\d{4})(?:-(?<month>\d\d|XX))?(?:-(?<day>\d\d|XX))?$/;
const DATE_TIME =
  /^(?<date>-?\d{4}-\d\d-\d\d)T(?<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3])(?::(?<minutes>[0-5]\d))?)?$/;

// First month and number of months. Seasons 21–24 are, by the standard, those of a place that it leaves open (spring is
// September in Buenos Aires), so all we know is the year. Quarters and halves are the codes of level 2 that we take.
const SUB_YEARS: Record<string, readonly [number, number]> = {
  '21': [1, 12],
  '22': [1, 12],
  '23': [1, 12],
  '24': [1, 12],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '40': [1, 6],
  '41': [7, 6],
  XX: [1, 12],
};

/** First and last millisecond, since 1970 in UTC. Years beyond what `Date` holds are fine. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * Reads one date of EDTF level 0 or 1 (ISO 8601-2, Library of Congress), or a quarter or half of a year; `undefined` if
 * it is none: a year, month or day that exists, a season, unspecified digits from the right, `Y` before a year of more than
 * four digits, and `?`, `~` or `%` behind the whole.
 */
export function parseEdtfDate(text: string): Span | undefined {
  const date = text.replace(QUALIFIER, '');
  const longYear = LONG_YEAR.exec(date)?.groups?.['year'];
  if (longYear !== undefined) return monthsOf(Number(longYear), 1, 12);
  if (PARTLY_UNKNOWN_YEAR.test(date))
    return yearsBetween(date.replaceAll('X', '0'), date.replaceAll('X', '9'));
  const { year, month, day } = DATE.exec(date)?.groups ?? {};
  // There is a year 0 (1 BC), but no year −0.
  if (year === undefined || year === '-0000') return undefined;
  if (day !== undefined) return dayOf(Number(year), month ?? '', day);
  return month === undefined ? monthsOf(Number(year), 1, 12) : subYearOf(Number(year), month);
}

/** Reads a date and time to the second of EDTF level 0. Without an offset it is taken as UTC, as dates are. */
export function parseEdtfDateTime(text: string): Span | undefined {
  const { date = '', time = '', sign = '+', hours = '0', minutes = '0' } = DATE_TIME.exec(text)?.groups ?? {};
  const day = parseEdtfDate(date);
  if (!day) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const earliest = day.earliest + Date.parse(`1970-01-01T${time}Z`) - offset;
  return { earliest, latest: earliest + 999 };
}

function dayOf(year: number, month: string, day: string): Span | undefined {
  if (day === 'XX') return month === 'XX' || isMonth(month) ? subYearOf(year, month) : undefined;
  const span = isMonth(month) ? monthsOf(year, Number(month), 1) : undefined;
  if (!span || Number(day) < 1) return undefined;
  const earliest = span.earliest + (Number(day) - 1) * DAY;
  return earliest < span.latest ? { earliest, latest: earliest + DAY - 1 } : undefined;
}

function subYearOf(year: number, code: string): Span | undefined {
  const [first, count] = isMonth(code) ? [Number(code), 1] : (SUB_YEARS[code] ?? []);
  return first === undefined || count === undefined ? undefined : monthsOf(year, first, count);
}

function isMonth(code: string): boolean {
  return /^(?:0[1-9]|1[0-2])$/.test(code);
}

function yearsBetween(one: string, other: string): Span {
  const [first = 0, last = 0] = [Number(one), Number(other)].sort((a, b) => a - b);
  return { earliest: monthsOf(first, 1, 12).earliest, latest: monthsOf(last, 1, 12).latest };
}

function monthsOf(year: number, first: number, count: number): Span {
  return { earliest: startOfMonth(year, first), latest: startOfMonth(year, first + count) - 1 };
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999 and ends at 275760; the calendar repeats itself every 400 years. */
function startOfMonth(year: number, month: number): number {
  const cycle = Math.floor(year / CYCLE_OF_YEARS);
  const likeYear = 2000 + year - cycle * CYCLE_OF_YEARS;
  return Date.UTC(likeYear, month - 1) + (cycle - 5) * CYCLE;
}
