const POLL_MS = 20;

/** So long a condition is waited for, in milliseconds: it bounds a hang, and no machine is that slow. */
export const LONGEST = 120_000;

/** Waits until something holds. @throws when it is waited for in vain, with what it was */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const limit = Date.now() + LONGEST;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
