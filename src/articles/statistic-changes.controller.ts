import { Controller, Delete, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { Id } from '../contract/routes/identifier-param.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Written } from '../contract/writing/unvalidated.js';
import type { Unvalidated } from '../contract/writing/unvalidated.js';
import { Statistic } from '../statistics/statistic.dto.js';
import { FactsService } from './facts.service.js';

/** Writes of single statistics: each makes a revision of its article. */
@Controller('v1/editorial/statistics')
export class StatisticChangesController {
  constructor(private readonly facts: FactsService) {}

  @Post()
  @Endpoint({
    summary: 'Adds a statistic to an article',
    description: '`articleId` says which; the article moves to its next revision.',
    permission: 'articles.write',
    ifMatch: 'optional',
    body: Statistic,
    answers: Statistic,
  })
  create(
    @IfMatch() condition: RevisionCondition | undefined,
    @Written() body: Unvalidated<Statistic>,
  ): Promise<Statistic> {
    return this.facts.create(this.facts.statistics, condition, body);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes a statistic',
    permission: 'articles.write',
    body: Statistic,
    answers: Statistic,
  })
  update(
    @Id() id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Written() body: Unvalidated<Statistic>,
  ): Promise<Statistic> {
    return this.facts.update(this.facts.statistics, id, condition, body);
  }

  @Delete(':id')
  @Endpoint({ summary: 'Removes a statistic from its article', permission: 'articles.write' })
  remove(@Id() id: string, @IfMatch() condition: RevisionCondition | undefined): Promise<void> {
    return this.facts.remove(this.facts.statistics, id, condition);
  }
}
