import { planMigrations, refuseDoubt } from './migration-plan.js';

const FIRST = 'CreateSchema1764000000000';
const SECOND = 'AddColumn1764000000001';
const THIRD = 'AddIndex1764000000002';
const appliedAt = new Date(0);

const statesOf = (known: string[], applied: string[]): string[] =>
  planMigrations(
    known,
    applied.map((name) => ({ name, appliedAt })),
  ).map(({ name, state }) => `${name}: ${state}`);

describe('the plan of migrations', () => {
  it('tells applied from pending', () => {
    expect(statesOf([FIRST, SECOND], [FIRST])).toEqual([`${FIRST}: applied`, `${SECOND}: pending`]);
  });

  it('knows nothing applied in an empty database', () => {
    expect(statesOf([FIRST], [])).toEqual([`${FIRST}: pending`]);
  });

  it('sees a database that is newer than the build', () => {
    const plan = planMigrations(
      [FIRST],
      [FIRST, SECOND].map((name) => ({ name, appliedAt })),
    );
    expect(plan.at(-1)?.state).toBe('unknown');
    expect(() => {
      refuseDoubt(plan);
    }).toThrow(/newer than this build.*AddColumn1764000000001/);
  });

  it('sees a migration that came too late for its place', () => {
    const plan = planMigrations(
      [FIRST, SECOND, THIRD],
      [FIRST, THIRD].map((name) => ({ name, appliedAt })),
    );
    expect(plan.at(-1)?.state).toBe('out of order');
    expect(() => {
      refuseDoubt(plan);
    }).toThrow(/AddColumn1764000000001 is not applied, but a later migration is/);
  });

  it.each([[[SECOND, FIRST]], [[FIRST, FIRST]], [['NoTimestamp']]])('refuses the list %j', (known) => {
    expect(() => planMigrations(known, [])).toThrow();
  });
});
