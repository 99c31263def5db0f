import { canonicalEmail } from '../users/email.js';

/** The words of a claim: a list, or words with blanks or commas between. */
export function wordsOf(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.filter((word) => typeof word === 'string');
  return typeof claim === 'string' ? claim.split(/[\s,]+/).filter((word) => word !== '') : [];
}

/**
 * The address, if the provider says that it is verified: anybody could claim another's.
 * @param domains of which it must be; none is any
 */
export function verifiedEmail(
  claims: Readonly<Record<string, unknown>>,
  domains: readonly string[],
): string | undefined {
  if (typeof claims.email !== 'string' || claims.email_verified !== true) return undefined;
  const email = canonicalEmail(claims.email);
  const host = email.slice(email.lastIndexOf('@') + 1);
  return domains.length === 0 || domains.includes(host) ? email : undefined;
}
