import { DataSource } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDataSource } from '../../src/data-source.js';
import { describeSchema } from '../../src/postgres/migration/schema-description.js';
import { check } from '../../src/postgres/migration/migration-commands.js';
import { migrationStatus, revertMigration, runMigrations } from '../../src/postgres/migration/migrator.js';
import { ensureSchema } from '../../src/postgres/schema-guard.js';
import { cloneDatabase, createEmptyDatabase } from '../support/database.js';
import { exampleMigrations } from './example-migrations.js';
import { migrate, startMigration } from './migration-process.js';
import { until } from '../support/until.js';

const EXAMPLE = ['test/house/run-example-migrations.ts'];
const quiet = { log: (): void => undefined };

async function emptyDatabase(): Promise<string> {
  return (await createEmptyDatabase()).url;
}

function exampleOf(
  url: string,
  migrations: (new () => MigrationInterface)[] = exampleMigrations,
): DataSource {
  return new DataSource({ type: 'postgres', url, migrations });
}

async function onDatabase<T>(url: string, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const dataSource = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    return await work(dataSource.createQueryRunner());
  } finally {
    await dataSource.destroy();
  }
}

const execute = (url: string, statement: string): Promise<unknown> =>
  onDatabase(url, (runner) => runner.query(statement));
const schemaOf = (url: string): Promise<string[]> =>
  onDatabase(url, (runner) => describeSchema(runner, 'public'));
const notesOf = (url: string): Promise<unknown> => execute(url, 'select * from note order by id');

describe('several runners of migrations at once (pitfall 12)', () => {
  const five = [1, 2, 3, 4, 5];

  it('make an empty database what one makes it: one applies, four have nothing to do', async () => {
    const [alone, together] = [await emptyDatabase(), await emptyDatabase()];
    await migrate(alone, 'run');
    const results = await Promise.all(five.map(() => migrate(together, 'run')));

    expect(results.filter(({ code }) => code !== 0)).toEqual([]);
    expect(results.filter(({ answer }) => answer.startsWith('Applied'))).toHaveLength(1);
    expect(results.filter(({ answer }) => answer.startsWith('Nothing to do'))).toHaveLength(4);
    expect(await schemaOf(together)).toEqual(await schemaOf(alone));
  });

  it('change the rows of a database in use once, and make its index beside those who wait', async () => {
    const [alone, together] = [await emptyDatabase(), await emptyDatabase()];
    await runMigrations(exampleOf(alone), quiet);
    await runMigrations(exampleOf(together, exampleMigrations.slice(0, 1)), quiet);
    const runners = five.map(() => startMigration(together, EXAMPLE, { SECONDS: '1' }));
    const answers = await Promise.all(runners.map(async ({ ended }) => (await ended).answer.trim()));

    expect(answers.toSorted()).toEqual(['Applied 2', ...Array<string>(4).fill('Nothing to do')]);
    expect(await notesOf(together)).toEqual(await notesOf(alone));
    expect(await schemaOf(together)).toEqual(await schemaOf(alone));
  });

  it('wait with a message, and go on when the one that holds the lock is killed', async () => {
    const url = await emptyDatabase();
    const holder = startMigration(url, EXAMPLE, { SECONDS: '600' });
    await holder.says('Applying ChangeNotes');
    const waiter = startMigration(url, EXAMPLE);
    await waiter.says('waiting');
    // Were its transaction open while it waits, CREATE INDEX CONCURRENTLY of the holder could wait for it, and neither would go on.
    const isIdle = `select from pg_stat_activity where datname = current_database() and state = 'idle' and application_name like 'migration (process %'`;
    await until('the waiting one has no transaction', async () => {
      return ((await execute(url, isIdle)) as unknown[]).length === 1;
    });
    holder.process.kill('SIGKILL');

    const { code, answer, notes } = await waiter.ended;
    expect(notes).toMatch(
      /Another migration is running \(pid \d+ since \d{4}-\S+, migration \(process \d+ on .+\)\); waiting\./,
    );
    expect({ code, answer }).toEqual({ code: 0, answer: 'Applied 2\n' });
    expect(await execute(url, 'select distinct changes from note')).toEqual([{ changes: 1 }]);
  });

  it('give up after the time that was set, with a reason', async () => {
    const url = await emptyDatabase();
    const holder = startMigration(url, EXAMPLE, { SECONDS: '600' });
    await holder.says('Applying ChangeNotes');
    const { code, notes } = await migrate(url, 'run', '--wait', '0');
    holder.process.kill('SIGKILL');
    await holder.ended;

    expect(code).toBe(1);
    expect(notes).toMatch(/Another migration is still running \(pid \d+.*Gave up\./);
  });
});

describe('migrations (pitfall 13)', () => {
  it('run twice change nothing the second time, and agree with the entities', async () => {
    const url = await emptyDatabase();
    expect(await migrate(url, 'run')).toMatchObject({ code: 0 });
    const schema = await schemaOf(url);
    expect(await migrate(url, 'run')).toMatchObject({
      code: 0,
      answer: 'Nothing to do: the schema is up to date.\n',
    });
    expect(await schemaOf(url)).toEqual(schema);
    expect(await migrate(url, 'check')).toEqual({
      code: 0,
      answer: 'Entities, migrations and database agree.\n',
      notes: '',
    });
    // What every server has; docs/databases.md says so.
    expect(await execute(url, 'select extname from pg_extension')).toEqual([{ extname: 'plpgsql' }]);
  });

  it('go up, down to nothing and up again to the same schema', async () => {
    const url = await emptyDatabase();
    const dataSource = createDataSource(url);
    const nothing = await schemaOf(url);
    await runMigrations(dataSource, quiet);
    const schema = await schemaOf(url);
    while ((await revertMigration(dataSource, quiet)) !== undefined);
    expect(await schemaOf(url)).toEqual(nothing);
    await runMigrations(dataSource, quiet);
    expect(await schemaOf(url)).toEqual(schema);
  });

  it('keep the rows on the way up, down and up', async () => {
    const url = await emptyDatabase();
    await runMigrations(exampleOf(url), quiet);
    const rows = await notesOf(url);
    await revertMigration(exampleOf(url), quiet);
    await revertMigration(exampleOf(url), quiet);
    await runMigrations(exampleOf(url), quiet);
    expect(await notesOf(url)).toEqual(rows);
  });

  it.each([
    [
      'a column that no entity knows',
      'alter table organizations add column drifted text',
      /DROP COLUMN "drifted"/,
    ],
    [
      'a rule that nobody wrote down',
      'create rule drifted as on delete to organizations do instead nothing',
      /\+ rule CREATE RULE drifted/,
    ],
    ['a policy', 'create policy drifted on organizations', /\+ policy organizations\.drifted/],
    [
      'a trigger, though its function is of another program',
      `create function theirs() returns trigger language plpgsql as 'begin return new; end';
       create trigger drifted before insert on organizations for each row execute function theirs()`,
      /\+ trigger CREATE TRIGGER drifted/,
    ],
    ['a table that lost what survives a crash', 'alter table search_words set unlogged', /persistence u/],
    ['a table that inherits', 'create table theirs (); alter table organizations inherit theirs', /inherits/],
    [
      'an index that nobody declared',
      'create index drifted on organizations ((1))',
      /\+ index CREATE INDEX drifted/,
    ],
  ])('fail the check after drift: %s', async (_, statement, words) => {
    const { url } = await cloneDatabase();
    await execute(url, statement);
    const notes: string[] = [];
    const options = { json: false, print: () => undefined, log: (line: string) => notes.push(line) };
    expect(await check(createDataSource(url), options)).toBe(1);
    expect(notes.join('\n')).toMatch(words);
  });

  it('leave nothing of one that fails, and say which', async () => {
    const url = await emptyDatabase();
    await execute(url, 'create table note (id integer)');
    await expect(runMigrations(exampleOf(url), quiet)).rejects.toThrow(
      /CreateNotes1700000000000 failed: .*already exists.*Nothing of it was kept/,
    );
    expect(await migrationStatus(exampleOf(url))).toMatchObject([
      { state: 'pending' },
      { state: 'pending' },
      { state: 'pending' },
    ]);
  });

  it('give up on a table that others hold, before everybody queues behind them', async () => {
    const url = await emptyDatabase();
    await runMigrations(exampleOf(url, exampleMigrations.slice(0, 1)), quiet);
    await onDatabase(url, async (runner) => {
      await runner.startTransaction();
      await runner.query('lock table note');
      await expect(runMigrations(exampleOf(url), quiet)).rejects.toThrow(
        /lock timeout.*Nothing of it was kept/,
      );
      await runner.rollbackTransaction();
    });
  });

  it('have timeouts of their own, whatever the database sets for others', async () => {
    const url = await emptyDatabase();
    const name = new URL(url).pathname.slice(1);
    for (const timeout of [
      'statement_timeout',
      'idle_session_timeout',
      'idle_in_transaction_session_timeout',
    ]) {
      await execute(url, `alter database "${name}" set ${timeout} = '300ms'`);
    }
    expect(await startMigration(url, EXAMPLE, { SECONDS: '1' }).ended).toMatchObject({
      code: 0,
      answer: 'Applied 3\n',
    });
  });
});

describe('doubt', () => {
  it('stops the check when a migration is pending', async () => {
    expect(await migrate(await emptyDatabase(), 'check')).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/^Pending: .*npm run migration:run\n$/) as string,
    });
  });

  it('stops a build that is older than the database: run, revert, status and start', async () => {
    const url = await emptyDatabase();
    await runMigrations(exampleOf(url), quiet);
    const older = exampleOf(url, exampleMigrations.slice(0, 1));
    const newer = /newer than this build: it has ChangeNotes1700000000001, IndexNotes1700000000002/;
    await expect(runMigrations(older, quiet)).rejects.toThrow(newer);
    await expect(revertMigration(older, quiet)).rejects.toThrow(newer);
    await expect(ensureSchema(older, { migrate: true, ...quiet })).rejects.toThrow(newer);
    expect(await migrate(url, 'status')).toMatchObject({
      code: 1,
      notes: expect.stringContaining('newer than this build') as string,
    });
  });

  it('stops a migration that came too late for its place', async () => {
    const url = await emptyDatabase();
    await runMigrations(
      exampleOf(
        url,
        exampleMigrations.filter((_, index) => index !== 1),
      ),
      quiet,
    );
    await expect(runMigrations(exampleOf(url), quiet)).rejects.toThrow(
      /ChangeNotes1700000000001 is not applied, but a later migration is/,
    );
  });

  it('stops a start on a schema that is too old, with the command to run, unless the service migrates itself', async () => {
    const url = await emptyDatabase();
    await expect(ensureSchema(exampleOf(url), { migrate: false, ...quiet })).rejects.toThrow(
      /too old: 3 migration\(s\) pending.*Run: npm run migration:run/,
    );
    await ensureSchema(exampleOf(url), { migrate: true, ...quiet });
    await ensureSchema(exampleOf(url), { migrate: false, ...quiet });
  });

  it('says which one older processes must have stopped before, but not on an empty database', async () => {
    class Last1700000000003 implements MigrationInterface {
      readonly name = 'Last1700000000003';
      readonly stopOlder = 'they would miss a column';
      up = (): Promise<void> => Promise.resolve();
      down = (): Promise<void> => Promise.resolve();
    }
    const all = [...exampleMigrations, Last1700000000003];
    const [inUse, empty] = [await emptyDatabase(), await emptyDatabase()];
    await runMigrations(exampleOf(inUse), quiet);
    expect((await migrationStatus(exampleOf(inUse, all))).at(-1)).toMatchObject({
      state: 'pending',
      stopOlder: 'they would miss a column',
    });
    const said: Record<string, string[]> = { inUse: [], empty: [] };
    for (const [name, url] of Object.entries({ inUse, empty }))
      await runMigrations(exampleOf(url, all), { log: (line) => said[name]?.push(line) });
    const warning =
      'Before Last1700000000003 processes of older builds must have stopped: they would miss a column.';
    expect(said['inUse']?.[0]).toBe(warning);
    expect(said['empty']).not.toContain(warning);
  });

  it('stops the service itself, before it listens', async () => {
    const service = startMigration(await emptyDatabase(), ['src/main.ts'], {
      MIGRATE_ON_START: '0',
      PORT: '0',
    });
    const { code, answer, notes } = await service.ended;
    expect({ code, answer }).toEqual({ code: 1, answer: '' });
    expect(notes).toMatch(/^\s*The schema of the database is too old: .*Run: npm run migration:run\n$/);
  });

  it.each(['run', 'revert', 'status', 'check'])(
    'stops %s on a database that cannot be reached, in one sentence',
    async (command) => {
      expect(await migrate('postgres://writer:secret@127.0.0.1:1/news', command)).toEqual({
        code: 1,
        answer: '',
        notes: 'The database at 127.0.0.1:1/news cannot be reached: nothing listens there.\n',
      });
    },
  );

  it('stops a wrong call', async () => {
    expect(await migrate('', 'explode')).toMatchObject({ code: 2, answer: '' });
  });
});
