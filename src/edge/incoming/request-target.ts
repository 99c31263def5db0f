const ABSOLUTE = /^https?:\/\/[^/?#]*/i;

/**
 * The target of a request as path and query, whichever of its forms came (RFC 9112, section 3.2): of the absolute form
 * `http://host/path`, which proxies send, only the path and the query, since no rule depends on the rest.
 * @returns undefined for what can't be read: another scheme, or a fragment, which no client sends (RFC 9110, section 7.1)
 */
export function originForm(target: string): string | undefined {
  if (target.includes('#')) return undefined;
  // By far most are as they should be, and pass without a further look.
  if (target.startsWith('/') || target === '*') return target;
  const [authority] = ABSOLUTE.exec(target) ?? [];
  if (authority === undefined) return undefined;
  const path = target.slice(authority.length);
  return path.startsWith('/') ? path : `/${path}`;
}
