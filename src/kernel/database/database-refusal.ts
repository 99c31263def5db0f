import { Conflict, Unavailable } from '../problems/http.problems.js';
import { Problem } from '../problems/problem.js';

/**
 * SQLSTATE classes and Node's codes that mean "not now": lost connections, shutdowns, exhausted resources, time-outs, and a
 * primary that became read-only, as it does when another server takes over.
 */
const NOT_NOW =
  /^(08|25006$|53|57|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|55P03$)/;

/** Those that concern the whole server, not one statement that ran too long or found no memory. */
const LOST =
  /^(08|25006$|53300$|57P0[1-5]$|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;

/** Deadlock and serialisation failures: another writer was in the way, and a repetition is likely to succeed. */
const IN_THE_WAY = /^(40001|40P01)$/;

/** What a failure of Postgres means to a client, if it means anything: 503 where a repetition later may help, 409 for a key. */
export function refusalOfDatabase(thrown: unknown): Problem | undefined {
  const state = sqlState(thrown);
  if (state === undefined) return isLostConnection(thrown) ? new Problem(Unavailable) : undefined;
  if (NOT_NOW.test(state) || IN_THE_WAY.test(state)) return new Problem(Unavailable);
  if (state === '23503')
    return new Problem(Conflict, 'Something that this change refers to was removed, or is still in use.');
  if (state === '23505')
    return new Problem(Conflict, 'Another writer has just stored something that must be unique. Try again.');
  return undefined;
}

/** Whether the database could not be asked at all. */
export function isUnreachable(thrown: unknown): boolean {
  const refusal = thrown instanceof Problem ? thrown : refusalOfDatabase(thrown);
  return refusal?.kind === Unavailable;
}

/** Whether the database as a whole is gone, or takes no writes: whoever asks it now fails likewise. */
export function isLost(thrown: unknown): boolean {
  const state = sqlState(thrown);
  return state === undefined ? isLostConnection(thrown) : LOST.test(state);
}

/** The constraint that a statement violated, for a service that knows what its name means. */
export function violatedConstraint(thrown: unknown): string | undefined {
  const driverError = (thrown as { driverError?: { constraint?: unknown } } | undefined)?.driverError;
  const constraint = driverError?.constraint ?? (thrown as { constraint?: unknown } | undefined)?.constraint;
  return typeof constraint === 'string' ? constraint : undefined;
}

/** The SQLSTATE, or Node's code, that a failure has, if any. */
export function sqlState(thrown: unknown): string | undefined {
  const { code, driverError } = (thrown ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' && /^([0-9A-Z]{5}$|E[A-Z_]+$)/.test(state) ? state : undefined;
}

/** pg identifies these only by their message. */
function isLostConnection(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/.test(
      thrown.message,
    )
  );
}
