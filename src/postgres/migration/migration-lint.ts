import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MigrationRefused } from '../migration-refused.js';

/** One dangerous statement: the rule of squawk that says so (https://squawkhq.com/docs/rules), and its advice. */
export interface LintFinding {
  migration: string;
  /** The line in the SQL that `up` sends, counted from 1. */
  line: number;
  rule: string;
  message: string;
}

interface MigrationFile {
  path: string;
  name: string;
  inTransaction: boolean;
}

interface SquawkReport {
  file: string;
  line: number;
  rule_name: string;
  message: string;
  help: string | null;
}

/** Judges the SQL of `up` of each migration by squawk, with the rules of `.squawk.toml`. Throws MigrationRefused when squawk is not installed. */
export async function lintMigrations(
  migrations: readonly (new () => MigrationInterface)[],
): Promise<LintFinding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-lint-'));
  try {
    const files = await Promise.all(
      migrations.map(async (Migration, index): Promise<MigrationFile> => {
        const migration = new Migration();
        const path = join(folder, `${index}.sql`);
        await writeFile(path, await sqlOf(migration));
        const name = migration.name ?? Migration.name;
        return { path, name, inTransaction: migration.transaction !== false };
      }),
    );
    const reports = [true, false].flatMap((inTransaction) =>
      squawk(
        files.filter((file) => file.inTransaction === inTransaction).map(({ path }) => path),
        inTransaction,
      ),
    );
    return files.flatMap(({ path, name }) =>
      reports.filter(({ file }) => file === path).map((report) => findingOf(name, report)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function findingOf(migration: string, { line, rule_name, message, help }: SquawkReport): LintFinding {
  return { migration, line: line + 1, rule: rule_name, message: [message, help].filter(Boolean).join(' ') };
}

/** What `up` would send, without a database: migrations are SQL alone, so nothing but `query` is there to call. */
async function sqlOf(migration: MigrationInterface): Promise<string> {
  const statements: string[] = [];
  const recorder = {
    query: (statement: string) => {
      statements.push(statement.trim().replace(/;?$/, ';'));
      return Promise.resolve([]);
    },
  };
  await migration.up(recorder as unknown as QueryRunner);
  // squawk counts statements before it believes in a transaction: the migrator's own row of bookkeeping comes after
  return [...statements, 'select 1;'].join('\n');
}

/** One process for all files: to start one takes longer than to judge a file. */
function squawk(paths: readonly string[], inTransaction: boolean): SquawkReport[] {
  if (paths.length === 0) return [];
  const transaction = inTransaction ? '--assume-in-transaction' : '--no-assume-in-transaction';
  const parameters = [squawkProgram(), '--reporter', 'json', transaction, ...paths];
  const run = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  if (run.status !== 0 && !run.stdout.trim())
    throw new MigrationRefused(`squawk did not run: ${run.stderr.trim()}`);
  return JSON.parse(run.stdout.trim() || '[]') as SquawkReport[];
}

function squawkProgram(): string {
  try {
    return createRequire(import.meta.url).resolve('squawk-cli/js/bin/squawk');
  } catch {
    throw new MigrationRefused('squawk is not installed: it is one of the packages for development.');
  }
}
