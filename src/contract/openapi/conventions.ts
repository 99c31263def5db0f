import * as problems from '../../kernel/problems/http.problems.js';
import type { ProblemKind } from '../../kernel/problems/problem.js';
import { mayStoreAnswer } from '../routes/endpoint.js';
import type { Route } from '../routes/route-table.js';
import type { Guards } from './about.js';

/** Whether `If-Match` is looked at: by convention PATCH and DELETE require it, and a POST on something that exists obeys it. */
export function ifMatchOf({ method, path, endpoint }: Route): 'required' | 'optional' | 'none' {
  if (endpoint.ifMatch) return endpoint.ifMatch;
  if (method === 'PATCH' || method === 'DELETE') return 'required';
  return method === 'POST' && path.includes(':') ? 'optional' : 'none';
}

export function takesIdempotencyKey({ method, endpoint }: Route): boolean {
  return (method === 'POST' || method === 'PATCH') && mayStoreAnswer(endpoint);
}

/** Whether readers get it, or machines for them, by way of `PublicAnswers`. */
export function isContent({ outcome }: Route): boolean {
  return outcome !== undefined;
}

/** Whether a client that names the copy which it holds is answered 304: content, and what declares an ETag of its bytes. */
export function isConditional(route: Route): boolean {
  return isContent(route) || route.endpoint.headers?.includes('ETag') === true;
}

/** Whether a client may also name the moment of the copy which it holds. */
export function isDated({ endpoint }: Route): boolean {
  return endpoint.headers?.includes('Last-Modified') === true;
}

/** A body is read only where one is taken. */
const REFUSALS_OF_BODIES = [
  problems.MalformedJson,
  problems.RequestTimeout,
  problems.TooLarge,
  problems.UnsupportedMediaType,
  problems.Invalid,
] as const;

/** Whether requests to it are limited: all but what the service knows by itself, such as probes. */
export function isLimited(route: Route): boolean {
  return isContent(route) || route.endpoint.permission !== 'public';
}

/** Every way in which a route may refuse: its own, and those that all routes of its kind have. */
export function problemsOf(route: Route, { unauthenticated, forbidden, crossSite }: Guards): ProblemKind[] {
  const { path, method, endpoint, versioned } = route;
  const ifMatch = ifMatchOf(route);
  const idempotent = takesIdempotencyKey(route);
  const kinds = [
    problems.MalformedQuery,
    path.includes(':id') && problems.MalformedIdentifier,
    path.includes(':') && problems.NotFound,
    path.includes(':') && problems.UriTooLong,
    problems.MalformedRequest,
    problems.InternalError,
    (ifMatch !== 'none' || idempotent) && problems.MalformedHeader,
    versioned && problems.NotAcceptable,
    ...(endpoint.permission === 'public' ? [] : [unauthenticated, forbidden]),
    endpoint.permission !== 'public' && method !== 'GET' && crossSite,
    ...(endpoint.body ? REFUSALS_OF_BODIES : []),
    isLimited(route) && problems.TooManyRequests,
    ...(idempotent ? [problems.IdempotencyKeyReused, problems.IdempotencyKeyInUse] : []),
    ifMatch === 'required' && problems.IfMatchRequired,
    ifMatch !== 'none' && problems.StaleRevision,
    ifMatch !== 'none' && problems.WeakEtag,
    method !== 'GET' && problems.Conflict,
    problems.Unavailable,
    ...(endpoint.problems ?? []),
  ];
  return [...new Set(kinds.filter((kind) => kind !== false))].sort(
    (a, b) => a.status - b.status || (a.code < b.code ? -1 : 1),
  );
}
