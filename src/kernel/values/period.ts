import { parseEdtfDate, parseEdtfDateTime } from './edtf-date.js';
import type { Span } from './edtf-date.js';
import { InvalidValue } from './invalid-value.js';

/** UTF-16 code units. */
export const MAX_PERIOD_LENGTH = 64;
/** A season, or digits that are left open. */
const VAGUE = /^-?\d{4}-2[1-4](?!-)|\/-?\d{4}-2[1-4](?!-)|X/;
// What both hold: `timestamptz` begins in 4713 BC, the year −4712 (Postgres 18, section 8.5); `Date` ends in 275760.
const FIRST_INSTANT = Date.parse('-004712-01-01T00:00:00.000Z');
const LAST_INSTANT = 8_640_000_000_000_000;

/**
 * A time as the text gives it, in EDTF (ISO 8601-2): level 0 and 1, and of level 2 the codes 33–36 for quarters and
 * 40–41 for halves. Immutable; the text is kept as written.
 *
 * The bounds are the earliest and the latest instant (UTC, ends included) that the text can mean: `2018~` is all
 * of 2018, a season the whole of its year. What lies before 4713 BC or after 275760 is bounded by the first or last instant
 * that both `timestamptz` and `Date` hold, so that the ages of the earth still sort.
 */
export class Period {
  readonly #text: string;
  readonly #earliest: number;
  readonly #latest: number;

  private constructor(text: string, { earliest, latest }: Span) {
    this.#text = text;
    this.#earliest = earliest;
    this.#latest = latest;
    Object.freeze(this);
  }

  /**
   * Reads a date, a date and time, or an interval such as `2009/2017`, `../2020`, `2020/..`.
   * @throws InvalidValue `not-a-period`
   */
  static parse(text: unknown): Period {
    if (typeof text === 'string' && text.length <= MAX_PERIOD_LENGTH) {
      const span = text.includes('/')
        ? parseInterval(text)
        : (parseEdtfDate(text) ?? parseEdtfDateTime(text));
      if (span) return new Period(text, span);
    }
    throw new InvalidValue(
      'not-a-period',
      'A period is EDTF, level 1, quarters or halves, such as "2018", "2018-33", "2009/2017" or "2018~".',
    );
  }

  /**
   * Reads a single date, for the day on which something happened: no interval, no time of day.
   * @throws InvalidValue `not-a-date`
   */
  static parseDate(text: unknown): Period {
    const span =
      typeof text === 'string' && text.length <= MAX_PERIOD_LENGTH ? parseEdtfDate(text) : undefined;
    if (typeof text === 'string' && span) return new Period(text, span);
    throw new InvalidValue(
      'not-a-date',
      'A date is EDTF, level 1, such as "2018-04-10", "2018-04" or "2018~".',
    );
  }

  /** First instant, UTC; null where the start is open or unknown. */
  get earliest(): Date | null {
    return bound(this.#earliest);
  }

  /** Last millisecond, UTC; null where the end is open or unknown. */
  get latest(): Date | null {
    return bound(this.#latest);
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }

  /**
   * Whether both are the same time, however it is written: `2018` and `2018-01-01/2018-12-31` are, and `2018~`. Of a season, or of digits
   * that are left open, only the bounds are known, so it is the same as itself alone.
   */
  coincides(other: Period): boolean {
    const [mine, theirs] = [this.#text, other.#text].map((text) => text.replaceAll(/[?~%]/g, ''));
    if (VAGUE.test(this.#text) || VAGUE.test(other.#text)) return mine === theirs;
    return this.#earliest === other.#earliest && this.#latest === other.#latest;
  }

  /** Whether both are written alike: `2018` and `2018~` are not equal, nor `../2020` (open) and `/2020` (unknown). */
  equals(other: Period): boolean {
    return this.#text === other.#text;
  }
}

function parseInterval(text: string): Span | undefined {
  const [start = '', end = '', ...more] = text.split('/');
  if (more.length > 0 || (isOpen(start) && isOpen(end))) return undefined;
  const from = isOpen(start) ? { earliest: -Infinity } : parseEdtfDate(start);
  const to = isOpen(end) ? { latest: Infinity } : parseEdtfDate(end);
  if (!from || !to || from.earliest > to.latest) return undefined;
  return { earliest: from.earliest, latest: to.latest };
}

/** `..` is an open end, nothing at all an unknown one. */
function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function bound(instant: number): Date | null {
  return Number.isFinite(instant) ? new Date(Math.min(Math.max(instant, FIRST_INSTANT), LAST_INSTANT)) : null;
}
