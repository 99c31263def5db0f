import { v7 } from 'uuid';

/** A new identifier, UUIDv7 (RFC 9562, section 5.7): later ones sort after earlier ones, also within one process's millisecond. */
export function newId(): string {
  return v7();
}

/**
 * Whether text could be an identifier: the usual form of any UUID, in either case, as Postgres's type `uuid` takes it.
 * Versions aren't looked at: an identifier that we never gave is unknown, not malformed.
 */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
