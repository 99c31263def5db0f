import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IfMatchRequired, MalformedHeader } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** What a client asks of the present state (RFC 9110, section 13.1.1): to be one of these revisions, or any. */
export interface RevisionCondition {
  /** From the strong tags; those that no revision has are left out. */
  readonly revisions: readonly number[] | 'any';
  /** Whether the tags were weak, each of them: such a tag matches nothing. */
  readonly weak: boolean;
}

/** The condition of the header `If-Match`: `"4"`, a list of such tags, or `*`; undefined if it is absent. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

const TAG = String.raw`(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"`;
const TAGS = new RegExp(String.raw`^${TAG}(?:[ \t]*,[ \t]*${TAG})*$`);

/** @throws Problem 400 `malformed-header` */
function readIfMatch(header: string | undefined): RevisionCondition | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (text === '*') return { revisions: 'any', weak: false };
  if (!TAGS.test(text))
    throw new Problem(MalformedHeader, 'If-Match must hold ETags as they were answered, such as "4", or *.');
  const tags = text.match(new RegExp(TAG, 'g')) ?? [];
  const revisions = tags.flatMap((tag) => (/^"\d{1,9}"$/.test(tag) ? [Number(tag.slice(1, -1))] : []));
  return { revisions, weak: tags.every((tag) => tag.startsWith('W/')) };
}

export function matches({ revisions }: RevisionCondition, revision: number): boolean {
  return revisions === 'any' || revisions.includes(revision);
}

/** The answer to a PATCH, DELETE or transition without `If-Match` (RFC 6585, section 3). */
export function requireIfMatch(condition: RevisionCondition | undefined): RevisionCondition {
  if (condition === undefined) throw new Problem(IfMatchRequired);
  return condition;
}

export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** The condition of a caller within the service, who has just read a revision. */
export function atRevision(revision: number): RevisionCondition {
  return { revisions: [revision], weak: false };
}
