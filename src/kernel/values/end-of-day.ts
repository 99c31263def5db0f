/** No clock is further from UTC, in milliseconds. */
const FURTHEST = 16 * 3_600_000;

/**
 * The last millisecond of a day in a time zone, daylight saving heeded: where midnight is skipped, the moment before the clock is
 * set on.
 * @param day `2026-11-29`
 * @param timeZone of the IANA, such as `Europe/Copenhagen`
 */
export function endOfDay(day: string, timeZone: string): Date {
  const dayAt = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const noon = new Date(`${day}T12:00:00Z`).getTime();
  const isLater = (moment: number): boolean => dateOf(dayAt, moment) > `00${day}`;
  // Halved until both are next to each other: clocks jump, and no offset says where.
  let [within, later] = [noon - FURTHEST, noon + FURTHEST + 12 * 3_600_000];
  while (later - within > 1) {
    const middle = Math.floor((within + later) / 2);
    if (isLater(middle)) later = middle;
    else within = middle;
  }
  return new Date(within);
}

function dateOf(format: Intl.DateTimeFormat, moment: number): string {
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  if (parts['era']?.startsWith('B')) return '';
  const year = String(parts['year']).padStart(6, '0');
  return `${year}-${String(parts['month'])}-${String(parts['day'])}`;
}
