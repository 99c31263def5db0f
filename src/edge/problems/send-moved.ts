import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MovedRecord } from '../../kernel/problems/moved-record.js';

/** Leads to the same route of the record that it is now: by 308 where the method and the body must stay what they are (RFC 9110). */
export function sendMoved({ id }: MovedRecord, request: FastifyRequest, reply: FastifyReply): void {
  const [path = '', query] = request.url.split(/\?(.*)/s);
  const { id: old = '' } = request.params as { readonly id?: string };
  const location = path.replace(encodeURIComponent(old), id);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  void reply
    .status(reads ? 301 : 308)
    .header('location', query === undefined || query === '' ? location : `${location}?${query}`)
    .removeHeader('etag')
    .send();
}
