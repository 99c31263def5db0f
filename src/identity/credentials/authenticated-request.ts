import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../kernel/problems/problem.js';
import type { Actor } from '../actor.js';
import { SessionRequired } from '../identity.problems.js';
import type { Credential } from './credential.js';

/** A request, once its bearer is known. */
export interface AuthenticatedRequest extends FastifyRequest {
  actor?: Actor;
  credential?: Credential;
}

/** The session that the request bears: what opens an account, no program changes. @throws Problem 403 for an API token */
export const InSession = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { credential } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (credential?.kind !== 'session') throw new Problem(SessionRequired);
  return credential;
});

/** What the request bears. */
export const Borne = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<AuthenticatedRequest>().credential,
);
