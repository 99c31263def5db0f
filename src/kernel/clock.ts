import { AsyncLocalStorage } from 'node:async_hooks';

const set = new AsyncLocalStorage<Date>();

/** The present moment, at the precision of the database: milliseconds. */
export function now(): Date {
  return set.getStore() ?? new Date();
}

/** Does work as if it were another moment: for what tells of the past, such as sample content, and for tests. */
export function asOf<T>(moment: Date, work: () => T): T {
  return set.run(moment, work);
}
