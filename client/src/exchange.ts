import { addressOf } from './address.js';
import type { QueryValue } from './address.js';
import { ProblemError, UnexpectedAnswer } from './problem-error.js';
import { entityTag } from './revision.js';
import type { Revision } from './revision.js';
import type { Problem } from './schemas.js';

/** The parameters of any operation, as `Parameters` of operation.ts types them one by one. */
export interface AnyParameters {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly fields?: readonly string[];
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Headers, by their names in camelCase. */
  readonly [header: string]: unknown;
}

/** The request of an operation. */
export function requestOf(
  base: string,
  method: string,
  path: string,
  { path: segments, query, fields, body, signal, ...headers }: AnyParameters,
): Request {
  const address = addressOf(path, segments, { ...query, fields });
  return new Request(base.replace(/\/+$/, '') + address, {
    method: method.toUpperCase(),
    headers: headersOf(headers, body),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

function headersOf(named: Readonly<Record<string, unknown>>, body: unknown): Record<string, string> {
  const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  for (const [name, value] of Object.entries(named)) {
    if (value === undefined) continue;
    const header = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    headers[header] = name === 'ifMatch' ? entityTag(value as Revision) : `${value as string | number}`;
  }
  return headers;
}

/**
 * What an answer holds: parsed JSON, other text as it is, undefined where there is nothing.
 *
 * @throws ProblemError when the service refuses
 * @throws UnexpectedAnswer when somebody else does
 */
export async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const value = /[/+]json\b/.test(type) ? parsed(response, text) : text;
  if (response.ok) return text === '' ? undefined : value;
  if (!type.startsWith('application/problem+json'))
    throw new UnexpectedAnswer(response.url, response.status, text);
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  throw new ProblemError(value as Problem, Number.isNaN(seconds) ? undefined : seconds);
}

function parsed({ url, status }: Response, text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw new UnexpectedAnswer(url, status, text);
  }
}
