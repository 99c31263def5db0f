import { parsedUrl } from '../../kernel/values/parsed-url.js';
import { isLinkAddress, isWebAddress } from '../web-address.js';

/** A scheme as a URL begins with it (RFC 3986, section 3.1). */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Reads addresses as they are written in markup: absolute ones as they are, relative ones against the address of the page. */
export class Addresses {
  constructor(private base: string | null) {}

  /** The page names the address that its own are relative to (`<base href>`); the first one that does holds. */
  rebase(href: string): void {
    const base = this.absolute(href);
    if (base !== null && isWebAddress(base)) this.base = base;
  }

  /** Where a link leads: http, https, mailto or tel; null if it is unknown or can't be kept. */
  link(address: string): string | null {
    return this.checked(address, isLinkAddress);
  }

  /** Where a picture or a page lies, http or https; null if it is unknown or can't be kept. */
  web(address: string): string | null {
    return this.checked(address, isWebAddress);
  }

  private checked(address: string, isTaken: (url: string) => boolean): string | null {
    const url = this.absolute(address);
    if (url === null) return null;
    if (isTaken(url)) return url;
    const mended = parsedUrl(url)?.href;
    return mended !== undefined && isTaken(mended) ? mended : null;
  }

  private absolute(address: string): string | null {
    // As the URL standard has it: control characters and spaces around it, tabs and line ends within it are not part of it.
    const text = address.replace(/^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]/g, '');
    if (SCHEME.test(text)) return text;
    if (/^[/\\]{2}[^/\\]/.test(text) && this.base === null) return `https:${text}`;
    if (this.base === null) return null;
    try {
      return new URL(text, this.base).href;
    } catch {
      return null;
    }
  }
}
