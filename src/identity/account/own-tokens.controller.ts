import { Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { currentActor } from '../actor.js';
import { InSession } from '../credentials/authenticated-request.js';
import type { Credential } from '../credentials/credential.js';
import { SessionRequired } from '../identity.problems.js';
import { ApiToken, ListOwnTokens } from '../tokens/token.dto.js';
import { TokensReader } from '../tokens/tokens.reader.js';
import { TokensService } from '../tokens/tokens.service.js';
import { UsersReader } from '../users/users.reader.js';

@Controller('v1/auth/tokens')
export class OwnTokensController {
  constructor(
    private readonly tokens: TokensService,
    private readonly reader: TokensReader,
    private readonly users: UsersReader,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists your API tokens',
    permission: 'account.own',
    query: ListOwnTokens,
    answers: ApiToken,
    list: true,
  })
  list(@Query() query: ListOwnTokens): Promise<Page<ApiToken>> {
    return this.reader.list({ ...query, ownerId: [currentActor().id] });
  }

  @Post()
  @Endpoint({
    summary: 'Makes an API token for yourself',
    description: 'In a session only, so that a stolen token cannot create another one.',
    permission: 'account.own',
    body: ApiToken,
    answers: ApiToken,
    secret: true,
    problems: [SessionRequired],
  })
  async create(
    @InSession() { userId }: Credential,
    @Body() body: UncheckedBody<ApiToken>,
  ): Promise<ApiToken> {
    return this.tokens.create(await this.users.find(userId), body.creation('name'));
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Revokes one of your API tokens',
    description: 'In a session only.',
    permission: 'account.own',
    ifMatch: 'none',
    problems: [SessionRequired],
  })
  remove(@InSession() { userId }: Credential, @Param('id', ParseIdentifier) id: string): Promise<void> {
    return this.tokens.remove(id, userId);
  }
}
