import { AsyncLocalStorage } from 'node:async_hooks';

const set = new AsyncLocalStorage<Date>();

/** The present moment, at the precision of the database: milliseconds. */
export function now(): Date {
  return set.getStore() ?? new Date();
}

/** Does work as if it were another time: for sample content from the past, and for tests. */
export function asOf<T>(moment: Date, work: () => T): T {
  return set.run(moment, work);
}
