import { Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Query, ReadQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { Body } from '../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { RequestedMerge } from '../entities/merging/merge.dto.js';
import { UsageAnswer } from '../entities/usage.dto.js';
import { InUse, SlugTaken } from '../entities/entities.problems.js';
import type { Usage } from '../entities/usage.js';
import { ListOrganizations, Organization } from './organization.dto.js';
import { OrganizationsQueries } from './organizations.queries.js';
import { OrganizationMerge, toOrganizationMerge } from './organization-merge.dto.js';
import { OrganizationsMerging } from './organizations.merging.js';
import { OrganizationsService } from './organizations.service.js';

@Controller('v1/editorial/organizations')
export class OrganizationsController {
  constructor(
    private readonly organizations: OrganizationsService,
    private readonly queries: OrganizationsQueries,
    private readonly merging: OrganizationsMerging,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists organizations',
    permission: 'records.read',
    query: ListOrganizations,
    answers: Organization,
    list: true,
  })
  list(@Query() query: ListOrganizations): Promise<Page<Organization>> {
    return this.queries.list(query);
  }

  @Post()
  @Endpoint({
    summary: 'Creates an organization',
    permission: 'records.create',
    body: Organization,
    answers: Organization,
    problems: [SlugTaken],
  })
  create(@Body() body: UncheckedBody<Organization>): Promise<Organization> {
    return this.organizations.create(body);
  }

  @Get(':id')
  @Endpoint({
    summary: 'Reads an organization',
    permission: 'records.read',
    moves: true,
    query: ReadQuery,
    answers: Organization,
  })
  read(@Param('id', ParseIdentifier) id: string): Promise<Organization> {
    return this.organizations.find(id);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes an organization',
    permission: 'records.edit',
    moves: true,
    body: Organization,
    answers: Organization,
    problems: [SlugTaken],
  })
  update(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Organization>,
  ): Promise<Organization> {
    return this.organizations.update(id, condition, body);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Deletes an organization that nothing uses',
    permission: 'records.delete',
    moves: true,
    problems: [InUse],
  })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.organizations.remove(id, condition);
  }

  @Get(':id/usage')
  @Endpoint({
    summary: 'Lists where an organization is used',
    permission: 'records.read',
    moves: true,
    answers: UsageAnswer,
  })
  usage(@Param('id', ParseIdentifier) id: string): Promise<Usage> {
    return this.organizations.usage(id);
  }

  @Post(':id/merge')
  @Endpoint({
    summary: 'Merges organizations into an organization',
    description:
      'All that refers to them refers to this one from then on, their names become aliases, and their ids and slugs lead to it. No printed word changes. Can be undone for 30 days.',
    permission: 'records.merge',
    body: RequestedMerge,
    answers: OrganizationMerge,
    status: 200,
    ifMatch: 'optional',
    moves: true,
  })
  async merge(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedMerge>,
  ): Promise<OrganizationMerge> {
    return toOrganizationMerge(await this.merging.merge(id, condition, body));
  }
}
