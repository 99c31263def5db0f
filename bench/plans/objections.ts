import { nodesOf } from './plan.js';
import type { Plan, PlanNode } from './plan.js';

/** More rows than this for one page of a list means that it grows with the database. */
export const MANY = 10_000;

/** How the objection begins that rows are passed over. */
export const PASSES = 'passes over';

/** And that rows are sorted. */
export const SORTS = 'sorts';

/**
 * Why a plan won't do for a large database: it reads a large table from end to end, sorts many rows, or passes over many.
 * @param sizes rows by table
 */
export function objections(plan: Plan, sizes: ReadonlyMap<string, number>): string[] {
  const nodes = nodesOf(plan.Plan);
  // One that a limit stopped early reads little, however large the table.
  const scans = nodes.flatMap((node) => {
    const { 'Node Type': type, 'Relation Name': name = '', 'Actual Loops': loops = 1 } = node;
    const size = sizes.get(name) ?? 0;
    const read = ((node['Actual Rows'] ?? size) + removed(node)) * loops;
    return type === 'Seq Scan' && size > MANY && read > size / 2 ? [`reads all of ${name}`] : [];
  });
  const sorts = nodes.flatMap((node) => {
    const rows = node['Node Type'].endsWith('Sort') ? sum((node.Plans ?? []).map(rowsOf)) : 0;
    return rows > MANY ? [`${SORTS} ${rows.toLocaleString('en')} rows`] : [];
  });
  const passes = nodes.flatMap((node) => {
    const rows = (node['Actual Loops'] ?? 0) * removed(node);
    return rows > MANY && node['Node Type'] !== 'Seq Scan'
      ? [
          `${PASSES} ${rows.toLocaleString('en')} rows${node['Relation Name'] ? ` of ${node['Relation Name']}` : ''}`,
        ]
      : [];
  });
  return [...new Set([...scans, ...sorts, ...passes])];
}

function rowsOf(node: PlanNode): number {
  return Math.round((node['Actual Rows'] ?? node['Plan Rows']) * (node['Actual Loops'] ?? 1));
}

function removed(node: PlanNode): number {
  return (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
