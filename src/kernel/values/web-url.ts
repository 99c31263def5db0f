import { InvalidValue } from './invalid-value.js';
import { parsedUrl } from './parsed-url.js';

const MAX_LENGTH = 2000;
/** Host, and what follows it. */
const PARTS = /^(https?:\/\/[^/?#]*)(.*)$/i;
/** The scheme of an address that names no host, and what follows it. */
const HOSTLESS = /^(mailto:|tel:)(.+)$/i;
/**
 * What may not occur in a path, query or fragment (RFC 3986, appendix A): also a `%` that begins no escape. Without the flag `i`:
 * with it, `\w` also matches U+017F and U+212A, which fold to ASCII.
 */
const FORBIDDEN = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/**
 * Reads an absolute http or https address of at most 2,000 characters. One that is a URI (RFC 3986) stays as it is; one with
 * other letters, as people paste it (an IRI, RFC 3987), becomes the URI that a browser sends: `…/München` → `…/M%C3%BCnchen`.
 * @throws InvalidValue `not-a-url`
 */
export function parseWebUrl(value: unknown): string {
  const url = typeof value === 'string' && !/\p{C}/u.test(value) ? asUri(value.trim()) : undefined;
  if (url !== undefined && url.length <= MAX_LENGTH) return url;
  throw new InvalidValue('not-a-url', 'must be an absolute http or https URL');
}

/**
 * Reads what a link may lead to: what `parseWebUrl` takes, or a mailto (RFC 6068) or tel (RFC 3966) address of at most 2,000
 * characters, which becomes a URI likewise.
 * @throws InvalidValue `not-a-url`
 */
export function parseLinkUrl(value: unknown): string {
  const text = typeof value === 'string' && !/\p{C}/u.test(value) ? value.trim() : '';
  if (PARTS.test(text)) return parseWebUrl(text);
  const [, scheme = '', rest = ''] = HOSTLESS.exec(text) ?? [];
  const url = scheme + rest.replaceAll(FORBIDDEN, encodeURIComponent);
  if (scheme !== '' && url.length <= MAX_LENGTH) return url;
  throw new InvalidValue('not-a-url', 'must be an absolute http, https, mailto or tel URL');
}

function asUri(text: string): string | undefined {
  const [, host = '', rest = ''] = PARTS.exec(text) ?? [];
  const url = parsedUrl(text);
  if (host === '' || !url) return undefined;
  if (/^[\x21-\x7e]+$/.test(host) && rest.search(FORBIDDEN) < 0) return text;
  const [, sentHost, sentRest = ''] = PARTS.exec(url.href) ?? [];
  return sentHost && sentHost + sentRest.replaceAll(FORBIDDEN, encodeURIComponent);
}
