import type { FastifyRequest } from 'fastify';

/**
 * Whether a page of this service sent the request, or nothing that a page of another site could have browsers send. Browsers
 * say so in `Sec-Fetch-Site` (Fetch Metadata, section 2.3), older ones in `Origin`; no page can write either.
 * @param publicUrl where browsers reach the service
 */
export function isOfOwnOrigin({ headers }: Pick<FastifyRequest, 'headers'>, publicUrl: string): boolean {
  if (headers['sec-fetch-site'] === 'same-origin') return true;
  const { origin } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  const { host, origin: canonical } = new URL(origin);
  return canonical === new URL(publicUrl).origin || host === headers.host;
}

/** Whether a browser says that a page of another site sent the request. Programs, and browsers without a page, say nothing. */
export function isOfForeignOrigin(request: Pick<FastifyRequest, 'headers'>, publicUrl: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const isSaid = origin !== undefined || (site !== undefined && site !== 'none');
  return isSaid && !isOfOwnOrigin(request, publicUrl);
}
