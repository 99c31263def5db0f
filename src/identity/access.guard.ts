import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../config/settings.js';
import { endpointOf } from '../contract/routes/endpoint.js';
import { clientAddress } from '../edge/limits/client-address.js';
import { Limits } from '../edge/limits/limits.js';
import { Problem } from '../kernel/problems/problem.js';
import type { Actor } from './actor.js';
import { actorOfCredential } from './credentials/credential.js';
import type { AuthenticatedRequest } from './credentials/authenticated-request.js';
import type { Credential } from './credentials/credential.js';
import { Credentials } from './credentials/credentials.js';
import { isOfOwnOrigin } from './credentials/own-origin.js';
import { hashOf } from './credentials/secret.js';
import { sentSecret } from './credentials/sent-secret.js';
import { SessionCookie } from './credentials/session-cookie.js';
import { CrossSiteWrite, Forbidden, Unauthenticated } from './identity.problems.js';
import type { Permission } from './permissions.js';

/** Lets a request through to its handler only with the permission that the route declares, and within the limits of its secret. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly credentials: Credentials,
    private readonly cookie: SessionCookie,
    private readonly limits: Limits,
    private readonly settings: Settings,
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

  /** Who sent a request, as of now, however long ago it came; undefined once what it was sent with opens nothing any more. Counts nothing. */
  async present(request: FastifyRequest): Promise<Actor | undefined> {
    const sent = sentSecret(request, this.cookie.name);
    const credential = sent && (await this.credentials.find(hashOf(sent.secret)));
    return credential && actorOfCredential(credential, request.ip);
  }

  /**
   * Finds out who asks, also where a route is public. Counts the request, too: once, however often it is asked.
   * @throws Problem 401, 403 for a write by cookie from another site, 429
   */
  async authenticate(request: AuthenticatedRequest, reply: FastifyReply): Promise<Actor> {
    if (request.actor) return request.actor;
    const sent = sentSecret(request, this.cookie.name);
    // RFC 6750, section 3: an error code only where credentials were sent.
    if (sent === undefined) throw unauthenticated('Bearer realm="copydesk"');
    const hash = hashOf(sent.secret);
    const credential = await this.credentialOf(hash, request);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (sent.by === 'cookie' && !reads && !isOfOwnOrigin(request, this.settings.publicUrl))
      throw new Problem(CrossSiteWrite);
    void reply.headers(await this.limits.take(reads ? 'reads' : 'writes', hash));
    request.credential = credential;
    return (request.actor = actorOfCredential(credential, request.ip));
  }

  /**
   * Where an address has sent too many wrong tokens, only those that were right before are looked at: who guesses learns
   * nothing more, and a newsroom behind one address goes on working while one of its programs has an old token.
   */
  private async credentialOf(hash: string, request: FastifyRequest): Promise<Credential> {
    const client = clientAddress(request);
    if (!this.credentials.wasRight(hash)) await this.limits.check('bad-credentials', client);
    const credential = await this.credentials.find(hash);
    if (credential) return credential;
    const headers = await this.limits.take('bad-credentials', client);
    throw unauthenticated('Bearer realm="copydesk", error="invalid_token"', headers);
  }
}

function unauthenticated(challenge: string, headers: Readonly<Record<string, string>> = {}): Problem {
  return new Problem(Unauthenticated, undefined, {}, { ...headers, 'www-authenticate': challenge });
}
