import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  DecimalText,
  Flag,
  Identifier,
  IdentifierList,
  Nested,
  OneOf,
  PeriodText,
  Slug,
  Text,
  TextList,
  Timestamp,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { UnitValue } from '../../contract/properties/unit-types.js';
import type { Unit } from '../../kernel/values/unit.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import { IndicatorReference, NATURES } from '../../statistics/statistic.dto.js';
import type { Nature } from '../../statistics/statistic.dto.js';

@SortBy(['publishedAt'], '-publishedAt')
export class ListStale extends ListQuery {
  @TextList({ description: 'Only of articles in these sections: slugs or ids.', example: ['latest'] })
  section?: string[];

  @IdentifierList({
    description: 'Only of these indicators.',
    example: [exampleId('indicator')],
  })
  indicatorId?: string[];
}

@Described('What an article states of an indicator.', {
  read: { id: exampleId('statistic'), period: '2027', value: '5100000', asPrinted: '5.1 million euros' },
})
export class StatementOfIndicator {
  @Identifier({ answered: 'always', description: 'Of the statistic.', example: exampleId('statistic') })
  id: string;

  @Identifier({ answered: 'always', description: 'Of its article.', example: exampleId('article') })
  articleId: string;

  @Slug({ answered: 'always', description: 'Of its article.', example: 'harbour-buys-a-crane' })
  slug: string;

  @Text({ answered: 'always', description: 'Of its article.', example: 'Harbour buys a crane' })
  headline: string;

  @Flag({ description: 'Whether readers see it.', example: true })
  published: boolean;

  @DecimalText({ answered: 'always', description: 'Digit for digit as written.', example: '4200000' })
  value: string;

  @DecimalText({ description: 'The upper end of a range.', example: null })
  upperValue: string | null;

  @UnitValue({ answered: 'always', description: 'What the value counts.' })
  unit: Unit;

  @Text({ max: 300, description: 'Number and unit as the text has them.', example: '4.2 million euros' })
  asPrinted: string | null;

  @PeriodText({ description: 'The time that the value is for: EDTF.', example: '2026' })
  period: string | null;
}

@Described('A published statistic whose indicator has a newer actual value, in the same place and unit.', {
  read: { id: exampleId('statistic'), upperValue: null, nature: 'actual' },
})
export class StaleStatistic extends StatementOfIndicator {
  @Nested(() => IndicatorReference, { description: 'What it measures.' })
  indicator: IndicatorReference | null;

  @Text({ max: 300, description: 'The place that it is about, if any.', example: 'Lindhaven' })
  place: string | null;

  @OneOf(NATURES, { answered: 'always', description: 'Observed, estimated, or about the future.' })
  nature: Nature;

  @Timestamp({ answered: 'always', description: 'When readers first read the article.' })
  publishedAt: string;

  @Nested(() => StatementOfIndicator, {
    description: 'The newest actual value, in another article; null where you may read none of them.',
  })
  newer: StatementOfIndicator | null;

  @WholeNumber(1, 100, {
    answered: 'sometimes',
    description:
      'How many more there are in unpublished articles of sections that you may not read; up to 100.',
    example: 3,
  })
  hidden?: number;
}
