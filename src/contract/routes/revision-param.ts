import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MalformedIdentifier } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** The `:number` of a revision in the path: 1, 2, 3 … */
export const RevisionNumber = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const { number = '' } = context.switchToHttp().getRequest<FastifyRequest>().params as { number?: string };
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new Problem(MalformedIdentifier, 'A revision is a whole number.');
  return Number(number);
});
