/** A cache in front of the service to purge. Tokens are secrets and are never shown. */
export type PurgeTarget = Fastly | Cloudflare | Varnish | Receiver;

interface Fastly {
  readonly kind: 'fastly';
  readonly url: string;
  readonly service: string;
  readonly token: string;
}

interface Cloudflare {
  readonly kind: 'cloudflare';
  readonly url: string;
  readonly zone: string;
  readonly token: string;
}

interface Varnish {
  readonly kind: 'varnish';
  readonly url: string;
}

/** Anything that takes JSON by POST. */
interface Receiver {
  readonly kind: 'http';
  readonly url: string;
  readonly token: string | undefined;
}

/** Reads single settings; throws for one that can't be used. */
interface Reader {
  text(name: string): string | undefined;
  addresses(name: string): string[];
  together(first: string, second: string): readonly [string, string] | undefined;
}

/** @throws WrongSetting for half a pair, and for what is no address */
export function readPurgeTargets(read: Reader): PurgeTarget[] {
  const fastly = read.together('PURGE_FASTLY_SERVICE', 'PURGE_FASTLY_TOKEN');
  const [fastlyUrl = 'https://api.fastly.com'] = read.addresses('PURGE_FASTLY_URL');
  const cloudflare = read.together('PURGE_CLOUDFLARE_ZONE', 'PURGE_CLOUDFLARE_TOKEN');
  const [cloudflareUrl = 'https://api.cloudflare.com'] = read.addresses('PURGE_CLOUDFLARE_URL');
  const token = read.text('PURGE_HTTP_TOKEN');
  return [
    ...(fastly ? [{ kind: 'fastly' as const, url: fastlyUrl, service: fastly[0], token: fastly[1] }] : []),
    ...(cloudflare
      ? [{ kind: 'cloudflare' as const, url: cloudflareUrl, zone: cloudflare[0], token: cloudflare[1] }]
      : []),
    ...[...new Set(read.addresses('PURGE_VARNISH_URL'))].map((url) => ({ kind: 'varnish' as const, url })),
    ...[...new Set(read.addresses('PURGE_HTTP_URL'))].map((url) => ({ kind: 'http' as const, url, token })),
  ];
}
