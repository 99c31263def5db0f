const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The rounds of one operation as one line: medians, with the least and the most. */
export function summarize({ name, goal, bareGoal }, rounds) {
  const of = (target) => rounds.flatMap((round) => round[target] ?? []);
  const targets = Object.fromEntries(
    ['service', 'baseline', 'bare'].map((target) => {
      const rates = of(target).map(({ requestsPerSecond }) => requestsPerSecond);
      const middle = (key) => median(of(target).map((result) => result[key] ?? 0));
      if (rates.length === 0) return [target, null];
      const numbers = {
        rate: median(rates),
        least: Math.min(...rates),
        most: Math.max(...rates),
        p50: middle('p50'),
        p97_5: middle('p97_5'),
        p99: middle('p99'),
      };
      const costs = {
        serverCpuPerThousand: middle('serverCpuPerThousand'),
        residentMegabytes: middle('residentMegabytes'),
        bytes: middle('bytes'),
      };
      return [
        target,
        { ...numbers, ...costs, errors: of(target).reduce((sum, { errors }) => sum + errors, 0) },
      ];
    }),
  );
  const ratio = (target) => (targets[target] ? targets.service.rate / targets[target].rate : null);
  return {
    name,
    goal: goal ?? null,
    bareGoal: bareGoal ?? null,
    ...targets,
    ratio: ratio('baseline'),
    bareRatio: ratio('bare'),
  };
}

/** A table of all operations, in Markdown. */
export function table(summaries) {
  const number = (value, digits = 0) => (value === null || value === undefined ? '' : value.toFixed(digits));
  const verdict = (ratio, goal) =>
    ratio === null || goal === null
      ? ''
      : `${ratio.toFixed(2)} × (goal ${goal}: ${ratio >= goal ? 'met' : 'missed'})`;
  const rows = summaries.map(({ name, goal, bareGoal, service, baseline, bare, ratio, bareRatio }) =>
    [
      name,
      `${number(service.rate)} (${number(service.least)}–${number(service.most)})`,
      number(baseline?.rate),
      number(bare?.rate),
      verdict(ratio, goal),
      verdict(bareRatio, bareGoal),
      `${number(service.p50, 1)} / ${number(service.p97_5, 1)} / ${number(service.p99, 1)}`,
      number(service.serverCpuPerThousand, 2),
      number(service.residentMegabytes),
      String(service.errors + (baseline?.errors ?? 0) + (bare?.errors ?? 0)),
    ].join(' | '),
  );
  const head =
    'operation | service, requests/s (least–most) | hand-written | bare node:http | ÷ hand-written | ÷ bare | p50 / p97.5 / p99 ms | CPU s per 1,000 | MB | errors';
  return [
    `| ${head} |`,
    `| ${head
      .split('|')
      .map(() => '---')
      .join(' | ')} |`,
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
