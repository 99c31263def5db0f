import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFresh } from '../conditional.js';
import { chosenCoding } from './content-coding.js';
import type { FinishedAnswer } from './public-answer.js';

/**
 * A publication must be seen within a second; a cache in front may answer a little longer while it asks (RFC 5861), and
 * for ten minutes where the service can't be reached.
 */
export const CACHE_CONTROL = 'public, max-age=1, s-maxage=1, stale-while-revalidate=10, stale-if-error=600';

/** Sends an answer in the coding that suits the request, or tells that the client's copy is still good. */
export async function sendFinished(
  answer: FinishedAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const made = answer.form(chosenCoding(request.headers['accept-encoding']));
  const { body, etag, headers } = made instanceof Promise ? await made : made;
  void reply.headers({ ...headers, vary: varyOf(reply, headers.vary) });
  if (isFresh(request.headers, etag, answer.lastModified)) {
    void reply.removeHeader('content-encoding').removeHeader('content-type');
    void reply.status(304).send();
  } else void reply.send(body);
}

/** What the answer depends on, and what others, such as the CORS rules, let it depend on. */
function varyOf(reply: FastifyReply, own = ''): string {
  const others = reply.getHeader('vary');
  return others === undefined ? own : `${String(others)}, ${own}`;
}
