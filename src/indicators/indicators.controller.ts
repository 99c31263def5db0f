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
import { ListIndicators, Indicator } from './indicator.dto.js';
import { IndicatorsQueries } from './indicators.queries.js';
import { IndicatorMerge, toIndicatorMerge } from './indicator-merge.dto.js';
import { IndicatorsMerging } from './indicators.merging.js';
import { IndicatorsService } from './indicators.service.js';

@Controller('v1/editorial/indicators')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly queries: IndicatorsQueries,
    private readonly merging: IndicatorsMerging,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists indicators',
    permission: 'records.read',
    query: ListIndicators,
    answers: Indicator,
    list: true,
  })
  list(@Query() query: ListIndicators): Promise<Page<Indicator>> {
    return this.queries.list(query);
  }

  @Post()
  @Endpoint({
    summary: 'Creates an indicator',
    permission: 'records.create',
    body: Indicator,
    answers: Indicator,
    problems: [SlugTaken],
  })
  create(@Body() body: UncheckedBody<Indicator>): Promise<Indicator> {
    return this.indicators.create(body);
  }

  @Get(':id')
  @Endpoint({
    summary: 'Reads an indicator',
    permission: 'records.read',
    moves: true,
    query: ReadQuery,
    answers: Indicator,
  })
  read(@Param('id', ParseIdentifier) id: string): Promise<Indicator> {
    return this.indicators.find(id);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes an indicator',
    permission: 'records.edit',
    moves: true,
    body: Indicator,
    answers: Indicator,
    problems: [SlugTaken],
  })
  update(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Indicator>,
  ): Promise<Indicator> {
    return this.indicators.update(id, condition, body);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Deletes an indicator that nothing uses',
    permission: 'records.delete',
    moves: true,
    problems: [InUse],
  })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.indicators.remove(id, condition);
  }

  @Get(':id/usage')
  @Endpoint({
    summary: 'Lists where an indicator is used',
    permission: 'records.read',
    moves: true,
    answers: UsageAnswer,
  })
  usage(@Param('id', ParseIdentifier) id: string): Promise<Usage> {
    return this.indicators.usage(id);
  }

  @Post(':id/merge')
  @Endpoint({
    summary: 'Merges indicators into an indicator',
    description:
      'All that refers to them refers to this one from then on, their names become aliases, and their ids and slugs lead to it. No printed word changes. Can be undone for 30 days.',
    permission: 'records.merge',
    body: RequestedMerge,
    answers: IndicatorMerge,
    status: 200,
    ifMatch: 'optional',
    moves: true,
  })
  async merge(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedMerge>,
  ): Promise<IndicatorMerge> {
    return toIndicatorMerge(await this.merging.merge(id, condition, body));
  }
}
