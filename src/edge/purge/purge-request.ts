import type { PurgeTarget } from '../../config/purge-targets.js';

/** The request that makes a cache drop the answers with certain surrogate keys. */
export interface PurgeRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** @param keys at most a hundred, which is what Cloudflare takes; of letters, digits, `:` and `-` */
export function purgeRequest(target: PurgeTarget, keys: readonly string[]): PurgeRequest {
  switch (target.kind) {
    case 'fastly':
      return {
        url: `${target.url}/service/${encodeURIComponent(target.service)}/purge`,
        method: 'POST',
        headers: { 'fastly-key': target.token, 'surrogate-key': keys.join(' '), accept: 'application/json' },
      };
    case 'cloudflare':
      return json(
        `${target.url}/client/v4/zones/${encodeURIComponent(target.zone)}/purge_cache`,
        { tags: keys },
        target.token,
      );
    case 'varnish':
      return { url: target.url, method: 'PURGE', headers: { 'x-purge-pattern': purgePattern(keys) } };
    case 'http':
      return json(target.url, { keys }, target.token);
  }
}

/**
 * A regular expression over the header `Surrogate-Key`, for a cache without an index of keys. It may not contain a space: it becomes
 * one word of Varnish's expression. Of the characters of keys none means anything to a regular expression.
 */
function purgePattern(keys: readonly string[]): string {
  return `(^|\\s)(${keys.join('|')})(\\s|$)`;
}

function json(url: string, body: object, token: string | undefined): PurgeRequest {
  return {
    url,
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  };
}
