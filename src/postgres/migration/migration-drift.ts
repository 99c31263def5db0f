import { randomBytes } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { withMigrationSession } from './migration-session.js';
import type { MigrationSession } from './migration-session.js';
import { partsOfSchema } from './schema-description.js';
import type { SchemaPart } from './schema-description.js';

export interface MigrationDrift {
  /** "+ line" is only in the database, "- line" only in the migrations. */
  readonly differences: readonly string[];
  /** What else is in the schema, such as tables of other programs: whole things, which no migration made. */
  readonly others: readonly string[];
}

/**
 * What differs between the database and what its migrations make.
 * Replays all migrations in a scratch schema, in a transaction that is always rolled back, so it needs the right to create a schema.
 */
export function migrationDrift(dataSource: DataSource): Promise<MigrationDrift> {
  return withMigrationSession(dataSource, async (session) => {
    const { runner } = session;
    const [{ schema }] = (await runner.query('select current_schema() as schema')) as [{ schema: string }];
    return compare(await partsOfSchema(runner, schema), await replay(session));
  });
}

/** Whatever is of a thing that a migration made is ours, or should not be there: a rule, a trigger, an index. */
function compare(found: readonly SchemaPart[], wanted: readonly SchemaPart[]): MigrationDrift {
  const ours = new Set(wanted.map((part) => part.of));
  const [there, made] = [found, wanted].map((parts) => new Set(parts.map(({ line }) => line)));
  const added = found.filter(({ of, line }) => ours.has(of) && !made?.has(line));
  const missing = wanted.filter(({ line }) => !there?.has(line));
  return {
    differences: [...added.map(({ line }) => `+ ${line}`), ...missing.map(({ line }) => `- ${line}`)],
    others: [...new Set(found.map((part) => part.of).filter((of) => !ours.has(of)))],
  };
}

async function replay({ runner, migrations }: MigrationSession): Promise<SchemaPart[]> {
  // A name that no other check has at the moment, and no other program.
  const scratch = `migration_check_${randomBytes(6).toString('hex')}`;
  await runner.startTransaction();
  try {
    await runner.query(['create schema', scratch].join(' '));
    // Extensions stay where they are, so the real search path remains, behind.
    await runner.query(
      "select set_config('search_path', $1 || ', ' || current_setting('search_path'), true)",
      [scratch],
    );
    for (const migration of migrations) await migration.up(withinTransaction(runner));
    return await partsOfSchema(runner, scratch);
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
