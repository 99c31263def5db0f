import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isSlug } from '../values/slug.js';
import { isUuid } from '../values/uuid.js';
import { MalformedIdentifier, NotFound } from './http.problems.js';
import { Problem } from './problem.js';

/** The `:id` of the path; anything but a UUID is a 400, before any statement is sent. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const value = (context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>)[
    name ?? 'id'
  ];
  if (!isUuid(value)) throw new Problem(MalformedIdentifier);
  return value.toLowerCase();
});

/** The `:slug` of the path; what is no slug names nothing, so it is a 404, before any statement is sent. */
export const SlugParam = createParamDecorator(
  (name: string | undefined, context: ExecutionContext): string => {
    const value = (context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>)[
      name ?? 'slug'
    ];
    if (!isSlug(value)) throw new Problem(NotFound);
    return value;
  },
);
