import type { DataSource, MigrationInterface } from 'typeorm';
import { entityDrift } from './entity-drift.js';
import { migrationDrift } from './migration-drift.js';
import { lintMigrations } from './migration-lint.js';
import type { MigrationStatus } from './migration-plan.js';
import { named, refuseDoubt } from './migration-plan.js';
import { MigrationRefused } from '../migration-refused.js';
import type { MigratorOptions } from './migrator.js';
import { migrationStatus, revertMigration, runMigrations, statusOn } from './migrator.js';
import { preflight } from '../preflight/preflight.js';

/** What the commands of `migrate.ts` take: `print` is for the answer, `log` for what happens on the way. */
export interface MigrationCommandOptions extends MigratorOptions {
  json: boolean;
  print: (text: string) => void;
}

/** Applies what is pending, then looks whether the tables are now those of the entities. Answers the exit code. */
export async function run(given: DataSource, options: MigrationCommandOptions): Promise<number> {
  const { dataSource } = await preflight(given, 'change');
  const applied = await runMigrations(dataSource, options);
  options.print(
    applied.length === 0
      ? 'Nothing to do: the schema is up to date.'
      : `Applied ${applied.length}: ${applied.join(', ')}.`,
  );
  return report(
    'The schema is not what this build expects. To agree with its entities, it would need:',
    await entityDrift(dataSource),
    options,
  );
}

/** Takes back the latest migration. Answers the exit code. */
export async function revert(dataSource: DataSource, options: MigrationCommandOptions): Promise<number> {
  const reverted = await revertMigration(dataSource, options);
  options.print(
    reverted === undefined ? 'Nothing to revert: no migration is applied.' : `Reverted ${reverted}.`,
  );
  return 0;
}

/** Lists every migration, as a table or as JSON. Answers the exit code: 1 when the list is doubtful; pending alone is no doubt. */
export async function status(
  dataSource: DataSource,
  { json, print }: MigrationCommandOptions,
): Promise<number> {
  const plan = await migrationStatus(dataSource);
  print(json ? JSON.stringify(plan, null, 2) : table(plan));
  refuseDoubt(plan);
  return 0;
}

/** Compares entities, migrations and database. Answers the exit code. */
export async function check(given: DataSource, options: MigrationCommandOptions): Promise<number> {
  const { dataSource } = await preflight(given, 'check');
  const plan = await statusOn(dataSource);
  refuseDoubt(plan);
  const pending = named(plan, 'pending');
  if (pending.length > 0)
    throw new MigrationRefused(`Pending: ${pending.join(', ')}. Run: npm run migration:run`);
  const { differences, others } = await migrationDrift(dataSource);
  if (others.length > 0) options.log(`Not made by migrations, and left alone: ${others.join(', ')}.`);
  const codes = [
    report(
      'The entities differ from the database. To agree with them, it would need:',
      await entityDrift(dataSource),
      options,
    ),
    report(
      'The database differs from what the migrations make (+ only in the database, - only in the migrations):',
      differences,
      options,
    ),
  ];
  if (codes.every((code) => code === 0)) options.print('Entities, migrations and database agree.');
  return Math.max(...codes);
}

/** Lints the SQL of the migrations. Answers the exit code. */
export async function lint(
  migrations: readonly (new () => MigrationInterface)[],
  options: MigrationCommandOptions,
): Promise<number> {
  const findings = await lintMigrations(migrations);
  if (findings.length === 0) options.print(`No dangerous statement in ${migrations.length} migration(s).`);
  const lines = findings.map(
    ({ migration, line, rule, message }) => `${migration}, line ${line} of its SQL: ${rule}: ${message}`,
  );
  return report('Dangerous statements:', lines, options);
}

function report(title: string, lines: readonly string[], { log }: MigrationCommandOptions): number {
  if (lines.length > 0) log([title, ...lines.map((line) => `  ${line}`)].join('\n'));
  return lines.length === 0 ? 0 : 1;
}

function table(plan: readonly MigrationStatus[]): string {
  const rows = plan.map(({ name, state, appliedAt, stopOlder }) => [
    name,
    stopOlder === undefined ? state : `${state}, stop older processes first`,
    appliedAt?.toISOString() ?? '',
  ]);
  const all = [['migration', 'state', 'applied at'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
