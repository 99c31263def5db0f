import { Controller, Delete, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { clientAddress } from '../../edge/limits/client-address.js';
import { InSession } from '../credentials/authenticated-request.js';
import type { Credential } from '../credentials/credential.js';
import { SessionRequired } from '../identity.problems.js';
import { OneTimeCodes } from '../one-time-codes/one-time-codes.js';
import { CodesAreOff, CodesAreOn } from '../one-time-codes/one-time-codes.problems.js';
import { totpUri } from '../one-time-codes/totp.js';
import { SignInLimits } from '../sign-in/sign-in-limits.js';
import { UsersReader } from '../users/users.reader.js';
import { OneTimeCode, RecoveryCodes, TotpSecret } from './totp.dto.js';

@Controller('v1/auth/totp')
export class TotpController {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly users: UsersReader,
    private readonly limits: SignInLimits,
    private readonly settings: Settings,
  ) {}

  @Post()
  @Endpoint({
    summary: 'Makes a secret for your authenticator app',
    description: 'Nothing changes until a code of it is sent to `POST /v1/auth/totp/confirm`.',
    permission: 'account.own',
    answers: TotpSecret,
    status: 200,
    secret: true,
    problems: [SessionRequired, CodesAreOn],
  })
  async begin(@InSession() { userId }: Credential): Promise<TotpSecret> {
    const { email, name } = await this.users.find(userId);
    const secret = await this.codes.begin(userId);
    return { secret, uri: totpUri(secret, this.settings.name ?? 'Copydesk', email ?? name) };
  }

  @Post('confirm')
  @Endpoint({
    summary: 'Switches one-time codes on for your account',
    description: 'From now on each sign-in needs a code. Your other sessions end.',
    permission: 'account.own',
    body: OneTimeCode,
    answers: RecoveryCodes,
    status: 200,
    secret: true,
    problems: [SessionRequired, CodesAreOn, CodesAreOff],
  })
  async confirm(
    @InSession() { userId, id }: Credential,
    @Body() body: UncheckedBody<OneTimeCode>,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodes> {
    const { code } = body.creation('code');
    await this.limits.take(clientAddress(request), userId);
    return { recoveryCodes: await this.codes.confirm(userId, id, code) };
  }

  @Delete()
  @Endpoint({
    summary: 'Switches one-time codes off for your account',
    permission: 'account.own',
    body: OneTimeCode,
    ifMatch: 'none',
    problems: [SessionRequired, CodesAreOff],
  })
  async end(
    @InSession() { userId }: Credential,
    @Body() body: UncheckedBody<OneTimeCode>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const { code } = body.creation('code');
    await this.limits.take(clientAddress(request), userId);
    await this.codes.end(userId, code);
  }
}
