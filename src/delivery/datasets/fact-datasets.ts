import { Injectable } from '@nestjs/common';
import type { Dataset } from '../../kernel/tabular/dataset.js';
import type {
  ContentQuote,
  ContentStatistic,
  ListContentQuotes,
  ListContentStatistics,
  ListObservations,
} from '../content-facts.dto.js';
import { ContentEntitiesQueries } from '../reading/content-entities.queries.js';
import { ContentFactsQueries } from '../reading/content-facts.queries.js';
import { QUOTE_COLUMNS } from './quote-columns.js';
import { STATISTIC_COLUMNS } from './statistic-columns.js';

/** What lists of facts answer page by page, as whole tables. */
@Injectable()
export class FactDatasets {
  constructor(
    private readonly entities: ContentEntitiesQueries,
    private readonly facts: ContentFactsQueries,
  ) {}

  /** @throws Problem 404 where no public document states a value of the indicator */
  async observations(slug: string, query: ListObservations): Promise<Dataset<ContentStatistic>> {
    const { id, term, view } = await this.entities.find('indicator', slug);
    const table = {
      ...{ name: 'observations', title: view.name, key: 'id', columns: STATISTIC_COLUMNS },
      description: 'The values of an indicator over time, out of published articles.',
    };
    return {
      ...{ table, address: `/v1/content/indicators/${slug}/observations`, keys: [term] },
      fileName: `observations-${slug}`,
      page: (at) => this.facts.observations(id, { ...query, ...at }),
    };
  }

  statistics(query: ListContentStatistics): Promise<Dataset<ContentStatistic>> {
    const table = {
      ...{ name: 'statistics', title: 'Statistics', key: 'id', columns: STATISTIC_COLUMNS },
      description: 'Figures out of published articles.',
    };
    return Promise.resolve({
      ...{ table, address: '/v1/content/statistics', keys: ['statistics'], fileName: 'statistics' },
      page: (at) => this.facts.statistics({ ...query, ...at }),
    });
  }

  quotes(query: ListContentQuotes): Promise<Dataset<ContentQuote>> {
    const table = {
      ...{ name: 'quotes', title: 'Quotes', key: 'id', columns: QUOTE_COLUMNS },
      description: 'What people and organizations said, out of published articles.',
    };
    return Promise.resolve({
      ...{ table, address: '/v1/content/quotes', keys: ['quotes'], fileName: 'quotes' },
      page: (at) => this.facts.quotes({ ...query, ...at }),
    });
  }
}
