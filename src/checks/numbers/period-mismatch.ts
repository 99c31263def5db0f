import { InvalidValue } from '../../kernel/values/invalid-value.js';
import { Period } from '../../kernel/values/period.js';
import type { NamedPeriod } from '../../numbers/read-periods.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check } from '../check.js';
import { SentencesWithFigures } from './sentences-with-figures.js';
import type { SentenceTime } from './sentences-with-figures.js';

/** Any period of at least this many milliseconds has every month in it. */
const YEAR = 365 * 86_400_000;

export const PERIOD_MISMATCH: Check = {
  code: 'period-mismatch',
  severity: 'warning',
  finds:
    'A sentence that names a year, a quarter or a month of a figure, and none that overlaps the period of the figure. A time belongs to the nearest figure of its clause; what a figure is compared with is left out, and “last year” and the like are the years around the day of the article.',
  find: (article, { text }) => {
    const sentences = new SentencesWithFigures(article, text);
    return article.statistics.flatMap((statistic, i) => {
      if (statistic.period === null) return [];
      const { own, all } = namedBeside(statistic, sentences);
      const period = Period.parse(statistic.period);
      if (own.length === 0 || all.some((each) => overlaps(each, period))) return [];
      const said = own.map((named) => named.text).join(', ');
      return [
        {
          message: `The sentence names ${said}, and the period of the figure is ${statistic.period}.`,
          pointer: `/statistics/${i}/period`,
          fact: { kind: 'statistic' as const, id: statistic.id },
          anchor: statistic.anchors[0] ?? null,
          expected: said,
          found: statistic.period,
          remedy: remedyOf(own),
        },
      ];
    });
  },
};

/** The times that the sentences of a figure name: its own, and all, but for that of the value that it is compared with. */
function namedBeside(
  statistic: Statistic,
  sentences: SentencesWithFigures,
): { own: SentenceTime[]; all: SentenceTime[] } {
  const { anchors, comparison } = statistic;
  const base = comparison?.basePeriod == null ? null : Period.parse(comparison.basePeriod);
  const isOther = ({ edtf, months }: SentenceTime): boolean =>
    (edtf !== null || months.length > 0) && !(base && edtf !== null && isWithin(edtf, base));
  const named = anchors.map((anchor) => sentences.namedAt(anchor, statistic));
  if (named.includes(null)) return { own: [], all: [] };
  return {
    own: named.flatMap((each) => each?.own ?? []).filter(isOther),
    all: named.flatMap((each) => each?.all ?? []).filter(isOther),
  };
}

function isWithin(edtf: string, base: Period): boolean {
  const period = periodOf(edtf);
  return period !== undefined && overlapping(period, base) && !edtf.includes('..');
}

function overlaps({ edtf, months }: NamedPeriod, period: Period): boolean {
  if (edtf === null) return hasMonth(period, months);
  const named = periodOf(edtf);
  return named === undefined || overlapping(named, period);
}

/** A year that EDTF cannot express says nothing. */
function periodOf(edtf: string): Period | undefined {
  try {
    return Period.parse(edtf);
  } catch (error) {
    if (error instanceof InvalidValue) return undefined;
    throw error;
  }
}

function overlapping(one: Period, other: Period): boolean {
  const [from, to] = [boundsOf(one), boundsOf(other)];
  return from.earliest <= to.latest && to.earliest <= from.latest;
}

function boundsOf({ earliest, latest }: Period): { earliest: number; latest: number } {
  return { earliest: earliest?.getTime() ?? -Infinity, latest: latest?.getTime() ?? Infinity };
}

/** Of months without a year: whether the period has one of them. */
function hasMonth(period: Period, months: readonly number[]): boolean {
  const { earliest, latest } = boundsOf(period);
  if (latest - earliest >= YEAR - 1) return true;
  const [first, last] = [new Date(earliest), new Date(latest)];
  const count =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  return Array.from({ length: count + 1 }, (_, i) => ((first.getUTCMonth() + i) % 12) + 1).some((month) =>
    months.includes(month),
  );
}

/** What the sentence names, if it names one time. */
function remedyOf(named: readonly SentenceTime[]) {
  const periods = new Set(named.filter(({ isRelative }) => !isRelative).map(({ edtf }) => edtf));
  const [only] = periods;
  return only != null && periods.size === 1
    ? { text: `Set the period to ${only}, which the sentence names.`, patch: { period: only } }
    : null;
}
