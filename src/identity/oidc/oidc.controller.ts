import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { clientAddress } from '../../edge/limits/client-address.js';
import { NotFound, TooManyRequests, Unavailable } from '../../kernel/problems/http.problems.js';
import { Query } from '../../lists/list-query.js';
import { cookieOf } from '../credentials/sent-secret.js';
import { SessionCookie } from '../credentials/session-cookie.js';
import { SignInLimits } from '../sign-in/sign-in-limits.js';
import { OidcCallback, OidcStart } from './oidc.dto.js';
import { NotAMember, OidcFailed } from './oidc.problems.js';
import { OidcService } from './oidc.service.js';

const COOKIE = 'copydesk_oidc';

/** The browser leaves for the provider, and comes back. */
@Controller('v1/auth/oidc')
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    private readonly cookie: SessionCookie,
    private readonly limits: SignInLimits,
    private readonly settings: Settings,
  ) {}

  @Get('start')
  @Endpoint({
    summary: 'Sends a browser to sign in elsewhere (OpenID Connect)',
    description: 'A 404 unless `OIDC_ISSUER` is set.',
    permission: 'public',
    query: OidcStart,
    status: 302,
    headers: ['Location'],
    problems: [NotFound, Unavailable],
  })
  async start(
    @Query() { returnTo }: OidcStart,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { url, secret } = await this.oidc.begin(returnTo);
    void reply.headers({ location: url, 'set-cookie': this.holding(secret, 600) });
  }

  @Get('callback')
  @Endpoint({
    summary: 'Signs in whoever comes back from elsewhere',
    description: 'Begins a session, sets its cookie, and sends the browser on.',
    permission: 'public',
    query: OidcCallback,
    status: 302,
    headers: ['Location'],
    problems: [OidcFailed, NotAMember, NotFound, TooManyRequests, Unavailable],
  })
  async callback(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.limits.take(clientAddress(request));
    const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null;
    const { search } = new URL(request.url, this.settings.publicUrl);
    const secret = cookieOf(request.headers.cookie, COOKIE);
    const device = { address: request.ip, userAgent, requestId: request.id };
    const { token, returnTo } = await this.oidc.end(secret, search, device);
    void reply.headers({
      location: returnTo,
      'set-cookie': [this.cookie.holding(token), this.holding('', 0)],
    });
  }

  /** Sent along when the provider's page leads back here, so not Strict; and to no other address. */
  private holding(secret: string, seconds: number): string {
    const secure = this.settings.publicUrl.startsWith('https:') ? '; Secure' : '';
    return `${COOKIE}=${secret}; Max-Age=${seconds}; Path=/v1/auth/oidc; HttpOnly; SameSite=Lax${secure}`;
  }
}
