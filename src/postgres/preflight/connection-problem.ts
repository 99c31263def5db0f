import { MigrationRefused } from '../migration-refused.js';

/** What to say for the codes of Node's sockets and of Postgres (appendix A of its manual) which mean: no way in. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was closed',
  ENOTFOUND: 'there is no such host; correct the name in the address',
  EAI_AGAIN: 'the name of the host could not be looked up; try again, or look at the DNS of this machine',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the host',
  ETIMEDOUT: 'it did not answer in time; is a firewall in between?',
  ENOENT: 'there is no such socket; correct the folder in the address',
  EACCES: 'this user may not open the socket',
  '28P01': 'the password is wrong, or there is no such user; correct them in the address',
  '3D000': 'there is no such database; create it, or correct its name in the address',
  '42501': 'the user may not connect to this database; GRANT CONNECT ON DATABASE allows it',
  '53300':
    'it has no connection left; raise its max_connections, lower DATABASE_POOL_SIZE, or put a pooler in between',
  '57P03': 'it is starting up or shutting down; try again in a moment',
};

/** What the driver, TLS and poolers report only in words. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /server does not support SSL/i,
    'the address demands TLS and the server has none; turn it on there (ssl = on), or say sslmode=disable',
  ],
  [
    /no encryption|SSL off|SSL (connection )?(is )?required|require[sd]? (SSL|TLS)/i,
    'it takes connections with TLS only; add sslmode=verify-full to the address (or sslmode=no-verify, which trusts any certificate)',
  ],
  [
    /no pg_hba\.conf entry/i,
    'its pg_hba.conf has no line that lets this user connect to this database from here; add one',
  ],
  [
    /role .* does not exist/i,
    'there is no such role; correct the user in the address, or make it by CREATE ROLE … LOGIN',
  ],
  [/no PostgreSQL user name/i, 'it asks for a user'],
  [/password must be a string|no password/i, 'it asks for a password, and the address has none'],
  [/no such database/i, REASONS['3D000'] ?? ''],
  [/no such user/i, REASONS['28P01'] ?? ''],
  [/too many (clients|connections)|no more connections allowed/i, REASONS['53300'] ?? ''],
  [
    /invalid response|error establishing an SSL|Unknown message code|unexpected message/i,
    'what answers there is no Postgres; correct the host and the port in the address',
  ],
  [
    /Connection terminated|socket hang up|server closed the connection/i,
    'the connection was closed; is it a Postgres, and does it take connections without TLS?',
  ],
  [/timeout ex(ceeded|pired)|connection timeout|read timeout|timed out/i, REASONS['ETIMEDOUT'] ?? ''],
];

/** Codes of OpenSSL and Node: no authority that this machine trusts signed the server's certificate. */
const CERTIFICATE =
  /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH|EPROTO$)/;

/** What a server says to somebody whom it doesn't know (class 28), or the driver when it is asked who that is. */
const UNKNOWN_USER = /^28/;
const NO_USER =
  'the address names no user; write it as postgres://user:password@host/database, or ?user=… for a socket';
const UNKNOWN_USER_WORDS = /password must be a string|no password|no such user|authentication failed/i;

/** A clear sentence instead of a stack when the database cannot be reached; any other error comes back as it is. */
export function connectionProblem(error: unknown, url: string): unknown {
  const reason = isUnknownUser(error) && !namesUser(url) ? NO_USER : reasonOf(error);
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

/** Without one, the driver takes the name of whoever runs this process, which is nobody's choice. */
function namesUser(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { username, searchParams } = new URL(url);
  return username !== '' || searchParams.has('user');
}

function isUnknownUser(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return UNKNOWN_USER.test(String(code)) || UNKNOWN_USER_WORDS.test(String(message));
}

/** By shape, not by class: "localhost" has two addresses, and Node reports one error for each of them, in an AggregateError. */
function reasonOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errors' in error && Array.isArray(error.errors))
    return error.errors.map(reasonOf).find((reason) => reason !== undefined);
  const { code, syscall, severity } = error as Record<string, unknown>;
  const message = 'message' in error ? String(error.message) : '';
  if (syscall === 'open' || syscall === 'read')
    return `a file that it names (sslrootcert, sslcert, sslkey) cannot be read (${String(code)})`;
  if (typeof code === 'string' && CERTIFICATE.test(code))
    return `TLS failed (${message}); name the certificate of its authority by sslrootcert, or say sslmode=no-verify, which trusts any`;
  const [, words] = WORDS.find(([pattern]) => pattern.test(message)) ?? [];
  const known = (typeof code === 'string' ? REASONS[code] : undefined) ?? words;
  if (known !== undefined) return known;
  // A server that sends somebody away says why.
  return severity === 'FATAL' ? `it says "${message}"` : undefined;
}
