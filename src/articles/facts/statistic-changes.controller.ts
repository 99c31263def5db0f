import { Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { Statistic } from '../../statistics/statistic.dto.js';
import { FactsService } from './facts.service.js';

/** Writes of single statistics: each makes a revision of its article. */
@Controller('v1/editorial/statistics')
export class StatisticChangesController {
  constructor(private readonly facts: FactsService) {}

  @Post()
  @Endpoint({
    summary: 'Adds a statistic to an article',
    description: '`articleId` names the article, which gets a new revision.',
    permission: 'articles.edit',
    ifMatch: 'optional',
    body: Statistic,
    answers: Statistic,
  })
  create(
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Statistic>,
  ): Promise<Statistic> {
    return this.facts.create(this.facts.statistics, condition, body);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes a statistic',
    permission: 'articles.edit',
    body: Statistic,
    answers: Statistic,
  })
  update(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Statistic>,
  ): Promise<Statistic> {
    return this.facts.update(this.facts.statistics, id, condition, body);
  }

  @Delete(':id')
  @Endpoint({ summary: 'Removes a statistic from its article', permission: 'articles.edit' })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.facts.remove(this.facts.statistics, id, condition);
  }
}
