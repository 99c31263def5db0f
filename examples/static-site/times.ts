import type { Statistic } from '../../client/src/client.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { wordsOf } from './words.js';

/** A moment as its day, in UTC: a static page doesn't know where its reader is. */
export function moment(at: string, language: string): Html {
  return html`<time datetime="${at}"
    >${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))}</time
  >`;
}

export function periodOf({ period: time, periodLabel }: Statistic, language: string): string {
  return periodLabel ?? (time === null ? '' : period(time, language));
}

/** An EDTF period in words, as far as news has them; anything else as it is. */
export function period(edtf: string, language: string): string {
  if (edtf.startsWith('../')) return `${wordsOf(language).until} ${period(edtf.slice(3), language)}`;
  if (edtf.includes('/'))
    return edtf
      .split('/')
      .map((end) => (end === '..' ? '' : period(end, language)))
      .join(' – ');
  if (/[~?%]$/.test(edtf))
    return `${wordsOf(language).qualifiers.about} ${period(edtf.slice(0, -1), language)}`;
  const [, year = '', part, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? [];
  const number = Number(part);
  if (year === '' || part === undefined) return edtf;
  const season = wordsOf(language).seasons[number - 21];
  if (season !== undefined) return `${season} ${year}`;
  if (number >= 33 && number <= 36) return `${wordsOf(language).quarter}${number - 32} ${year}`;
  if (number === 40 || number === 41) return `${wordsOf(language).half}${number - 39} ${year}`;
  if (number > 12) return edtf;
  const shape = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day && { day: 'numeric' as const }),
  } as const;
  return new Intl.DateTimeFormat(language, shape).format(
    new Date(`${year}-${part}-${day ?? '01'}T00:00:00Z`),
  );
}

export function spanOf(from: string | null, to: string | null, language: string): string {
  return [from, to].map((end) => (end === null ? '' : period(end, language))).join(' – ');
}
