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
  ETag: answered('The revision, for `If-Match`; of content, a tag of the bytes, for `If-None-Match`.', '"4"'),
  'Last-Modified': answered(
    'When what readers see was last changed, to the second, for `If-Modified-Since`; absent with `fields`.',
    'Fri, 10 Apr 2026 10:05:00 GMT',
    false,
  ),
  Location: answered('The address of the resource.', undefined),
  Link: answered(
    'The next page (RFC 8288), absent on the last; of CSV, what describes it.',
    undefined,
    false,
  ),
  'Cache-Control': answered(
    'Whether and how long the answer may be kept: of what needs a token and of a refusal, not at all.',
    'no-store',
  ),
  Vary: answered('The headers of the request on which the answer depends.', 'accept-encoding'),
  'Content-Encoding': answered(
    'How the body is coded: br or gzip, as `Accept-Encoding` weighs them; absent where it is plain.',
    'br',
    false,
  ),
  'Surrogate-Key': answered(
    'What the answer shows, with blanks between: caches in front are told by these what to forget. `any-change` is forgotten with every change, and stands for all but the first where they would take over 6,000 characters.',
    undefined,
    false,
  ),
  'Cache-Tag': answered('The same as `Surrogate-Key`, with commas between.', undefined, false),
  'Content-Disposition': answered('What a file is called; of CSV alone.', undefined, false),
  'Content-Location': answered(
    'The address at which it is CSV whatever the request accepts; of CSV alone.',
    undefined,
    false,
  ),
  'X-Accel-Buffering': answered(
    'Keeps nginx from holding events back; of a stream of events alone.',
    'no',
    false,
  ),
  'Content-Security-Policy': answered(
    'What the page may load: only files of this service.',
    "default-src 'none'",
  ),
  'WWW-Authenticate': answered('How to authenticate (RFC 6750).', 'Bearer realm="copydesk"'),
  RateLimit: answered(
    'What is left of the limit, and the seconds until it begins anew (draft-ietf-httpapi-ratelimit-headers); absent where there is no limit.',
    '"writes";r=1187;t=42',
    false,
  ),
  'RateLimit-Policy': answered(
    'The limit: `q` in `w` seconds, or, with `qu="concurrent-requests"`, at once.',
    '"writes";q=1200;w=60',
    false,
  ),
  'X-Request-Id': answered(
    'Under this the log knows the request; absent from content, which is the same for all.',
    'k3v9x2ab-1f',
    false,
  ),
  'Retry-After': answered('Seconds to wait.', '2'),
  Accept: answered('The media type of a body that is taken (RFC 9110, section 12.5.1).', 'application/json'),
  'Accept-Encoding': answered(
    'The coding of a body that is taken, where another was refused (RFC 9110, section 12.5.3).',
    'gzip',
    false,
  ),
  'Accept-Patch': answered(
    'The media types of a patch that are taken (RFC 5789).',
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
    'The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.',
    '"4"',
    true,
  ),
  OptionalIfMatch: sent(
    'If-Match',
    'The ETag of what you read, several, or `*`; obeyed where it is sent.',
    '"4"',
  ),
  IfNoneMatch: sent(
    'If-None-Match',
    'The ETag of the copy that you hold, or several, or `*`: 304 where it is still good (RFC 9110, section 13.1.2).',
    '"hPwvDdD6iXrW0vGKX1o4nUqJ2Ys"',
  ),
  IfModifiedSince: sent(
    'If-Modified-Since',
    'The Last-Modified of the copy that you hold; looked at only without `If-None-Match` and without `fields`.',
    'Fri, 10 Apr 2026 10:05:00 GMT',
  ),
  IdempotencyKey: {
    ...sent(
      'Idempotency-Key',
      'Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.',
      '5f0c1d2e-import-row-17',
    ),
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
} as const satisfies Record<string, JsonSchema>;

export type ParameterName = keyof typeof PARAMETERS;
