import { Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { clientAddress } from '../../edge/limits/client-address.js';
import { TooManyRequests } from '../../kernel/problems/http.problems.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { Borne, InSession } from '../credentials/authenticated-request.js';
import type { Credential } from '../credentials/credential.js';
import { SessionCookie } from '../credentials/session-cookie.js';
import { CrossSiteWrite, SessionRequired } from '../identity.problems.js';
import { CodeRequired, WrongCode } from '../one-time-codes/one-time-codes.problems.js';
import { BegunSession, ListSessions, Session, SignIn } from '../sessions/session.dto.js';
import { Sessions } from '../sessions/sessions.js';
import { SignInLimits } from '../sign-in/sign-in-limits.js';
import { WrongCredentials } from '../sign-in/sign-in.problems.js';
import { SignInOrigin } from '../sign-in/sign-in-origin.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { UsersReader } from '../users/users.reader.js';

/** How much of a browser's description of itself is stored. */
const USER_AGENT_LENGTH = 300;

@Controller('v1/auth/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly service: SignInService,
    private readonly limits: SignInLimits,
    private readonly users: UsersReader,
    private readonly cookie: SessionCookie,
    private readonly origin: SignInOrigin,
  ) {}

  @Post()
  @Endpoint({
    summary: 'Signs in',
    description:
      'Begins a session. Send its token as a bearer token; browsers get it in a cookie, too. It ends three days after its last use, and after thirty days in any case. Attempts are limited by account and by address (`RATE_LIMIT_SIGN_IN`).',
    permission: 'public',
    body: SignIn,
    answers: BegunSession,
    problems: [WrongCredentials, CodeRequired, WrongCode, CrossSiteWrite, TooManyRequests],
  })
  async create(
    @Body() body: UncheckedBody<SignIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BegunSession> {
    this.origin.refuseForeign(request);
    const { email, password, code } = body.creation('email', 'password');
    await this.limits.take(clientAddress(request), email);
    const userAgent = request.headers['user-agent']?.slice(0, USER_AGENT_LENGTH) ?? null;
    const device = { address: request.ip, userAgent, requestId: request.id };
    const begun = await this.service.signIn({ email, password, code }, device);
    void reply.header('set-cookie', this.cookie.holding(begun.token));
    const { id, token, userId } = begun;
    return { id, token, expiresAt: begun.expiresAt.toISOString(), user: await this.users.find(userId) };
  }

  @Get()
  @Endpoint({
    summary: 'Lists where you are signed in',
    permission: 'account.own',
    query: ListSessions,
    answers: Session,
    list: true,
  })
  list(@Borne() { userId, id }: Credential, @Query() query: ListSessions): Promise<Page<Session>> {
    return this.sessions.list(userId, id, query);
  }

  @Delete('current')
  @Endpoint({
    summary: 'Signs out',
    description: 'Ends the session of this request, and deletes its cookie.',
    permission: 'account.own',
    ifMatch: 'none',
    problems: [SessionRequired],
  })
  async end(
    @InSession() { userId, id }: Credential,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(userId, id);
    void reply.header('set-cookie', this.cookie.removed);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Ends one of your sessions',
    description: 'In a session only.',
    permission: 'account.own',
    ifMatch: 'none',
    problems: [SessionRequired],
  })
  remove(@InSession() { userId }: Credential, @Param('id', ParseIdentifier) id: string): Promise<void> {
    return this.sessions.end(userId, id);
  }
}
