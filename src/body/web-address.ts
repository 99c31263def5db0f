import { InvalidValue } from '../kernel/values/invalid-value.js';
import { parseLinkUrl, parseWebUrl } from '../kernel/values/web-url.js';

/** An absolute address that a link in the body may have: http, https, mailto or tel. */
export function isLinkAddress(address: string): boolean {
  return isTaken(parseLinkUrl, address);
}

/** An absolute http or https address. */
export function isWebAddress(address: string): boolean {
  return isTaken(parseWebUrl, address);
}

function isTaken(parse: (text: string) => string, address: string): boolean {
  try {
    parse(address);
    return true;
  } catch (error) {
    if (error instanceof InvalidValue) return false;
    throw error;
  }
}
