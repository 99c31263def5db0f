import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endpointOf } from '../contract/routes/endpoint.js';
import { clientAddress } from '../edge/limits/client-address.js';
import { Limits } from '../edge/limits/limits.js';
import { Problem } from '../kernel/problems/problem.js';
import type { Actor } from './actor.js';
import { Forbidden, Unauthenticated } from './identity.problems.js';
import type { Permission } from './permissions.js';
import { hashOf, Tokens } from './tokens.js';

/** A request, once its bearer is known. */
export interface AuthenticatedRequest extends FastifyRequest {
  actor?: Actor;
}

/** Lets a request through to its handler only with the permission that the route declares, and within the limits of its token. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly tokens: Tokens,
    private readonly limits: Limits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = endpointOf(context.getHandler())?.permission;
    const http = context.switchToHttp();
    await this.authorize(
      http.getRequest<AuthenticatedRequest>(),
      http.getResponse<FastifyReply>(),
      permission ?? 'none',
    );
    return true;
  }

  /**
   * Also called before the body is read, so that the upload of somebody without a right is refused first.
   * @param permission that the route declares; undefined where there is no route, which only those with a token may know
   * @throws Problem 401, 403; 429 where the token, or its address, asked too much
   */
  async authorize(
    request: AuthenticatedRequest,
    reply: FastifyReply,
    permission: string | undefined,
  ): Promise<void> {
    if (permission === 'public') return;
    const actor = await this.authenticate(request, reply);
    if (permission !== undefined && !actor.permissions.has(permission as Permission))
      throw new Problem(Forbidden);
  }

  /** Counts the request, too: once, however often it is asked. */
  private async authenticate(request: AuthenticatedRequest, reply: FastifyReply): Promise<Actor> {
    if (request.actor) return request.actor;
    const token = tokenOf(request);
    // RFC 6750, section 3: an error code only where credentials were sent.
    if (token === undefined) throw unauthenticated('Bearer realm="copydesk"');
    const hash = hashOf(token);
    const actor = await this.actorOf(hash, request);
    const limit = request.method === 'GET' || request.method === 'HEAD' ? 'reads' : 'writes';
    void reply.headers(await this.limits.take(limit, hash));
    return (request.actor = actor);
  }

  /**
   * Where an address has sent too many wrong tokens, only those that were right before are looked at: who guesses learns
   * nothing more, and a newsroom behind one address goes on working while one of its programs has an old token.
   */
  private async actorOf(hash: string, request: FastifyRequest): Promise<Actor> {
    const client = clientAddress(request);
    if (!this.tokens.wasRight(hash)) await this.limits.check('bad-credentials', client);
    const actor = await this.tokens.actor(hash, request.ip);
    if (actor) return actor;
    const headers = await this.limits.take('bad-credentials', client);
    throw unauthenticated('Bearer realm="copydesk", error="invalid_token"', headers);
  }
}

function tokenOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +([\x21-\x7e]{1,512})$/i.exec(headers.authorization ?? '')?.[1];
}

function unauthenticated(challenge: string, headers: Readonly<Record<string, string>> = {}): Problem {
  return new Problem(Unauthenticated, undefined, {}, { ...headers, 'www-authenticate': challenge });
}
