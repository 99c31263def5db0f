import { planMigrations, refuseDoubt } from './migration-plan.js';

const FIRST = 'CreateSchema1764000000000';
const SECOND = 'AddColumn1764000000001';
const THIRD = 'AddIndex1764000000002';
const appliedAt = new Date(0);

const named = (names: string[]): { name: string }[] => names.map((name) => ({ name }));

const statesOf = (known: string[], applied: string[]): string[] =>
  planMigrations(
    named(known),
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
      named([FIRST]),
      [FIRST, SECOND].map((name) => ({ name, appliedAt })),
    );
    expect(plan.at(-1)?.state).toBe('unknown');
    expect(() => {
      refuseDoubt(plan);
    }).toThrow(/newer than this build.*AddColumn1764000000001/);
  });

  it('sees a migration that came too late for its place', () => {
    const plan = planMigrations(
      named([FIRST, SECOND, THIRD]),
      [FIRST, THIRD].map((name) => ({ name, appliedAt })),
    );
    expect(plan.at(-1)?.state).toBe('out of order');
    expect(() => {
      refuseDoubt(plan);
    }).toThrow(/AddColumn1764000000001 is not applied, but a later migration is/);
  });

  it.each([[[SECOND, FIRST]], [[FIRST, FIRST]], [['NoTimestamp']]])('refuses the list %j', (known) => {
    expect(() => planMigrations(named(known), [])).toThrow();
  });

  it('says of what is not applied why older processes must stop', () => {
    const build = [
      { name: FIRST, stopOlder: 'they fail' },
      { name: SECOND, stopOlder: 'they lie' },
    ];
    const plan = planMigrations(build, [{ name: FIRST, appliedAt }]);
    expect(plan.map(({ stopOlder }) => stopOlder)).toEqual([undefined, 'they lie']);
  });
});
