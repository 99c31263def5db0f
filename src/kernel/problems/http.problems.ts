import { Problem, problem } from './problem.js';
import type { PointedError } from './problem.js';

/** The refusals that any endpoint may give. */
export const MalformedJson = problem(400, 'malformed-json', 'The body is not well-formed JSON');
export const MalformedQuery = problem(
  400,
  'malformed-query',
  'The query has a parameter or a value that this endpoint does not accept',
);
export const MalformedIdentifier = problem(
  400,
  'malformed-identifier',
  'The identifier in the path is malformed',
);
export const MalformedHeader = problem(400, 'malformed-header', 'A header of the request is malformed');
export const MalformedRequest = problem(400, 'malformed-request', 'The request cannot be understood');
export const NotFound = problem(404, 'not-found', 'There is nothing here');
export const MethodNotAllowed = problem(
  405,
  'method-not-allowed',
  'This resource does not support the method',
);
export const NotAcceptable = problem(
  406,
  'not-acceptable',
  'This resource has no form that the request accepts',
);
export const RequestTimeout = problem(408, 'request-timeout', 'The request arrived too slowly');
export const Conflict = problem(409, 'conflict', 'The request conflicts with the current state');
export const WeakEtag = problem(
  412,
  'weak-etag',
  'A weak ETag never matches: send the ETag of the answer, such as "4"',
);
export const StaleRevision = problem(412, 'stale-revision', 'The resource was changed since you read it');
export const TooLarge = problem(413, 'too-large', 'The body is larger than the service accepts');
export const UriTooLong = problem(414, 'uri-too-long', 'The address is longer than the service accepts');
export const UnsupportedMediaType = problem(
  415,
  'unsupported-media-type',
  'This endpoint does not accept the type of the body',
);
export const ExpectationFailed = problem(
  417,
  'expectation-failed',
  'The service supports no expectation except 100-continue',
);
export const Invalid = problem(422, 'invalid', 'The body is well-formed, but not valid');
export const IfMatchRequired = problem(
  428,
  'if-match-required',
  'This change needs the If-Match header with the revision that you read',
);
export const TooManyRequests = problem(429, 'too-many-requests', 'Too many requests from this client');
export const HeadersTooLarge = problem(
  431,
  'headers-too-large',
  'The headers of the request are larger than the service accepts',
);
export const InternalError = problem(500, 'internal-error', 'The service failed; nothing was changed');
export const NotImplemented = problem(
  501,
  'not-implemented',
  'The service does not support the coding of the request',
);
export const Unavailable = problem(503, 'unavailable', 'The service cannot answer at the moment');
export const IdempotencyKeyReused = problem(
  422,
  'idempotency-key-reused',
  'This Idempotency-Key was used with another request',
);
export const IdempotencyKeyInUse = problem(
  409,
  'idempotency-key-in-use',
  'The first request with this Idempotency-Key is still running',
);

/** A 422 that names each place. */
export function invalid(errors: readonly PointedError[]): Problem {
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return new Problem(
    Invalid,
    first ? `${first.pointer || 'The body'}: ${first.message}${more}` : Invalid.title,
    { errors },
  );
}

/** A 400 that names the query parameter. */
export function malformedQuery(parameter: string, code: string, detail: string): Problem {
  return new Problem(MalformedQuery, detail, { errors: [{ parameter, code, message: detail }] });
}
