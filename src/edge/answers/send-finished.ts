import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFresh } from '../incoming/conditional.js';
import { chosenCoding } from './content-coding.js';
import type { FinishedAnswer } from './public-answer.js';

/**
 * A change must be seen within a second; a cache in front may answer a little longer while it asks (RFC 5861), and
 * for ten minutes where the service can't be reached.
 * @param seconds how long a cache in front may keep it: long only if it is purged
 */
const cacheControl = (seconds: number): string =>
  `public, max-age=1, s-maxage=${seconds}, stale-while-revalidate=10, stale-if-error=600`;

/** For answers that no purge reaches, or that change with time alone. */
export const CACHE_CONTROL = cacheControl(1);

/** For answers that are purged when they change: a day. */
export const PURGED_CACHE_CONTROL = cacheControl(86_400);

/**
 * Sends an answer in the coding that suits the request, or answers that the client's copy is still current.
 * @param own headers in place of the answer's, this time
 */
export async function sendFinished(
  answer: FinishedAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
  own: Readonly<Record<string, string>> = {},
): Promise<void> {
  const made = answer.form(chosenCoding(request.headers['accept-encoding']));
  const { body, etag, headers } = made instanceof Promise ? await made : made;
  // What the answer depends on, and what others, such as the CORS rules, let it depend on.
  const others = reply.getHeader('vary');
  // The answer is the same for all, and caches give it to others.
  void reply.removeHeader('x-request-id');
  void reply.headers(headers).headers(own);
  if (others !== undefined) void reply.header('vary', `${String(others)}, ${headers.vary ?? ''}`);
  if (isFresh(request.headers, etag, answer.lastModified)) {
    void reply.removeHeader('content-encoding').removeHeader('content-type');
    void reply.status(304).send();
  } else void reply.send(body);
}
