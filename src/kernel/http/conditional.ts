import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A strong ETag: equal bytes have equal tags. */
export function strongEtag(body: string | Buffer): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 27)}"`;
}

/**
 * Whether the client's copy is still good (RFC 9110, section 13.2.2): `If-None-Match` rules, and only without it
 * `If-Modified-Since` is looked at. The comparison of tags is the weak one (13.1.2).
 * @param lastModified cut to full seconds, as HTTP dates are
 */
export function isFresh(headers: IncomingHttpHeaders, etag: string, lastModified?: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return (
      tags.trim() === '*' ||
      (tags.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => tag.replace(/^W\//, '') === etag)
    );
  const since = headers['if-modified-since'];
  if (since === undefined || lastModified === undefined) return false;
  // What is no date is not a number, and nothing is before it.
  return Math.floor(lastModified.getTime() / 1000) * 1000 <= Date.parse(since);
}
