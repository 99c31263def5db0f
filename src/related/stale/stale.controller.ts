import { Controller, Get } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { ListStale, StaleStatistic } from './stale.dto.js';
import { StaleQueries } from './stale.queries.js';

@Controller('v1/editorial/stale')
export class StaleController {
  constructor(private readonly stale: StaleQueries) {}

  @Get()
  @Endpoint({
    summary: 'Lists published statistics whose indicator has newer actual values',
    description:
      'A newer value is an actual value, in another article, for a period that ends later; for a forecast, a target, a plan or an estimate, also one for the same period.',
    permission: 'articles.read',
    query: ListStale,
    answers: StaleStatistic,
    list: true,
  })
  list(@Query() query: ListStale): Promise<Page<StaleStatistic>> {
    return this.stale.list(query);
  }
}
