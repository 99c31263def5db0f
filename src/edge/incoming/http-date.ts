const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MONTH = `(?<month>${MONTHS.join('|')})`;
const TIME = '(?<time>([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)';

/** IMF-fixdate, and the two that older clients send: of RFC 850, and of C's asctime(). */
const FORMS = [
  `[A-Z][a-z]{2}, (?<day>\\d{2}) ${MONTH} (?<year>\\d{4}) ${TIME} GMT`,
  `[A-Z][a-z]{5,8}, (?<day>\\d{2})-${MONTH}-(?<year>\\d{2}) ${TIME} GMT`,
  `[A-Z][a-z]{2} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * Reads an HTTP date (RFC 9110, section 5.6.7).
 * @returns milliseconds since 1970; undefined for anything else, and for a day that does not exist
 */
export function parseHttpDate(text: string): number | undefined {
  const parts = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const { day = '', month = '', year = '', time = '' } = parts;
  const date = `${day.trim().padStart(2, '0')} ${month} ${year.length === 2 ? century(Number(year)) : year} ${time} GMT`;
  const moment = new Date(date);
  // The weekday says nothing new.
  return moment.toUTCString().endsWith(date) ? moment.getTime() : undefined;
}

/** A two-digit year is never more than fifty years ahead. */
function century(year: number): number {
  const present = new Date().getUTCFullYear();
  const near = present - (present % 100) + year;
  return near > present + 50 ? near - 100 : near;
}
