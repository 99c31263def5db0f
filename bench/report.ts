import { measuredOf, medianOf } from './figures.js';
import { grownBy } from './goals.js';
import type { Judged } from './goals.js';
import type { Measured, Measurement } from './measure.js';
import { TARGETS } from './operations/operation.js';
import { median } from './percentiles.js';
import type { Run } from './run.js';
import { table, text } from './table.js';

const COLUMNS = [
  'operation',
  'target',
  'answers/s: median (min–max)',
  'p50 / p97.5 / p99 ms',
  'failures',
  'bytes an answer',
  'CPU s per 1,000: server / database / client',
  'MB',
];

/** Everything measured on one size: medians over the rounds. */
export function measurementTable(all: readonly Measured[]): string {
  const rows = all.flatMap(({ operation, measurements }) =>
    TARGETS.flatMap((target) => {
      const runs = measurements[target];
      if (runs) return [[operation.title, target, ...cells(runs)]];
      return target === 'service' ? [[operation.title, target, 'not there', '', '', '', '', '']] : [];
    }),
  );
  return table(COLUMNS, rows);
}

function cells(all: readonly Measurement[]): string[] {
  const runs = all.filter(({ answers }) => answers > 0);
  const failures = text(all.reduce((sum, run) => sum + run.failures, 0));
  if (runs.length === 0) return ['nothing was answered in the time', '', failures, '', '', ''];
  const of = (value: (run: Measurement) => number | null): number | null =>
    median(runs.flatMap((run) => value(run) ?? []));
  const perThousand = (value: (run: Measurement) => number | null): string =>
    text(
      of((run) => {
        const cost = value(run);
        return cost === null || run.answers === 0 ? null : (1000 * cost) / run.answers;
      }),
      2,
    );
  const rates = runs.map(({ perSecond }) => perSecond);
  return [
    `${text(median(rates))} (${text(Math.min(...rates))}–${text(Math.max(...rates))})`,
    [of((run) => run.p50), of((run) => run.p97_5), of((run) => run.p99)]
      .map((time) => text(time, 1))
      .join(' / '),
    failures,
    text(of(({ bytes, answers }) => (answers === 0 ? null : bytes / answers))),
    [
      perThousand((run) => run.serverCpu),
      perThousand((run) => run.databaseCpu),
      perThousand((run) => run.cpuSeconds),
    ].join(' / '),
    text(of((run) => run.residentMegabytes)),
  ];
}

/** At 70 % of the peak rate of each. */
export function tailTable(all: readonly Measured[]): string {
  const rows = all.flatMap(({ operation, tail }) =>
    Object.entries(tail).map(([target, results]) => [
      ...[operation.title, target],
      text(median(results.map(({ perSecond }) => perSecond))),
      text(median(results.map(({ p50 }) => p50)), 1),
      text(median(results.map(({ p99 }) => p99)), 1),
      text(median(results.map(({ p50, p99 }) => p99 / p50)), 1),
    ]),
  );
  return table(['operation', 'target', 'answers/s', 'p50 ms', 'p99 ms', 'p99 / p50'], rows);
}

export function visibilityTable({ visibility }: Run): string {
  const rows = visibility.map(({ where, publications, p50, p99, never }) => [
    ...[where, text(publications), text(p50, 1), text(p99, 1), text(never)],
  ]);
  return table(['where', 'publications', 'p50 ms', 'p99 ms', 'never'], rows);
}

/** How the median times of the service grow with the database. */
export function growthTable(runs: readonly Run[]): string {
  const [first, ...larger] = runs;
  const names = first?.measured.map(({ operation }) => operation.name) ?? [];
  const rows = names.map((name) => [
    measuredOf(first, name)?.operation.title ?? name,
    text(
      medianOf(measuredOf(first, name), ({ p50 }) => p50),
      1,
    ),
    ...larger.map((run) => `${text(grownBy(first, run, name), 2)} ×`),
  ]);
  const sizes = larger.map(({ articles }) => text(articles));
  return table(['operation', `p50 ms at ${text(first?.articles ?? 0)}`, ...sizes], rows);
}

/** Which goals were met; those that were missed first. */
export function goalTable(all: readonly Judged[]): string {
  const order = all.toSorted((a, b) => weight(a) - weight(b));
  const rows = order.map((judged) => {
    const { articles, title, goal, reached, met } = judged;
    return [title, text(articles), goal, met === null ? '–' : text(reached, 2), verdict(judged)];
  });
  return table(['operation', 'articles', 'goal', 'reached', ''], rows);
}

function verdict({ met, reached, failures }: Judged): string {
  if (met === null) return reached === null ? 'not measured' : 'not judged: too short';
  if (failures > 0) return '**requests failed**';
  return met ? 'met' : '**missed**';
}

function weight({ met, failures }: Judged): number {
  if (met === null) return 2;
  return met && failures === 0 ? 1 : 0;
}
