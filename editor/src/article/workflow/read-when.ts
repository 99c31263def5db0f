import { instantOf, localOf } from './when.js';

const DAYS: Readonly<Record<string, number>> = { today: 0, heute: 0, tomorrow: 1, morgen: 1 };
const DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$|^(\d{4})-(\d{2})-(\d{2})$/;
const HOUR = /^(\d{1,2})(?:[:.](\d{2}))?(?:h|uhr)?$/;

/**
 * A day and an hour as they are typed at a desk: `tomorrow 6`, `30.11. 06:00`, `2026-11-30 6:00`, `18:30` (the next one).
 * @returns as a clock in the zone shows it, `2026-11-30T06:00`; undefined where it is none
 */
export function readWhen(typed: string, now: Date, timeZone: string): string | undefined {
  const words = typed
    .trim()
    .toLowerCase()
    .replace('t', (letter, at: number) => (at === 10 ? ' ' : letter))
    .split(/\s+/);
  const [first = '', second] = words;
  if (words.length > 2) return undefined;
  const today = localOf(now, timeZone).slice(0, 10);
  if (second === undefined) {
    const at = hourOf(first);
    if (at === undefined) return undefined;
    const next = `${today}T${at}`;
    return instantOf(next, timeZone) > now ? next : `${dayAfter(today, 1)}T${at}`;
  }
  const [day, at] = [dayOf(first, today), hourOf(second)];
  return day === undefined || at === undefined ? undefined : `${day}T${at}`;
}

function dayOf(word: string, today: string): string | undefined {
  const ahead = DAYS[word];
  if (ahead !== undefined) return dayAfter(today, ahead);
  const [, day, month, year, isoYear, isoMonth, isoDay] = DAY.exec(word) ?? [];
  if (isoYear !== undefined) return real(`${isoYear}-${isoMonth ?? ''}-${isoDay ?? ''}`);
  if (day === undefined || month === undefined) return undefined;
  const of = (which: string): string | undefined =>
    real(`${which}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (year !== undefined) return of(year);
  const thisYear = of(today.slice(0, 4));
  // In December one means the next January.
  return thisYear !== undefined && thisYear < today ? of(String(Number(today.slice(0, 4)) + 1)) : thisYear;
}

/** Not the 31st of November. */
function real(day: string): string | undefined {
  const date = new Date(`${day}T00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? undefined : day;
}

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function hourOf(word: string): string | undefined {
  const [, hour = '', minute = '00'] = HOUR.exec(word) ?? [];
  return hour === '' || Number(hour) > 23 || Number(minute) > 59
    ? undefined
    : `${hour.padStart(2, '0')}:${minute}`;
}
