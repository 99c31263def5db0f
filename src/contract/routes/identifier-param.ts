import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isUuid } from '../../kernel/values/uuid.js';
import { MalformedIdentifier } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** The `:id` of the path; anything but a UUID is a 400, before any statement is sent. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const value = (context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>)[
    name ?? 'id'
  ];
  if (!isUuid(value)) throw new Problem(MalformedIdentifier);
  return value.toLowerCase();
});
