import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { endpointOf } from '../kernel/http/endpoint.js';
import { Problem } from '../kernel/http/problem.js';
import type { Actor } from './actor.js';
import { Forbidden, Unauthenticated } from './identity.problems.js';
import type { Permission } from './permissions.js';
import { Tokens } from './tokens.js';

/** A request, once its bearer is known. */
export interface AuthenticatedRequest extends FastifyRequest {
  actor?: Actor;
}

/** Lets a request through to its handler only with the permission that the route declares. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly tokens: Tokens) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = endpointOf(context.getHandler())?.permission;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    await this.authorize(request, permission ?? 'none');
    return true;
  }

  /**
   * Also called before the body is read, so that the upload of somebody without a right is refused first.
   * @param permission that the route declares; undefined where there is no route, which only those with a token may know
   * @throws Problem 401, 403
   */
  async authorize(request: AuthenticatedRequest, permission: string | undefined): Promise<void> {
    if (permission === 'public') return;
    const actor = await this.authenticate(request);
    if (permission !== undefined && !actor.permissions.has(permission as Permission))
      throw new Problem(Forbidden);
  }

  private async authenticate(request: AuthenticatedRequest): Promise<Actor> {
    if (request.actor) return request.actor;
    const [, token] = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(request.headers.authorization ?? '') ?? [];
    const actor = token && (await this.tokens.actor(token, request.ip));
    // RFC 6750, section 3: an error code only where credentials were sent.
    const challenge = token ? 'Bearer realm="copydesk", error="invalid_token"' : 'Bearer realm="copydesk"';
    if (!actor) throw new Problem(Unauthenticated, undefined, {}, { 'www-authenticate': challenge });
    return (request.actor = actor);
  }
}
