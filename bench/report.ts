import type { Measurement } from './measure.js';
import { TARGETS } from './operations.js';
import type { Goal, Operation, TargetName } from './operations.js';

/** All measurements of an operation. */
export interface Measured {
  readonly operation: Pick<Operation, 'name' | 'title' | 'goals'>;
  readonly measurements: Partial<Record<TargetName, readonly Measurement[]>>;
}

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

/** Everything measured as a Markdown table: medians over the rounds. */
export function measurementTable(all: readonly Measured[]): string {
  const rows = all.flatMap(({ operation, measurements }) =>
    TARGETS.flatMap((target) => {
      const runs = measurements[target];
      return runs ? [[operation.title, target, ...cells(runs)]] : [];
    }),
  );
  return table(COLUMNS, rows);
}

function cells(runs: readonly Measurement[]): string[] {
  const of = (value: (run: Measurement) => number | null): number | null =>
    median(runs.flatMap((run) => value(run) ?? []));
  const perThousand = (value: (run: Measurement) => number | null): string =>
    text(
      of((run) => {
        const cost = value(run);
        return cost === null ? null : (1000 * cost) / run.answers;
      }),
      2,
    );
  const rates = runs.map(({ perSecond }) => perSecond);
  return [
    `${text(median(rates))} (${text(Math.min(...rates))}–${text(Math.max(...rates))})`,
    [of((run) => run.p50), of((run) => run.p97_5), of((run) => run.p99)]
      .map((time) => text(time))
      .join(' / '),
    text(runs.reduce((sum, { failures }) => sum + failures, 0)),
    text(of(({ bytes, answers }) => bytes / answers)),
    [
      perThousand((run) => run.serverCpu),
      perThousand((run) => run.databaseCpu),
      perThousand((run) => run.cpuSeconds),
    ].join(' / '),
    text(of((run) => run.residentMegabytes)),
  ];
}

/** Which goals were met. */
export function goalTable(all: readonly Measured[]): string {
  const rows = all.flatMap(({ operation, measurements }) =>
    operation.goals.map((goal) => {
      const reached = ratio(measurements, goal);
      const verdict = verdictOf(reached, goal, measurements);
      return [operation.title, `≥ ${goal.atLeast} × ${goal.against}`, text(reached, 2), verdict];
    }),
  );
  return table(['operation', 'goal', 'ratio', ''], rows);
}

/** A target that fails requests is fast for nothing. */
function verdictOf(
  reached: number | null,
  { against, atLeast }: Goal,
  measurements: Measured['measurements'],
): string {
  if (reached === null) return 'not measured';
  const runs = (['service', against] as const).flatMap((target) => measurements[target] ?? []);
  if (runs.some(({ failures }) => failures > 0)) return '**requests failed**';
  return reached >= atLeast ? 'met' : '**missed**';
}

function ratio(measurements: Measured['measurements'], { against }: Goal): number | null {
  const [ours, theirs] = (['service', against] as const).map((target) =>
    median((measurements[target] ?? []).map(({ perSecond }) => perSecond)),
  );
  return ours == null || theirs == null ? null : ours / theirs;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

function text(value: number | null, digits = 0): string {
  return value === null
    ? '–'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
