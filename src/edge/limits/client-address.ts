import { isIP, isIPv4 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * What identifies a client without a token: its IPv4 address, or the first 64 bits of its IPv6 address, since a client
 * has as many of the others as it likes (RFC 6177). Behind a proxy `TRUST_PROXY` says who that is.
 */
export function clientAddress({ ip, raw }: Pick<FastifyRequest, 'ip' | 'raw'>): string {
  // What a proxy wrote that is no address could be anything; then the proxy itself counts.
  return network(ip) ?? network(raw.socket.remoteAddress ?? '') ?? 'unknown';
}

/** @returns undefined for what is no address */
export function network(text: string): string | undefined {
  const address = withoutPort(text);
  if (isIPv4(address)) return address;
  if (isIP(address) === 0) return undefined;
  const groups = groupsOf(address);
  return isMapped(groups) ? mapped(groups) : `${groups.slice(0, 4).join(':')}::/64`;
}

/** Some proxies write `203.0.113.9:4711` and `[2001:db8::1]:4711`. */
function withoutPort(text: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
}

/** The eight groups of an IPv6 address, in hexadecimal without zeros in front (RFC 5952). */
function groupsOf(address: string): string[] {
  const url = new URL(`http://[${address.replace(/%.*$/, '')}]/`);
  const [head = '', tail] = url.hostname.slice(1, -1).split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}

/** `::ffff:203.0.113.9`: an IPv4 address on a socket for both (RFC 4291, section 2.5.5.2). */
function isMapped(groups: readonly string[]): boolean {
  return groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
}

function mapped(groups: readonly string[]): string {
  return groups
    .slice(6)
    .flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
    .join('.');
}
