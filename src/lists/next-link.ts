import type { FastifyRequest } from 'fastify';

/** The path as it was asked for, without a slash at its end. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0]?.replace(/\/+$/, '') ?? '';
}

/** The `Link` to the next page of a list (RFC 8288). */
export function nextLink(request: FastifyRequest, cursor: string): string {
  const query = new URLSearchParams(request.query as Record<string, string>);
  query.set('cursor', cursor);
  return `<${pathOf(request)}?${query.toString()}>; rel="next"`;
}
