import type { IncomingMessage } from 'node:http';

/** A name or an address, and a port (RFC 3986, section 3.2.2); empty where the target has no authority. */
const HOST = /^[\w.~!$&'()*+,;=%[\]:-]*$/;

/**
 * What is wrong with `Host` (RFC 9112, section 3.2): two of them may be read as the one by a proxy and as the other here.
 * @returns a sentence, or undefined
 */
export function hostFault({ rawHeaders, headers, httpVersion }: IncomingMessage): string | undefined {
  let lines = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') lines++;
  }
  if (lines === 0) return httpVersion === '1.0' ? undefined : 'A request names its Host.';
  if (lines > 1) return 'A request names one Host.';
  return HOST.test(headers.host ?? '') ? undefined : 'Host is a name or an address, and a port.';
}
