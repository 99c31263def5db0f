import { measuredOf, medianOf } from './figures.js';
import type { History } from './history.js';
import { TARGETS } from './operations/operation.js';
import type { Run } from './run.js';
import { barChart, lineChart } from './svg.js';
import { text } from './table.js';

/** The pictures of a report, by the ends of their names. */
export function charts(runs: readonly Run[], history: History): Record<string, string> {
  return {
    ...Object.fromEntries(runs.map((run) => [`${run.articles}`, rates(run)])),
    ...(runs.length > 1 && { growth: growth(runs) }),
    ...(history.dates.length > 1 && {
      history: lineChart('Ratios to the goals’ other side, run by run', history.dates, history.series),
    }),
  };
}

function rates({ articles, measured }: Run): string {
  const there = measured.filter(({ measurements }) => measurements.service);
  return barChart(
    `Answers a second, ${text(articles)} articles (logarithmic)`,
    there.map(({ operation }) => operation.title),
    TARGETS.map((target) => ({
      name: target,
      values: there.map((one) => medianOf(one, ({ perSecond }) => perSecond, target)),
    })),
  );
}

function growth(runs: readonly Run[]): string {
  const names = (runs[0]?.measured ?? []).filter(({ measurements }) => measurements.service);
  return lineChart(
    'Median time in ms of the service, by the number of articles (logarithmic)',
    runs.map(({ articles }) => text(articles)),
    names.map(({ operation: { name, title } }) => ({
      name: title,
      values: runs.map((run) => medianOf(measuredOf(run, name), ({ p50 }) => p50)),
    })),
  );
}
