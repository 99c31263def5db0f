import { isIP } from 'node:net';

/**
 * Which proxies may say for whom they ask (`X-Forwarded-For`): none; so many hops, counted from this service; or those at
 * these addresses. As Fastify's `trustProxy` takes it.
 */
export type TrustedProxies = false | number | readonly string[];

/** Ranges that Fastify knows by name: 127.0.0.0/8 and ::1; 169.254.0.0/16 and fe80::/10; RFC 1918 and fc00::/7. */
const NAMED = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * `1`, `true` and `yes` are one proxy: its own entry, the last of `X-Forwarded-For`, is the only one that a client can't
 * choose. Never all proxies: the first entry is whatever the client sent.
 *
 * @returns undefined for what can't be read
 */
export function trustedProxies(text: string): TrustedProxies | undefined {
  if (/^(0|false|no)$/.test(text)) return false;
  if (/^(true|yes)$/.test(text)) return 1;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  const ranges = text.split(',').map((range) => range.trim());
  return ranges.every(isRange) ? ranges : undefined;
}

function isRange(range: string): boolean {
  if (NAMED.includes(range)) return true;
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(range) ?? [];
  const version = isIP(address);
  // A prefix of nothing is everybody.
  return (
    version !== 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128)))
  );
}
