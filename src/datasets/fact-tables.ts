import type { Table } from '../edge/tables/column.js';
import type { ContentQuote, ContentStatistic } from '../publication/content-facts.dto.js';
import type { ContentObservation } from '../publication/observations.dto.js';
import { QUOTE_COLUMNS } from './quote-columns.js';
import { OBSERVATION_COLUMNS, STATISTIC_COLUMNS } from './statistic-columns.js';

/** @param indicator its name */
export function observationsTable(indicator: string): Table<ContentObservation> {
  return {
    name: 'observations',
    title: indicator,
    key: 'id',
    columns: OBSERVATION_COLUMNS,
    description: 'The values of an indicator over time, out of published articles.',
  };
}

export const STATISTICS_TABLE: Table<ContentStatistic> = {
  name: 'statistics',
  title: 'Statistics',
  key: 'id',
  columns: STATISTIC_COLUMNS,
  description: 'Figures out of published articles.',
};

export const QUOTES_TABLE: Table<ContentQuote> = {
  name: 'quotes',
  title: 'Quotes',
  key: 'id',
  columns: QUOTE_COLUMNS,
  description: 'What people and organizations said in published articles.',
};
