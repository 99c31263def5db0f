import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { clientAddress } from '../../edge/limits/client-address.js';
import { NotFound, TooManyRequests, Unavailable } from '../../kernel/problems/http.problems.js';
import { Query } from '../../lists/list-query.js';
import { SessionCookie } from '../credentials/session-cookie.js';
import { SignInLimits } from '../sign-in/sign-in-limits.js';
import { BackToPage } from './back-to-page.filter.js';
import { OidcCookies } from './oidc-cookies.js';
import { OidcCallback, OidcStart } from './oidc.dto.js';
import { NotAMember, OidcFailed } from './oidc.problems.js';
import { OidcService } from './oidc.service.js';

/** The browser leaves for the provider, and comes back. */
@Controller('v1/auth/oidc')
@UseFilters(BackToPage)
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    private readonly cookie: SessionCookie,
    private readonly cookies: OidcCookies,
    private readonly limits: SignInLimits,
    private readonly settings: Settings,
  ) {}

  @Get('start')
  @Endpoint({
    summary: 'Sends a browser to sign in elsewhere (OpenID Connect)',
    description:
      'A 404 unless `OIDC_ISSUER` is set. What is refused of a `returnTo` within `/editor` leads to the sign-in of the editors’ page, with the code of the refusal as `refused`; the same goes for the way back.',
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
    const begun = await this.oidc.begin(returnTo);
    void reply.headers({
      location: begun.url,
      'set-cookie': this.cookies.begun(begun.secret, begun.returnTo),
    });
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
    const secret = this.cookies.secretOf(request);
    const device = { address: request.ip, userAgent, requestId: request.id };
    const { token, returnTo } = await this.oidc.end(secret, search, device);
    void reply.headers({
      location: returnTo,
      'set-cookie': [this.cookie.holding(token), ...this.cookies.ended()],
    });
  }
}
