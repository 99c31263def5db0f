import type { IncomingHttpHeaders } from 'node:http';
import { UnsupportedMediaType } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** A PATCH is a merge patch under either name (RFC 7396, section 4). */
const MEDIA_TYPES: readonly string[] = ['application/json', 'application/merge-patch+json'];

const UTF_8 = /^"?utf-?8"?$/i;

/** Whether the body is gzip (RFC 9110, section 8.4.1.3). */
export function isPacked(headers: IncomingHttpHeaders): boolean {
  return codingOf(headers) === 'gzip';
}

/**
 * Looks at what the headers say of the body, before any of it is read.
 * @returns Problem 415 `unsupported-media-type` for another type, charset or coding, with what is taken instead
 */
export function refusalOfForm(headers: IncomingHttpHeaders): Problem | undefined {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  if (!MEDIA_TYPES.includes(type.toLowerCase()))
    return new Problem(UnsupportedMediaType, `A body must be ${MEDIA_TYPES.join(' or ')}.`);
  const charset = parameters.find((parameter) => /^charset *=/i.test(parameter));
  if (charset !== undefined && !UTF_8.test(charset.slice(charset.indexOf('=') + 1).trim()))
    return new Problem(UnsupportedMediaType, 'A body must be UTF-8.');
  if (['identity', 'gzip'].includes(codingOf(headers))) return undefined;
  return new Problem(
    UnsupportedMediaType,
    'A body must be plain or gzip.',
    {},
    { 'accept-encoding': 'gzip' },
  );
}

function codingOf(headers: IncomingHttpHeaders): string {
  const coding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  return coding === 'x-gzip' ? 'gzip' : coding;
}
