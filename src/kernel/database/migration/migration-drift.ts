import type { DataSource, QueryRunner } from 'typeorm';
import { withMigrationSession } from './migration-session.js';
import type { MigrationSession } from './migration-session.js';
import { describeSchema } from './schema-description.js';

const SCRATCH = 'migration_check';

/**
 * What differs between the database and what its migrations make: "+ line" stands in the database alone, "- line" in the migrations alone.
 * Replays all migrations in a scratch schema, in a transaction that is always rolled back, so it needs the right to create a schema.
 */
export function migrationDrift(dataSource: DataSource): Promise<string[]> {
  return withMigrationSession(dataSource, async (session) => {
    const { runner } = session;
    const [{ schema }] = (await runner.query('select current_schema() as schema')) as [{ schema: string }];
    const found = await describeSchema(runner, schema);
    const wanted = await replay(session, schema);
    return [
      ...found.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`),
      ...wanted.filter((line) => !found.includes(line)).map((line) => `- ${line}`),
    ];
  });
}

async function replay({ runner, migrations }: MigrationSession, schema: string): Promise<string[]> {
  await runner.startTransaction();
  try {
    await runner.query(`create schema ${SCRATCH}`);
    // extensions stay where they are, so the real schema remains in the path, behind
    await runner.query("select set_config('search_path', $1, true)", [`${SCRATCH}, "${schema}"`]);
    for (const migration of migrations) await migration.up(withinTransaction(runner));
    return await describeSchema(runner, SCRATCH);
  } finally {
    await runner.rollbackTransaction();
  }
}

/** CONCURRENTLY is for tables in use; in a transaction Postgres refuses it, and it makes no difference to what is made. */
function withinTransaction(runner: QueryRunner): QueryRunner {
  const query: QueryRunner['query'] = (statement: string, parameters?: unknown[]) =>
    runner.query(statement.replaceAll(/\bconcurrently\b/gi, ''), parameters);
  return new Proxy(runner, {
    get: (target, property): unknown =>
      property === 'query' ? query : Reflect.get(target, property, target),
  });
}
