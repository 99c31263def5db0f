import { InvalidValue } from '../../kernel/values/invalid-value.js';
import { Period } from '../../kernel/values/period.js';
import { readPeriods, speaksOfNow } from '../../numbers/read-periods.js';
import type { NamedPeriod } from '../../numbers/read-periods.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check } from '../check.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';

/** A period of so many milliseconds has every month in it. */
const YEAR = 365 * 86_400_000;

export const PERIOD_MISMATCH: Check = {
  code: 'period-mismatch',
  severity: 'warning',
  finds:
    'A sentence with a figure that names a year, a quarter or a month, of which none overlaps the period of the figure. What it is compared with is left out, and “last year” and the like are the years around the day of the article.',
  find: (article, context) =>
    article.statistics.flatMap((statistic, i) => {
      if (statistic.period === null) return [];
      const named = namedBeside(statistic, article, context);
      const period = Period.parse(statistic.period);
      if (named.length === 0 || named.some((each) => overlaps(each, period))) return [];
      const said = named.map(({ text }) => text).join(', ');
      return [
        {
          message: `The sentence names ${said}, and the period of the figure is ${statistic.period}.`,
          pointer: `/statistics/${i}/period`,
          fact: { kind: 'statistic' as const, id: statistic.id },
          anchor: statistic.anchors[0] ?? null,
          ...{ expected: said, found: statistic.period },
          remedy: remedyOf(named),
        },
      ];
    }),
};

/** The times that the sentences of a figure name, but for that of the value that it is compared with. */
function namedBeside(
  { anchors, comparison }: Statistic,
  article: CheckedArticle,
  { text }: CheckContext,
): NamedPeriod[] {
  const { language } = article;
  const base = comparison?.basePeriod == null ? null : Period.parse(comparison.basePeriod);
  const sentences = anchors.flatMap((anchor) => {
    const sentence = anchor.state === 'detached' ? undefined : text.sentenceAt(anchor);
    return sentence ? [sentence.passage.text.slice(sentence.start, sentence.end)] : [];
  });
  const around = sentences.some((sentence) => speaksOfNow(sentence, language))
    ? yearsAround(article)
    : undefined;
  if (around === null) return [];
  const named = [...sentences.flatMap((sentence) => readPeriods(sentence, language)), ...(around ?? [])];
  return named.filter(
    ({ edtf, months }) =>
      (edtf !== null || months.length > 0) && !(base && edtf !== null && isWithin(edtf, base)),
  );
}

/** "Last year", "this month", "next quarter": the years around the day of the article; null where that is not known. */
function yearsAround({ dateline, source, firstPublishedAt }: CheckedArticle): NamedPeriod[] | null {
  const day = dateline?.date ?? source?.publishedOn ?? firstPublishedAt?.slice(0, 10);
  const year = Number(day?.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  const edtf = `${year - 1}/${year + 1}`;
  return [{ start: 0, end: 0, text: `the years around ${year}`, edtf, months: [] }];
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

/** A year that EDTF does not hold tells nothing. */
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
function remedyOf(named: readonly NamedPeriod[]) {
  const periods = new Set(named.filter(({ end }) => end > 0).map(({ edtf }) => edtf));
  const [only] = periods;
  return only != null && periods.size === 1
    ? { text: `Set the period to ${only}, which the sentence names.`, patch: { period: only } }
    : null;
}
