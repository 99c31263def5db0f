import { Logger } from '@nestjs/common';
import { createDataSource } from '../../src/data-source.js';
import { Database } from '../../src/kernel/database/database.js';
import { Notifications } from '../../src/kernel/database/notifications.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { startSilentProxy } from './silent-proxy.js';
import { sql } from '../../src/kernel/database/sql.js';

/** What a process of the service has to hear with. */
interface Process {
  readonly database: Database;
  readonly notifications: Notifications;
  readonly heard: string[];
  /** Whether it counted as connected at each gap that it was told of. */
  readonly gaps: boolean[];
}

const ends: (() => Promise<void>)[] = [];
let database: TestDatabase;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await cloneDatabase();
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

afterAll(() => database.drop());

async function startProcess(url = database.url): Promise<Process> {
  const dataSource = await createDataSource(url).initialize();
  const own = new Database(dataSource);
  const notifications = new Notifications(own, dataSource);
  const heard: string[] = [];
  const gaps: boolean[] = [];
  notifications.on('news', (payload) => {
    if (payload === 'poison') throw new Error('A message that this handler fails on.');
    heard.push(payload);
  });
  notifications.onGap(() => void gaps.push(notifications.connected));
  notifications.onApplicationBootstrap();
  ends.push(async () => {
    await notifications.onModuleDestroy();
    await dataSource.destroy();
  });
  await until('it listens', () => notifications.connected);
  return { database: own, notifications, heard, gaps };
}

describe('notifications', () => {
  it('reach all processes, the own too, with the commit and in the order of the commits', async () => {
    const [one, other] = [await startProcess(), await startProcess()];
    await one.database.transaction(async () => {
      await one.notifications.notify('news', 'first');
      await other.notifications.notify('news', 'before the commit');
      await one.notifications.notify('news', 'ünicode ✓');
    });
    await other.notifications.notify('news', 'last');
    const all = ['before the commit', 'first', 'ünicode ✓', 'last'];
    await until('both have heard', () => one.heard.length >= 4 && other.heard.length >= 4);
    expect([one.heard, other.heard]).toEqual([all, all]);
    expect([...one.gaps, ...other.gaps]).toEqual([]);
  });

  it('are not sent by a transaction that is undone', async () => {
    const { database: own, notifications, heard } = await startProcess();
    const undone = own.transaction(async () => {
      await notifications.notify('news', 'undone');
      throw new Error('No.');
    });
    await expect(undone).rejects.toThrow('No.');
    await notifications.notify('news', 'done');
    await until('it has heard', () => heard.length > 0);
    expect(heard).toEqual(['done']);
  });

  it('are refused when they are too long, counted in bytes, or on a channel of no good name', async () => {
    const { notifications, heard } = await startProcess();
    await expect(notifications.notify('news', 'ü'.repeat(4000))).rejects.toThrow(
      'A notification on "news" has 8000 bytes, and Postgres takes less than 8000: send an id.',
    );
    await expect(notifications.notify('New"s', '')).rejects.toThrow('is no channel');
    await notifications.notify('news', 'n'.repeat(7999));
    await until('it has heard', () => heard.length > 0);
    expect(heard).toEqual(['n'.repeat(7999)]);
    expect(() => {
      notifications.on('late', () => undefined);
    }).toThrow('before the service runs');
  });

  it('make a gap when the connection is cut: not connected at once, then caught up, then as before', async () => {
    const [one, other] = [await startProcess(), await startProcess()];
    const states: boolean[] = [];
    const cut = await other.database.query(
      sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'copydesk notifications' AND datname = current_database()`,
    );
    expect(cut).toHaveLength(2);
    await until('it knows', () => !one.notifications.connected);
    await one.notifications.notify('news', 'to nobody');
    await until('both are back', () => {
      states.push(one.notifications.connected);
      return [one, other].every(({ notifications }) => notifications.connected);
    });
    // A gap handler runs while it doesn't count as connected: who looks at that isn't deceived.
    expect([one.gaps, other.gaps]).toEqual([[false], [false]]);
    expect(states[0]).toBe(false);
    await other.notifications.notify('news', 'to both');
    await until('both have heard', () => one.heard.length > 0 && other.heard.length > 0);
    expect([one.heard, other.heard]).toEqual([['to both'], ['to both']]);
  });

  it('make a gap when the server falls silent, which is noticed within two heartbeats', async () => {
    const proxy = await startSilentProxy(database.url);
    ends.push(() => proxy.close());
    const { notifications, gaps } = await startProcess(proxy.url);
    proxy.silence();
    await until('it knows', () => !notifications.connected);
    expect(gaps).toEqual([]);
    proxy.speak();
    await until('it is back', () => notifications.connected);
    expect(gaps).toEqual([false]);
  });

  it('make a gap when a handler fails: it has missed something', async () => {
    const { notifications, heard, gaps } = await startProcess();
    await notifications.notify('news', 'poison');
    await until('it knows', () => gaps.length > 0);
    await until('it is back', () => notifications.connected);
    await notifications.notify('news', 'food');
    await until('it has heard', () => heard.length > 0);
    expect([heard, gaps]).toEqual([['food'], [false]]);
  });

  it('need one connection, which ends with the service', async () => {
    const { database: own, notifications } = await startProcess();
    const listening = sql`SELECT pid FROM pg_stat_activity
      WHERE application_name = 'copydesk notifications' AND datname = current_database()`;
    expect(await own.query(listening)).toHaveLength(1);
    await notifications.onModuleDestroy();
    expect(notifications.connected).toBe(false);
    await until('it is gone', async () => (await own.query(listening)).length === 0);
  });
});
