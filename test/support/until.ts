const POLL_MS = 20;

/** Waits until something holds. @throws after so many milliseconds, with what was waited for */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
): Promise<void> {
  const limit = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`Waited ${milliseconds} ms in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
