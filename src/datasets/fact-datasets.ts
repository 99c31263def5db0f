import { Injectable } from '@nestjs/common';
import type { Page, TextPage } from '../lists/page.js';
import { slugInPath } from '../kernel/values/slug.js';
import type { Dataset } from '../edge/tables/dataset.js';
import type {
  ContentQuote,
  ContentStatistic,
  ListContentQuotes,
  ListContentStatistics,
} from '../publication/content-facts.dto.js';
import type { ContentObservation, ListObservations } from '../publication/observations.dto.js';
import { ContentEntities } from '../content/content-entities.reader.js';
import { ContentFacts } from '../content/content-facts.reader.js';
import { ObservationsReader } from '../content/observations.reader.js';
import { QUOTES_TABLE, STATISTICS_TABLE, observationsTable } from './fact-tables.js';

/** What lists of facts answer page by page, as whole tables. */
@Injectable()
export class FactDatasets {
  constructor(
    private readonly entities: ContentEntities,
    private readonly facts: ContentFacts,
    private readonly series: ObservationsReader,
  ) {}

  /** @throws Problem 404 where no public document states a value of the indicator */
  async observations(slug: string, query: ListObservations): Promise<Dataset<ContentObservation>> {
    const { id, term, view } = await this.entities.find('indicator', slug);
    return {
      table: observationsTable(view.name),
      keys: [term],
      address: `/v1/content/indicators/${slugInPath(slug)}/observations`,
      fileName: `observations-${slug}`,
      page: async (at) => parsed(await this.series.list(id, { ...query, ...at })),
    };
  }

  statistics(query: ListContentStatistics): Dataset<ContentStatistic> {
    return {
      table: STATISTICS_TABLE,
      address: '/v1/content/statistics',
      keys: ['statistics'],
      fileName: 'statistics',
      page: async (at) => parsed(await this.facts.statistics({ ...query, ...at })),
    };
  }

  quotes(query: ListContentQuotes): Dataset<ContentQuote> {
    return {
      table: QUOTES_TABLE,
      address: '/v1/content/quotes',
      keys: ['quotes'],
      fileName: 'quotes',
      page: async (at) => parsed(await this.facts.quotes({ ...query, ...at })),
    };
  }
}

function parsed<Fact>({ texts, nextCursor }: TextPage): Page<Fact> {
  return { items: JSON.parse(`[${texts}]`) as Fact[], nextCursor };
}
