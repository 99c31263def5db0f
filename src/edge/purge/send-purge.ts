import type { PurgeTarget } from '../../config/purge-targets.js';
import { purgeRequest } from './purge-request.js';

/** A cache that is slower is taken for one that didn't hear it, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Has a cache forget the answers with certain surrogate keys.
 * @throws Error that names the cache without its secrets: when it can't be reached, or says anything but yes. A redirect is no yes:
 *   tokens would follow it.
 */
export async function sendPurge(target: PurgeTarget, keys: readonly string[]): Promise<void> {
  const { url, ...request } = purgeRequest(target, keys);
  const answer = await reached(target, () =>
    fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }),
  );
  const text = await reached(target, () => answer.text());
  if (!answer.ok) throw new Error(`${nameOf(target)} answered ${answer.status}.`);
  // Cloudflare may say no in an answer of 200.
  if (target.kind === 'cloudflare' && !/"success"\s*:\s*true/.test(text))
    throw new Error(`${nameOf(target)} did not confirm.`);
}

/** Which cache it is: `varnish cache.example:6081`. */
export function nameOf({ kind, url }: PurgeTarget): string {
  return `${kind} ${new URL(url).host}`;
}

async function reached<T>(target: PurgeTarget, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: unknown } };
    const why = typeof cause?.code === 'string' ? cause.code : name;
    throw new Error(`${nameOf(target)} could not be reached: ${why}.`, { cause: error });
  }
}
