import { InvalidValue } from './invalid-value.js';

const DATE_TIME =
  /^(?<date>\d{4}-\d{2}-\d{2})[Tt](?<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(?<fraction>\d{1,9}))?(?<offset>[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads a `date-time` of RFC 3339, section 5.6, such as `2018-04-10T09:30:00+08:00`. What is finer than a millisecond is
 * cut off. Refused are days that don't exist, a missing offset, a blank in place of the `T`, leap seconds (neither
 * `Date` nor Postgres holds one) and instants outside of the years 0000 to 9999 in UTC, which can't be answered as RFC 3339.
 * @throws InvalidValue `not-a-timestamp`
 */
export function parseTimestamp(text: unknown): Date {
  const groups = typeof text === 'string' ? DATE_TIME.exec(text)?.groups : undefined;
  if (groups) {
    const { date = '', time = '', fraction = '', offset = '' } = groups;
    const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
    const instant = new Date(`${date}T${time}.${milliseconds}${offset.toUpperCase()}`);
    const day = new Date(`${date}T00:00:00.000Z`);
    // V8 reads 30 February as 2 March: only a day that reads back as it was written exists.
    if (isPrintable(instant) && isPrintable(day) && day.toISOString().startsWith(date)) return instant;
  }
  throw new InvalidValue(
    'not-a-timestamp',
    'A time is an RFC 3339 timestamp with an offset, such as "2018-04-10T09:30:00Z".',
  );
}

function isPrintable(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  return year >= 0 && year <= 9999;
}

/** A timestamp as Postgres takes it whatever the time zone of the process; undefined stays so. */
export function instant(text: string | undefined): string | undefined {
  return text === undefined ? undefined : parseTimestamp(text).toISOString();
}
