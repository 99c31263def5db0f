import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../kernel/http/endpoint.js';
import { Id } from '../kernel/http/identifier-param.js';
import { IfMatch } from '../kernel/http/if-match.js';
import type { RevisionCondition } from '../kernel/http/if-match.js';
import { Queried, ReadQuery } from '../kernel/http/list-query.js';
import type { Page } from '../kernel/http/page.js';
import { Written } from '../kernel/http/unvalidated.js';
import type { Unvalidated } from '../kernel/http/unvalidated.js';
import { UsageAnswer } from '../naming/usage.dto.js';
import { InUse, SlugTaken } from '../naming/naming.problems.js';
import type { Usage } from '../naming/usage.js';
import { ListIndicators, Indicator } from './indicator.dto.js';
import { IndicatorsQueries } from './indicators.queries.js';
import { IndicatorsService } from './indicators.service.js';

@Controller('v1/editorial/indicators')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly queries: IndicatorsQueries,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists indicators',
    permission: 'records.read',
    query: ListIndicators,
    answers: Indicator,
    list: true,
  })
  list(@Queried() query: ListIndicators): Promise<Page<Indicator>> {
    return this.queries.list(query);
  }

  @Post()
  @Endpoint({
    summary: 'Creates an indicator',
    permission: 'records.write',
    body: Indicator,
    answers: Indicator,
    problems: [SlugTaken],
  })
  create(@Written() body: Unvalidated<Indicator>): Promise<Indicator> {
    return this.indicators.create(body);
  }

  @Get(':id')
  @Endpoint({
    summary: 'Reads an indicator',
    permission: 'records.read',
    query: ReadQuery,
    answers: Indicator,
  })
  read(@Id() id: string): Promise<Indicator> {
    return this.indicators.find(id);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes an indicator',
    permission: 'records.write',
    body: Indicator,
    answers: Indicator,
    problems: [SlugTaken],
  })
  update(
    @Id() id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Written() body: Unvalidated<Indicator>,
  ): Promise<Indicator> {
    return this.indicators.update(id, condition, body);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Deletes an indicator that nothing uses',
    permission: 'records.delete',
    problems: [InUse],
  })
  remove(@Id() id: string, @IfMatch() condition: RevisionCondition | undefined): Promise<void> {
    return this.indicators.remove(id, condition);
  }

  @Get(':id/usage')
  @Endpoint({
    summary: 'Tells where an indicator is used',
    permission: 'records.read',
    answers: UsageAnswer,
  })
  usage(@Id() id: string): Promise<Usage> {
    return this.indicators.usage(id);
  }
}
