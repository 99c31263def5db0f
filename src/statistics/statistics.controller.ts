import { Controller, Get, Param } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { Query, ReadQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { ListStatistics } from './list-statistics.dto.js';
import { Statistic } from './statistic.dto.js';
import { StatisticsReader, toStatisticView } from './statistics.reader.js';

/** Reads; a statistic is written through its article, by `StatisticChangesController`. */
@Controller('v1/editorial/statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsReader) {}

  @Get()
  @Endpoint({
    summary: 'Lists statistics',
    permission: 'articles.read',
    query: ListStatistics,
    answers: Statistic,
    list: true,
  })
  list(@Query() query: ListStatistics): Promise<Page<Statistic>> {
    return this.statistics.list(query);
  }

  @Get(':id')
  @Endpoint({
    summary: 'Reads a statistic',
    permission: 'articles.read',
    query: ReadQuery,
    answers: Statistic,
  })
  async read(@Param('id', ParseIdentifier) id: string): Promise<Statistic> {
    return toStatisticView(await this.statistics.find(id));
  }
}
