import { createHash, randomBytes } from 'node:crypto';

/** What the secrets of the service begin with, so that people and scanners recognise one that has leaked. */
const PREFIXES = { token: 'copydesk_', session: 'copydesk_session_', reset: 'copydesk_reset_' } as const;

/** How much of a token is shown to recognise it by: eight characters of it are random. */
const SHOWN = PREFIXES.token.length + 8;

/** A new secret of 256 random bits. */
export function newSecret(kind: keyof typeof PREFIXES): string {
  return PREFIXES[kind] + randomBytes(32).toString('base64url');
}

/** How a secret is stored and compared. It is random and long, so a slow hash would protect nothing more. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** What a token may be recognised by. */
export function prefixOf(token: string): string {
  return token.slice(0, SHOWN);
}
