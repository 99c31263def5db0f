/**
 * The instant at which clocks of a zone show a day and an hour, as `2026-11-30T06:00`. An hour that the change to summer time skips
 * is the one after it.
 */
export function instantOf(local: string, timeZone: string): Date {
  const guess = Date.parse(`${local}:00Z`);
  const first = guess - offsetAt(guess, timeZone);
  return new Date(guess - offsetAt(first, timeZone));
}

/** How far the clocks of a zone are ahead of UTC then, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  return Date.parse(`${localOf(new Date(instant), timeZone)}:00Z`) - Math.floor(instant / 60_000) * 60_000;
}

/** What clocks of the zone show, as a field for day and hour takes it. */
export function localOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(instant)
    .replace(' ', 'T');
}
