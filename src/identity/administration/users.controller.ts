import { Controller, Delete, Get, Param, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { Query, ReadQuery } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { linkAddress } from '../passwords/link-address.js';
import { ListUsers, User } from '../users/user.dto.js';
import { UsersReader } from '../users/users.reader.js';
import { EmailTaken, LastAdministrator, UserInUse, UserSuspended } from './administration.problems.js';
import { ResetLink } from './reset-link.dto.js';
import { ResetService } from './reset.service.js';
import { UsersService } from './users.service.js';

@Controller('v1/admin/users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly reader: UsersReader,
    private readonly resets: ResetService,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists users',
    permission: 'users.manage',
    query: ListUsers,
    answers: User,
    list: true,
  })
  list(@Query() query: ListUsers): Promise<Page<User>> {
    return this.reader.list(query);
  }

  @Post()
  @Endpoint({
    summary: 'Adds a user',
    description: 'Without a password they set one with a reset link.',
    permission: 'users.manage',
    body: User,
    answers: User,
    secret: true,
    problems: [EmailTaken],
  })
  create(@Body() body: UncheckedBody<User>): Promise<User> {
    return this.users.create(body);
  }

  @Get(':id')
  @Endpoint({ summary: 'Reads a user', permission: 'users.manage', query: ReadQuery, answers: User })
  read(@Param('id', ParseIdentifier) id: string): Promise<User> {
    return this.reader.find(id);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes a user',
    description:
      'It takes effect on their next request. Suspending a user ends their sessions and disables their tokens.',
    permission: 'users.manage',
    body: User,
    answers: User,
    secret: true,
    problems: [EmailTaken, LastAdministrator],
  })
  update(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<User>,
  ): Promise<User> {
    return this.users.update(id, condition, body);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Deletes a user who wrote nothing',
    permission: 'users.manage',
    problems: [LastAdministrator, UserInUse],
  })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.users.remove(id, condition);
  }

  @Post(':id/reset-links')
  @Endpoint({
    summary: 'Makes a one-time link with which a user sets a password',
    description:
      'When it is used, their other links and all their sessions end. A suspended user must be activated first.',
    permission: 'users.manage',
    answers: ResetLink,
    ifMatch: 'none',
    secret: true,
    problems: [UserSuspended],
  })
  async reset(
    @Param('id', ParseIdentifier) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResetLink> {
    const { token, expiresAt } = await this.resets.make(id);
    void reply.header('location', '/v1/auth/password');
    return { url: linkAddress(this.settings.publicUrl, token), expiresAt: expiresAt.toISOString() };
  }

  @Delete(':id/totp')
  @Endpoint({
    summary: 'Switches one-time codes off for a user',
    description:
      'For somebody who has lost both the app and the recovery codes. Verify their identity first.',
    permission: 'users.manage',
    ifMatch: 'none',
  })
  removeCodes(@Param('id', ParseIdentifier) id: string): Promise<void> {
    return this.resets.removeCodes(id);
  }
}
