import { Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Query, ReadQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { Body } from '../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { UsageAnswer } from '../entities/usage.dto.js';
import { InUse, SlugTaken } from '../entities/entities.problems.js';
import type { Usage } from '../entities/usage.js';
import { ListSections, Section } from './section.dto.js';
import { SectionsQueries } from './sections.queries.js';
import { SectionsService } from './sections.service.js';

@Controller('v1/editorial/sections')
export class SectionsController {
  constructor(
    private readonly sections: SectionsService,
    private readonly queries: SectionsQueries,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists sections',
    permission: 'records.read',
    query: ListSections,
    answers: Section,
    list: true,
  })
  list(@Query() query: ListSections): Promise<Page<Section>> {
    return this.queries.list(query);
  }

  @Post()
  @Endpoint({
    summary: 'Creates a section',
    permission: 'sections.write',
    body: Section,
    answers: Section,
    problems: [SlugTaken],
  })
  create(@Body() body: UncheckedBody<Section>): Promise<Section> {
    return this.sections.create(body);
  }

  @Get(':id')
  @Endpoint({
    summary: 'Reads a section',
    permission: 'records.read',
    query: ReadQuery,
    answers: Section,
  })
  read(@Param('id', ParseIdentifier) id: string): Promise<Section> {
    return this.sections.find(id);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes a section',
    permission: 'sections.write',
    body: Section,
    answers: Section,
    problems: [SlugTaken],
  })
  update(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Section>,
  ): Promise<Section> {
    return this.sections.update(id, condition, body);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Deletes a section that nothing uses',
    permission: 'sections.write',
    problems: [InUse],
  })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.sections.remove(id, condition);
  }

  @Get(':id/usage')
  @Endpoint({
    summary: 'Lists where a section is used',
    permission: 'records.read',
    answers: UsageAnswer,
  })
  usage(@Param('id', ParseIdentifier) id: string): Promise<Usage> {
    return this.sections.usage(id);
  }
}
