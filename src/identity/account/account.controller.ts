import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { clientAddress } from '../../edge/limits/client-address.js';
import { invalid, TooManyRequests } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { AccessGuard } from '../access.guard.js';
import { actingAs, actorOf, currentActor } from '../actor.js';
import type { AuthenticatedRequest } from '../credentials/authenticated-request.js';
import { CrossSiteWrite, SessionRequired, Unauthenticated } from '../identity.problems.js';
import { PasswordService } from '../sign-in/password.service.js';
import { SignInLimits } from '../sign-in/sign-in-limits.js';
import { NewsroomDefaults } from '../users/newsroom-defaults.js';
import { UsersReader } from '../users/users.reader.js';
import { ChosenPassword, Me } from './me.dto.js';

/** What somebody does with their own account. */
@Controller('v1/auth')
export class AccountController {
  constructor(
    private readonly users: UsersReader,
    private readonly defaults: NewsroomDefaults,
    private readonly access: AccessGuard,
    private readonly passwords: PasswordService,
    private readonly limits: SignInLimits,
  ) {}

  @Get('me')
  @Endpoint({ summary: 'Returns who you are and what you may do', permission: 'account.own', answers: Me })
  async me(): Promise<Me> {
    const { id, role, sections, permissions } = currentActor();
    const [user, defaults] = await Promise.all([this.users.find(id), this.defaults.current()]);
    return {
      user,
      role,
      sections,
      permissions: [...permissions.keys()],
      ownOnly: [...permissions].flatMap(([permission, scope]) => (scope === 'own' ? [permission] : [])),
      language: user.language ?? defaults.language,
      timeZone: user.timeZone ?? defaults.timeZone,
    };
  }

  @Post('password')
  @Endpoint({
    summary: 'Sets your password',
    description:
      'With the `token` of a one-time link, or in a session with the `current` password. Ends all your sessions except this one.',
    permission: 'public',
    credentials: 'optional',
    body: ChosenPassword,
    problems: [Unauthenticated, CrossSiteWrite, SessionRequired, TooManyRequests],
  })
  async setPassword(
    @Body() body: UncheckedBody<ChosenPassword>,
    @Req() request: AuthenticatedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token, current, password } = body.creation('password');
    const client = clientAddress(request);
    if (token !== undefined) {
      await this.limits.take(client);
      const account = await this.passwords.ownerOf(token);
      const actor = actorOf(account, 'user', { address: request.ip, requestId: request.id });
      await actingAs(actor, () => this.passwords.setByLink(account, token, password));
      return;
    }
    const actor = await this.access.authenticate(request, reply);
    const { credential } = request;
    if (credential?.kind !== 'session') throw new Problem(SessionRequired);
    if (current === undefined) throw invalid([CURRENT_REQUIRED]);
    await this.limits.take(client, actor.id);
    await actingAs(actor, () => this.passwords.change(actor.id, credential.id, { current, password }));
  }
}

const CURRENT_REQUIRED = { pointer: '/current', code: 'required', message: 'is required without a token' };
