import { MANY, objections } from './objections.js';
import type { PlanNode } from './plan.js';

const node = (type: string, more: Partial<PlanNode> = {}): PlanNode => ({
  'Node Type': type,
  'Total Cost': 1,
  'Plan Rows': 1,
  'Actual Rows': 1,
  'Actual Loops': 1,
  ...more,
});
const sizes = new Map([
  ['large', MANY + 1],
  ['small', 20],
]);
const objectionsTo = (plan: PlanNode): string[] => objections({ Plan: plan }, sizes);

describe('objections to a plan', () => {
  it('are made to a large table that is read from end to end, however deep in the plan', () => {
    const scan = node('Seq Scan', { 'Relation Name': 'large', 'Rows Removed by Filter': MANY });
    expect(objectionsTo(node('Limit', { Plans: [node('Hash Join', { Plans: [scan] })] }))).toEqual([
      'reads all of large',
    ]);
    expect(objectionsTo(node('Seq Scan', { 'Relation Name': 'small' }))).toEqual([]);
  });

  it('are not made to a scan that a limit stops early', () => {
    const scan = node('Seq Scan', { 'Relation Name': 'large', 'Actual Rows': 100 });
    expect(objectionsTo(node('Limit', { Plans: [scan] }))).toEqual([]);
  });

  it('are not made to a branch that never ran', () => {
    expect(objectionsTo(node('Seq Scan', { 'Relation Name': 'large', 'Actual Loops': 0 }))).toEqual([]);
  });

  it('are made to a sort by what goes into it, though a limit leaves few', () => {
    const sort = (rows: number): PlanNode =>
      node('Sort', { 'Actual Rows': 20, Plans: [node('Index Scan', { 'Actual Rows': rows })] });
    expect(objectionsTo(sort(MANY + 1))).toEqual(['sorts 10,001 rows']);
    expect(objectionsTo(sort(MANY))).toEqual([]);
  });

  it('are made to rows that are fetched and thrown away', () => {
    const passed = { 'Relation Name': 'large', 'Rows Removed by Filter': 5001, 'Actual Loops': 2 };
    expect(objectionsTo(node('Index Scan', passed))).toEqual(['passes over 10,002 rows of large']);
  });
});
