import { until } from './until.js';

/** What follows a change in the background: waits until the check passes. @throws what it last threw, if it never does */
export async function eventually(check: () => Promise<void>): Promise<void> {
  let failure: unknown;
  const passes = async (): Promise<boolean> => {
    try {
      await check();
      return true;
    } catch (error) {
      failure = error;
      return false;
    }
  };
  await until('the check passes', passes).catch((error: unknown) => {
    throw failure ?? error;
  });
}
