import type { Client } from 'pg';
import type { Statement } from './statement-recorder.js';

/** A node of a plan as EXPLAIN tells it; what only ANALYZE knows is missing without it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Total Cost': number;
  readonly 'Plan Rows': number;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface Plan {
  readonly Plan: PlanNode;
  /** Milliseconds. */
  readonly 'Execution Time'?: number;
  readonly 'Planning Time'?: number;
}

/** Runs a read again and tells how Postgres did it. */
export async function analyze(client: Client, { text, values }: Statement): Promise<Plan> {
  return explained(client, ['EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)', text].join(' '), values);
}

/** How Postgres would do a prepared statement whatever its values are; from version 16 on. Does not run it. */
export async function generic(client: Client, { text }: Statement): Promise<Plan> {
  return explained(client, ['EXPLAIN (GENERIC_PLAN, FORMAT JSON)', text].join(' '), undefined);
}

/** The same, run with the values of the statement. */
export async function analyzeGeneric(client: Client, { text, values }: Statement): Promise<Plan> {
  await client.query(['PREPARE shared AS', text].join(' '));
  await client.query('SET plan_cache_mode = force_generic_plan');
  const literals = values.map((value) => literal(client, value)).join(', ');
  const call = literals === '' ? 'shared' : `shared (${literals})`;
  try {
    return await explained(client, `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE ${call}`, undefined);
  } finally {
    await client.query('RESET plan_cache_mode; DEALLOCATE shared');
  }
}

/** @throws Error for what no read of the service has as a value */
function literal(client: Client, value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) {
    const items = value.map((item) => `"${plain(item).replace(/[\\"]/g, '\\$&')}"`);
    return client.escapeLiteral(`{${items.join(',')}}`);
  }
  return client.escapeLiteral(plain(value));
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (['string', 'number', 'bigint', 'boolean'].includes(typeof value)) return String(value);
  throw new Error(`How is this written in SQL: ${typeof value}?`);
}

async function explained(
  client: Client,
  text: string,
  values: readonly unknown[] | undefined,
): Promise<Plan> {
  // Without values the simple protocol: it takes no count of the placeholders.
  const query = values && values.length > 0 ? { text, values: [...values] } : text;
  const { rows } = await client.query<{ 'QUERY PLAN': readonly Plan[] }>(query);
  const plan = rows[0]?.['QUERY PLAN'][0];
  if (!plan) throw new Error(`Postgres does not explain: ${text}`);
  return plan;
}

/** All nodes, the topmost first. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** Tables that are read from end to end. */
export function scannedTables({ Plan }: Plan): string[] {
  return nodesOf(Plan).flatMap((node) =>
    node['Node Type'] === 'Seq Scan' && node['Actual Loops'] !== 0 ? (node['Relation Name'] ?? []) : [],
  );
}
