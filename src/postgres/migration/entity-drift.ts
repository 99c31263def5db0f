import type { QueryRunner } from 'typeorm';
import { DataSource } from 'typeorm';
import { oneConnection } from './migration-session.js';

/**
 * TypeORM looks up the expressions of generated columns in a table that only its own `synchronize` fills.
 * Under this name, for this session alone, it finds the truth of the catalogue instead.
 */
const GENERATED_COLUMNS = `
create temp view typeorm_metadata as
select 'GENERATED_COLUMN' as "type", current_database()::text as "database", n.nspname::text as "schema",
       c.relname::text as "table", a.attname::text as "name", pg_get_expr(d.adbin, d.adrelid) as "value"
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
 where a.attgenerated <> ''`;

/** The statements that would make the database equal to the entities: empty when they agree. Runs none of them. */
export async function entityDrift(dataSource: DataSource): Promise<string[]> {
  const own = new DataSource(oneConnection(dataSource));
  const createQueryRunner = own.createQueryRunner.bind(own);
  own.createQueryRunner = (mode) => inTurn(createQueryRunner(mode));
  await own.initialize();
  try {
    await own.query(GENERATED_COLUMNS);
    const { upQueries } = await own.driver.createSchemaBuilder().log();
    return [...upQueries.map(({ query }) => query), ...(await missingIndexes(own))];
  } finally {
    await own.destroy();
  }
}

/** TypeORM's comparison asks many things at once on its one connection: a habit that the driver puts up with for now, with a warning. */
function inTurn(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  const queued = (...call: unknown[]): Promise<unknown> => {
    const answer = last.then(() => Reflect.apply(query, runner, call) as Promise<unknown>);
    last = answer.catch(() => undefined);
    return answer;
  };
  return Object.assign(runner, { query: queued });
}

/** Indexes that TypeORM is set to ignore (on expressions, with INCLUDE, with operator classes) must at least exist. */
async function missingIndexes(dataSource: DataSource): Promise<string[]> {
  const existing = await dataSource.query<{ name: string }[]>(
    'select indexname as name from pg_indexes where schemaname = current_schema()',
  );
  return dataSource.entityMetadatas
    .flatMap(({ indices }) => indices)
    .filter(({ name, synchronize }) => !synchronize && !existing.some((index) => index.name === name))
    .map(({ name }) => `-- the index ${name} is declared by an entity and missing in the database`);
}
