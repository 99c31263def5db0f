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
import { ListPeople, Person } from './person.dto.js';
import { PeopleQueries } from './people.queries.js';
import { PersonMerge, toPersonMerge } from './person-merge.dto.js';
import { PeopleMerging } from './people.merging.js';
import { PeopleService } from './people.service.js';

@Controller('v1/editorial/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
    private readonly merging: PeopleMerging,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists people',
    permission: 'records.read',
    query: ListPeople,
    answers: Person,
    list: true,
  })
  list(@Query() query: ListPeople): Promise<Page<Person>> {
    return this.queries.list(query);
  }

  @Post()
  @Endpoint({
    summary: 'Creates a person',
    permission: 'records.create',
    body: Person,
    answers: Person,
    problems: [SlugTaken],
  })
  create(@Body() body: UncheckedBody<Person>): Promise<Person> {
    return this.people.create(body);
  }

  @Get(':id')
  @Endpoint({
    summary: 'Reads a person',
    permission: 'records.read',
    moves: true,
    query: ReadQuery,
    answers: Person,
  })
  read(@Param('id', ParseIdentifier) id: string): Promise<Person> {
    return this.people.find(id);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes a person',
    permission: 'records.edit',
    moves: true,
    body: Person,
    answers: Person,
    problems: [SlugTaken],
  })
  update(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Person>,
  ): Promise<Person> {
    return this.people.update(id, condition, body);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Deletes a person that nothing uses',
    permission: 'records.delete',
    moves: true,
    problems: [InUse],
  })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.people.remove(id, condition);
  }

  @Get(':id/usage')
  @Endpoint({
    summary: 'Lists where a person is used',
    permission: 'records.read',
    moves: true,
    answers: UsageAnswer,
  })
  usage(@Param('id', ParseIdentifier) id: string): Promise<Usage> {
    return this.people.usage(id);
  }

  @Post(':id/merge')
  @Endpoint({
    summary: 'Merges people into a person',
    description:
      'All that refers to them refers to this one from then on, their names become aliases, and their ids and slugs lead to it. No printed word changes. Can be undone for 30 days.',
    permission: 'records.merge',
    body: RequestedMerge,
    answers: PersonMerge,
    status: 200,
    ifMatch: 'optional',
    moves: true,
  })
  async merge(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedMerge>,
  ): Promise<PersonMerge> {
    return toPersonMerge(await this.merging.merge(id, condition, body));
  }
}
