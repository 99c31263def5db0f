import type { PooledDataSource } from '../../src/kernel/database/pooled-data-source.js';
import { createDataSource } from '../../src/data-source.js';
import { Database } from '../../src/kernel/database/database.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { sql } from '../../src/kernel/database/sql.js';

let own: TestDatabase;
let dataSource: PooledDataSource;
let database: Database;

beforeAll(async () => {
  own = await cloneDatabase();
  dataSource = await createDataSource(own.url, 2).initialize();
  database = new Database(dataSource);
  await database.query(sql`CREATE TABLE words (word text PRIMARY KEY)`);
});

afterAll(async () => {
  await dataSource.destroy();
  await own.drop();
});

const add = (word: string): Promise<void> => database.send(sql`INSERT INTO words VALUES (${word})`);

async function words(): Promise<string[]> {
  return (await database.query<{ word: string }>(sql`SELECT word FROM words ORDER BY 1`)).map(
    ({ word }) => word,
  );
}

describe('what is sent in a transaction', () => {
  beforeEach(() => database.query(sql`DELETE FROM words`));

  it('is seen by what follows, and by others after the commit', async () => {
    const seen = await database.transaction(async () => {
      await add('sent');
      return words();
    });
    expect(seen).toEqual(['sent']);
    expect(await words()).toEqual(['sent']);
  });

  it('fails the commit if it failed, with its own failure, and leaves nothing', async () => {
    const work = async (): Promise<string> => {
      for (const word of ['kept', 'kept', 'later']) await add(word);
      return 'done';
    };
    await expect(database.transaction(work)).rejects.toMatchObject({ code: '23505' });
    // What follows on the same connection fails only because it follows.
    await expect(
      database.transaction(async () => {
        await work();
        await words();
      }),
    ).rejects.toMatchObject({ code: '23505' });
    expect(await words()).toEqual([]);
  });

  it('can be waited for by who knows what its failure means', async () => {
    const refusing = async (): Promise<void> => {
      await add('twice');
      await add('twice');
      await database.flushed().catch(() => {
        throw new Error('It is there twice.');
      });
    };
    await expect(database.transaction(refusing)).rejects.toThrow('It is there twice.');
    expect(await words()).toEqual([]);
  });

  it('is undone if the work fails', async () => {
    const failing = async (): Promise<void> => {
      await add('undone');
      throw new Error('No.');
    };
    await expect(database.transaction(failing)).rejects.toThrow('No.');
    expect(await words()).toEqual([]);
  });
});

describe('a transaction', () => {
  beforeEach(() => database.query(sql`DELETE FROM words`));

  it('does not pretend to have committed if a failure was passed over', async () => {
    const careless = async (): Promise<void> => {
      await add('lost');
      await database.query(sql`SELECT 1 / 0`).catch(() => undefined);
    };
    await expect(database.transaction(careless)).rejects.toThrow('ROLLBACK');
    expect(await words()).toEqual([]);
  });

  it('takes no more after its end', async () => {
    let late: (() => Promise<unknown>) | undefined;
    await database.transaction(async () => {
      await add('in time');
      late = () => words();
      const { AsyncResource } = await import('node:async_hooks');
      late = AsyncResource.bind(late);
    });
    await expect(late?.()).rejects.toThrow('has ended');
  });

  it('gives its connection back, whatever became of it', async () => {
    const broken = (): Promise<unknown> =>
      database.transaction(() => database.query(sql`SELECT pg_terminate_backend(pg_backend_pid())`));
    for (let n = 0; n < 5; n++) await expect(broken()).rejects.toThrow();
    await database.transaction(() => add('still here'));
    expect(await words()).toEqual(['still here']);
  });

  it('takes no connection for work that needs none', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, i) => database.transaction(() => Promise.resolve(i))),
    );
    expect(results).toHaveLength(10);
  });
});
