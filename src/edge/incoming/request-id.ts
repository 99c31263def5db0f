import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What may go into a log and a header unchanged. */
const WELL_FORMED = /^[\w.:+/=-]{1,128}$/;

/** A name for a request that no other has, in any process. A counter would show strangers how many requests there are. */
export function newRequestId(): string {
  return randomUUID();
}

/**
 * Says under which name the log knows the request: the one that a trusted proxy gave it, so that its log and ours tell of
 * the same; of anybody else the name is not taken, since it could be one of another request.
 */
export function nameRequest(request: FastifyRequest, reply: FastifyReply): void {
  const given = request.headers['x-request-id'];
  // More than one address: the connection is one of a proxy that is trusted, and says for whom it asks.
  const trusted = (request.ips?.length ?? 0) > 1;
  if (trusted && typeof given === 'string' && WELL_FORMED.test(given)) request.id = given;
  void reply.header('x-request-id', request.id);
}
