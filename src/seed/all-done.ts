/** Waits until none of them is under way any more. @throws what failed first in their order */
export async function allDone(works: readonly Promise<void>[]): Promise<void> {
  for (const ended of await Promise.allSettled(works)) if (ended.status === 'rejected') throw ended.reason;
}
