/** The methods of which any address may take some. */
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

const KNOWN: ReadonlySet<string> = new Set(METHODS);

/** Known to the router, and supported nowhere (RFC 9110, section 9.3.8: it would send the request back). */
export const NEVER_TAKEN = 'TRACE';

/** The method by which a request is routed: all that is taken nowhere, such as PROPFIND, goes the way of one of them. */
export function routedMethod(method: string): string {
  return KNOWN.has(method) ? method : NEVER_TAKEN;
}
