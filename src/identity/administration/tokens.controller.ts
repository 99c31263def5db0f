import { Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { invalid, NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Query, ReadQuery } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { currentActor } from '../actor.js';
import { ApiToken, IssuedToken, ListTokens } from '../tokens/token.dto.js';
import { TokensReader } from '../tokens/tokens.reader.js';
import { TokensService } from '../tokens/tokens.service.js';
import type { User } from '../users/user.dto.js';
import { UsersReader } from '../users/users.reader.js';

@Controller('v1/admin/tokens')
export class TokensController {
  constructor(
    private readonly tokens: TokensService,
    private readonly reader: TokensReader,
    private readonly users: UsersReader,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists the API tokens of all users',
    permission: 'tokens.manage',
    query: ListTokens,
    answers: ApiToken,
    list: true,
  })
  list(@Query() query: ListTokens): Promise<Page<ApiToken>> {
    return this.reader.list(query);
  }

  @Post()
  @Endpoint({
    summary: 'Makes an API token for a user',
    permission: 'tokens.manage',
    body: IssuedToken,
    answers: ApiToken,
    secret: true,
  })
  async create(@Body() body: UncheckedBody<IssuedToken>): Promise<ApiToken> {
    const { ownerId, ...written } = body.creation('name');
    return this.tokens.create(await this.owner(ownerId ?? currentActor().id), written);
  }

  @Get(':id')
  @Endpoint({
    summary: 'Reads about an API token',
    permission: 'tokens.manage',
    query: ReadQuery,
    answers: ApiToken,
  })
  read(@Param('id', ParseIdentifier) id: string): Promise<ApiToken> {
    return this.reader.find(id);
  }

  @Delete(':id')
  @Endpoint({ summary: 'Revokes an API token', permission: 'tokens.manage', ifMatch: 'none' })
  remove(@Param('id', ParseIdentifier) id: string): Promise<void> {
    return this.tokens.remove(id);
  }

  private async owner(id: string): Promise<User> {
    return this.users.find(id).catch((error: unknown) => {
      const unknown = {
        pointer: '/ownerId',
        code: 'unknown-reference',
        message: 'is not the identifier of a user',
      };
      throw error instanceof Problem && error.kind === NotFound ? invalid([unknown]) : error;
    });
  }
}
