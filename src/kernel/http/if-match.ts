import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IfMatchRequired, MalformedHeader } from './http.problems.js';
import { Problem } from './problem.js';

/**
 * The revision that a client read, from `If-Match: "4"` (RFC 9110, section 13.1.1); undefined if the header is absent or `*`.
 * A weak tag never matches (13.1.1 asks for the strong comparison): it is read as revision 0, which nothing has.
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

function readIfMatch(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const tag = /^(W\/)?"(\d{1,9})"$/.exec(header.trim());
  if (!tag) throw new Problem(MalformedHeader, 'If-Match takes one ETag as it was answered, such as "4".');
  return tag[1] ? 0 : Number(tag[2]);
}

/** The answer to a PATCH, DELETE or transition without `If-Match` (RFC 6585, section 3). */
export function requireIfMatch(revision: number | undefined): number {
  if (revision === undefined) throw new Problem(IfMatchRequired);
  return revision;
}

export function etagOf(revision: number): string {
  return `"${revision}"`;
}
