import { parsedUrl } from '../kernel/values/parsed-url.js';
import { MAX_URL } from './body-limits.js';

const LINK_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const WEB_SCHEMES = ['http:', 'https:'];

/** An absolute address that a link in the body may have: http, https, mailto or tel. */
export function isLinkAddress(address: string): boolean {
  return hasScheme(address, LINK_SCHEMES);
}

/** An absolute http or https address. */
export function isWebAddress(address: string): boolean {
  return hasScheme(address, WEB_SCHEMES);
}

/** Browsers drop tabs and line ends from an address ("java\nscript:"), so anything blank or unprintable is refused. */
function hasScheme(address: string, schemes: readonly string[]): boolean {
  if (address.length > MAX_URL || /[\s\p{C}]/u.test(address)) return false;
  return schemes.includes(parsedUrl(address)?.protocol ?? '');
}
