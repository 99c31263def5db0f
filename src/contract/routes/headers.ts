import type { JsonSchema } from '../properties/property.js';

/**
 * @param example undefined where the application gives one, as of an address of its own
 * @param required whether each answer for which it is documented has it
 */
function answered(description: string, example: string | undefined, required = true): JsonSchema {
  return { description, required, schema: { type: 'string' }, ...(example !== undefined && { example }) };
}

/** The headers of answers, by name. */
export const HEADERS = {
  ETag: answered(
    'The revision, for `If-Match`. On the content face, a tag of the bytes, for `If-None-Match`.',
    '"4"',
  ),
  'Last-Modified': answered(
    'When what readers see was last changed, in whole seconds, for `If-Modified-Since`. Absent with `fields`.',
    'Fri, 10 Apr 2026 10:05:00 GMT',
    false,
  ),
  Location: answered('The address of the resource.', undefined),
  Link: answered(
    'The next page (RFC 8288); absent on the last. With CSV, its descriptions.',
    undefined,
    false,
  ),
  'Cache-Control': answered(
    'Whether and how long the answer may be kept. Answers that need a token, and problems, may not be kept.',
    'no-store',
  ),
  Vary: answered('The headers of the request on which the answer depends.', 'accept-encoding'),
  'Content-Encoding': answered(
    'The coding of the body: br or gzip, by the weights in `Accept-Encoding`; absent if it is plain.',
    'br',
    false,
  ),
  'Surrogate-Key': answered(
    'The keys of what the answer shows, separated by spaces. Caches in front are purged by them. `any-change` is purged with every change; it replaces all but the first keys if they would exceed 6,000 characters.',
    undefined,
    false,
  ),
  'Cache-Tag': answered('The same as `Surrogate-Key`, separated by commas.', undefined, false),
  'Content-Disposition': answered('The file name. CSV only.', undefined, false),
  'Content-Location': answered(
    'The address that always answers CSV, whatever the request accepts. CSV only.',
    undefined,
    false,
  ),
  'X-Accel-Buffering': answered('Keeps nginx from buffering events. Event streams only.', 'no', false),
  'Content-Security-Policy': answered(
    'What the page may load: files of this service only.',
    "default-src 'none'",
  ),
  'WWW-Authenticate': answered('How to authenticate (RFC 6750).', 'Bearer realm="copydesk"'),
  RateLimit: answered(
    'What is left of the limit, and the seconds until it resets (draft-ietf-httpapi-ratelimit-headers). Absent if there is no limit.',
    '"writes";r=1187;t=42',
    false,
  ),
  'RateLimit-Policy': answered(
    'The limit: `q` requests in `w` seconds or, with `qu="concurrent-requests"`, at once.',
    '"writes";q=1200;w=60',
    false,
  ),
  'X-Request-Id': answered(
    'The id of the request in the log. Absent on the content face, whose answers are the same for all.',
    'k3v9x2ab-1f',
    false,
  ),
  'Retry-After': answered('Seconds to wait.', '2'),
  Accept: answered('The media type that a body may have (RFC 9110, section 12.5.1).', 'application/json'),
  'Accept-Encoding': answered(
    'The coding that a body may have; sent after another was refused (RFC 9110, section 12.5.3).',
    'gzip',
    false,
  ),
  'Accept-Patch': answered(
    'The media types that a patch may have (RFC 5789).',
    'application/merge-patch+json, application/json',
  ),
} as const satisfies Record<string, JsonSchema>;

export type HeaderName = keyof typeof HEADERS;

/** References to headers, as an answer lists them. */
export function headersNamed(names: readonly HeaderName[]): JsonSchema {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function sent(name: string, description: string, example: string, required = false): JsonSchema {
  return { name, in: 'header', required, description, schema: { type: 'string' }, example };
}

/** The headers of requests. */
export const PARAMETERS = {
  IfMatch: sent(
    'If-Match',
    'The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.',
    '"4"',
    true,
  ),
  OptionalIfMatch: sent(
    'If-Match',
    'The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.',
    '"4"',
  ),
  IfNoneMatch: sent(
    'If-None-Match',
    'The ETag of your copy, or several, or `*`. The answer is 304 if it is still current (RFC 9110, section 13.1.2).',
    '"hPwvDdD6iXrW0vGKX1o4nUqJ2Ys"',
  ),
  IfModifiedSince: sent(
    'If-Modified-Since',
    'The Last-Modified of your copy. Ignored if `If-None-Match` or `fields` is sent.',
    'Fri, 10 Apr 2026 10:05:00 GMT',
  ),
  IdempotencyKey: {
    ...sent(
      'Idempotency-Key',
      'For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.',
      '5f0c1d2e-import-row-17',
    ),
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
} as const satisfies Record<string, JsonSchema>;

export type ParameterName = keyof typeof PARAMETERS;
