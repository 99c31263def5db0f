import type { QueryConfig } from 'pg';

const names = new Map<string, string>();

/** So many statements a connection keeps; filters of lists make many, of which few recur. Who looks at plans wants all. */
export const kept = { statements: 300 };

/** A statement that each connection has Postgres parse once; one beyond the bound runs unprepared. */
export function preparedStatement(text: string, parameters: readonly unknown[]): QueryConfig {
  const name = nameOf(text);
  return { ...(name !== undefined && { name }), text, values: [...parameters] };
}

/** A short name: Postgres cuts them at 63 bytes. */
function nameOf(text: string): string | undefined {
  if (!names.has(text) && names.size < kept.statements) names.set(text, `copydesk_${names.size + 1}`);
  return names.get(text);
}
