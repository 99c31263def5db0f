import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parseHttpDate } from './http-date.js';

/** A strong ETag: equal bytes have equal tags. */
export function strongEtag(body: string | Buffer): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 27)}"`;
}

/** How long after a change other processes may still answer the old state, in milliseconds. */
const SEEN_BY_ALL = 1000;

/**
 * The date that distinguishes copies after a change from older ones (RFC 9110, section 8.8.2.2): the first full
 * second at which nobody answers the older one any more. Two changes may share a date; then only the later has it.
 */
export function dateVisibleToAll(changed: Date): Date {
  return new Date(Math.ceil((changed.getTime() + SEEN_BY_ALL) / 1000) * 1000);
}

/**
 * Whether the client's copy is still good (RFC 9110, section 13.2.2): `If-None-Match` rules, and only without it
 * `If-Modified-Since` is looked at. The comparison of tags is the weak one (13.1.2).
 * @param lastModified as `dateVisibleToAll` makes it
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
  const held = parseHttpDate(since);
  return held !== undefined && lastModified.getTime() <= held;
}
