import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import type { Credential } from './credential.js';

/** A request, once its bearer is known. */
export interface AuthenticatedRequest extends FastifyRequest {
  actor?: Actor;
  credential?: Credential;
}

/** What the request bears. */
export const Borne = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<AuthenticatedRequest>().credential,
);
