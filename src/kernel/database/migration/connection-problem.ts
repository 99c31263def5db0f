import { MigrationRefused } from './migration-refused.js';

/** What to say for the codes of Node's sockets and of Postgres (appendix A of its manual) which mean: no way in. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was closed',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'there is no way to the host',
  ETIMEDOUT: 'it did not answer in time',
  ENOENT: 'there is no such socket',
  '28P01': 'the password is wrong',
  '28000': 'the user may not connect',
  '3D000': 'there is no such database',
  '53300': 'it has no connection left',
  '57P03': 'it is starting up or shutting down',
};

/** A clear sentence instead of a stack when the database cannot be reached; any other error comes back as it is. */
export function connectionProblem(error: unknown, url: string): unknown {
  const reason = reasonOf(error);
  return reason === undefined
    ? error
    : new MigrationRefused(`The database at ${withoutSecret(url)} cannot be reached: ${reason}.`);
}

/** The address as it may be printed: no password, no parameters. */
export function withoutSecret(url: string): string {
  if (!URL.canParse(url)) return 'the given DATABASE_URL';
  const { host, pathname, searchParams } = new URL(url);
  return `${host || (searchParams.get('host') ?? 'the local socket')}${pathname}`;
}

/** By shape, not by class: "localhost" has two addresses, and Node reports one error for each of them, in an AggregateError. */
function reasonOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errors' in error && Array.isArray(error.errors)) {
    return error.errors.map(reasonOf).find((reason) => reason !== undefined);
  }
  if ('code' in error && typeof error.code === 'string') return REASONS[error.code];
  // the driver's own timeouts have no code
  return 'message' in error && /timeout/i.test(String(error.message)) ? REASONS['ETIMEDOUT'] : undefined;
}
