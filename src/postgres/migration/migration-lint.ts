import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
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

interface SquawkReport {
  line: number;
  rule_name: string;
  message: string;
  help: string | null;
}

/** Judges the SQL of `up` of each migration by squawk, with the rules of `.squawk.toml`. Throws MigrationRefused when squawk is not installed. */
export async function lintMigrations(
  migrations: readonly (new () => MigrationInterface)[],
): Promise<LintFinding[]> {
  const findings: LintFinding[] = [];
  for (const Migration of migrations) {
    const migration = new Migration();
    const reports = squawk(await sqlOf(migration), migration.transaction !== false);
    const name = migration.name ?? Migration.name;
    findings.push(
      ...reports.map(({ line, rule_name, message, help }) => ({
        migration: name,
        line: line + 1,
        rule: rule_name,
        message: [message, help].filter(Boolean).join(' '),
      })),
    );
  }
  return findings;
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

function squawk(sql: string, inTransaction: boolean): SquawkReport[] {
  const transaction = inTransaction ? '--assume-in-transaction' : '--no-assume-in-transaction';
  const run = spawnSync(process.execPath, [squawkProgram(), '--reporter', 'json', transaction], {
    input: sql,
    encoding: 'utf8',
  });
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
