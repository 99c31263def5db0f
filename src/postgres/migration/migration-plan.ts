import { MigrationRefused } from '../migration-refused.js';

/** One row of the bookkeeping table, in the order of application. */
export interface AppliedMigration {
  name: string;
  appliedAt: Date | null;
}

export type MigrationState = 'applied' | 'pending' | 'unknown' | 'out of order';

export interface MigrationStatus {
  name: string;
  state: MigrationState;
  appliedAt: Date | null;
  /** For a pending one: why processes of older builds must stop first, if they must. */
  stopOlder?: string | undefined;
}

/** What the plan knows about a migration of this build. */
export interface KnownMigration {
  readonly name: string;
  readonly stopOlder?: string | undefined;
}

const TIMESTAMP = /\d{13}$/;

/** The 13 digits at the end of a migration's name: milliseconds since 1970, which order migrations. Throws MigrationRefused without them. */
export function timestampOf(name: string): number {
  const digits = TIMESTAMP.exec(name);
  if (!digits)
    throw new MigrationRefused(`The name of migration ${name} must end in its timestamp, 13 digits.`);
  return Number(digits[0]);
}

/**
 * Compares what this build knows with what the database has.
 * `unknown`: applied, but not in this build. `out of order`: not applied, though a later one is.
 * Throws MigrationRefused when the build's own list is doubtful.
 */
export function planMigrations(
  build: readonly KnownMigration[],
  applied: readonly AppliedMigration[],
): MigrationStatus[] {
  const known = build.map(({ name }) => name);
  refuseDoubtfulList(known);
  const latest = Math.max(0, ...applied.map(({ name }) => timestampOf(name)));
  const history = applied.map((row) => ({
    ...row,
    state: known.includes(row.name) ? ('applied' as const) : ('unknown' as const),
  }));
  const open = build
    .filter(({ name }) => !applied.some((row) => row.name === name))
    .map(({ name, stopOlder }) => ({
      name,
      appliedAt: null,
      ...(stopOlder !== undefined && { stopOlder }),
      state: timestampOf(name) < latest ? ('out of order' as const) : ('pending' as const),
    }));
  return [...history, ...open];
}

/** Throws MigrationRefused when the database is newer than the build, or when a pending migration came too late for its place. */
export function refuseDoubt(plan: readonly MigrationStatus[]): void {
  const unknown = named(plan, 'unknown');
  if (unknown.length > 0) {
    throw new MigrationRefused(
      `The database is newer than this build: it has ${unknown.join(', ')}, which this build does not know. Use the newer build.`,
    );
  }
  const late = named(plan, 'out of order');
  if (late.length > 0) {
    throw new MigrationRefused(
      `${late.join(', ')} is not applied, but a later migration is. Give it a later timestamp, so that every database applies the same order.`,
    );
  }
}

/** The names of the plan in one state, in order. */
export function named(plan: readonly MigrationStatus[], state: MigrationState): string[] {
  return plan.filter((row) => row.state === state).map(({ name }) => name);
}

function refuseDoubtfulList(known: readonly string[]): void {
  known.forEach((name, position) => {
    const before = known[position - 1];
    if (before !== undefined && timestampOf(before) >= timestampOf(name)) {
      throw new MigrationRefused(
        `The list of migrations is not in order of time: ${name} comes after ${before}.`,
      );
    }
  });
}
