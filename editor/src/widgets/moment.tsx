import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import { useMe } from '../service/use-account.js';

const MINUTE = 60_000;

/** A time as people say it: minutes ago, the hour of today, else the day; the exact one is in its title. @param whole day and hour always */
export function Moment({ at, whole = false }: { at: string; whole?: boolean }): ReactNode {
  const { intl, say } = useWords();
  const { timeZone } = useMe();
  const exact = intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const ago = Date.now() - Date.parse(at);
  const text = ((): string => {
    if (whole) return exact;
    if (ago >= 0 && ago < MINUTE) return say('moment.now');
    if (ago >= 0 && ago < 60 * MINUTE)
      return intl.formatRelativeTime(-Math.floor(ago / MINUTE), 'minute', { style: 'short' });
    if (dayOf(at, timeZone) === dayOf(Date.now(), timeZone))
      return intl.formatTime(at, { timeStyle: 'short', timeZone });
    return intl.formatDate(at, {
      day: 'numeric',
      month: 'short',
      ...(ago > 300 * 24 * 60 * MINUTE && { year: 'numeric' }),
      timeZone,
    });
  })();
  return (
    <time dateTime={at} title={exact}>
      {text}
    </time>
  );
}

function dayOf(at: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(at));
}
