import {
  DateText,
  DecimalText,
  Identifier,
  LanguageTag,
  Moment,
  Nested,
  PeriodText,
  Slug,
  SomeOf,
  Text,
  TextList,
  Timestamp,
  WebUrl,
} from '../contract/properties/property-types.js';
import { UnitList } from '../contract/properties/unit-types.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import { QUOTE_KINDS } from '../quotes/quote.dto.js';
import { NATURES } from '../statistics/statistic.dto.js';
import { PublicQuote } from './content-article.dto.js';
import { PublicStatistic } from './public-parts.dto.js';
import { LONGEST_ADDRESS } from './content-address.view.js';
import { SlugList } from '../contract/properties/slug-list.js';

@Described('The article that a fact stands in.')
export class FactSource {
  @Identifier({ answered: 'always', description: 'The article.', example: exampleId('article') })
  id: string;

  @Slug({ answered: 'always', description: 'Its address.', example: 'harbour-buys-a-crane' })
  slug: string;

  @LanguageTag({ answered: 'always', description: 'Its language.', example: 'en' })
  language: string;

  @Text({ answered: 'always', description: 'Its headline.', example: 'Harbour buys a crane' })
  headline: string;

  @Timestamp({ answered: 'always', description: 'When readers first read it.' })
  publishedAt: string;

  @WebUrl({
    answered: 'always',
    max: LONGEST_ADDRESS,
    description: 'Where it is read.',
    example: 'https://news.example/v1/content/articles/harbour-buys-a-crane?language=en',
  })
  url: string;
}

@Described('A quote with the article that it stands in.')
export class ContentQuote extends PublicQuote {
  @Nested(() => FactSource, {
    answered: 'always',
    description: 'Where it was published; the anchors point into its body.',
  })
  article: FactSource;
}

@Described('A statistic with the article that it stands in.')
export class ContentStatistic extends PublicStatistic {
  @Nested(() => FactSource, {
    answered: 'always',
    description: 'Where it was published; the anchors point into its body.',
  })
  article: FactSource;
}

/** Quotes across articles. */
@SortBy(['saidOn'], '-saidOn')
export class ListContentQuotes extends ListQuery {
  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the quote or its speaker.',
    example: 'crane',
  })
  q?: string;

  @SlugList({ description: 'Slugs of the people who speak.', example: ['ines-holm'] })
  person?: string[];

  @SlugList({
    description: 'Slugs of the organizations that speak, or for which somebody does.',
    example: ['port-of-lindhaven'],
  })
  organization?: string[];

  @SomeOf(QUOTE_KINDS, { description: 'Whether the words are those of the speaker.', example: ['direct'] })
  kind?: string[];

  @DateText({
    description:
      'Said in this period or later (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.',
    example: '2025',
  })
  from?: string;

  @DateText({
    description:
      'Said in this period or earlier (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.',
    example: '2026',
  })
  to?: string;
}

const BEGINNING =
  'Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.';

/** Statistics across articles. */
@SortBy(
  ['publishedAt', 'period', 'value'],
  '-publishedAt',
  'with `from` or `to` it is `-period`, and another field than `period` is refused (`not-with-bound`).',
)
export class ListContentStatistics extends ListQuery {
  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the printed form, the indicator or the place.',
    example: 'million',
  })
  q?: string;

  @SlugList({ description: 'Slugs of indicators.', example: ['investment-in-port-equipment'] })
  indicator?: string[];

  @SlugList({ description: 'Slugs of the people who gave the figure.', example: ['ines-holm'] })
  person?: string[];

  @SlugList({
    description: 'Slugs of the organizations that gave the figure.',
    example: ['port-of-lindhaven'],
  })
  organization?: string[];

  @TextList({
    max: 300,
    description: 'The places, whatever the case of their letters.',
    example: ['Lindhaven'],
  })
  place?: string[];

  @PeriodText({
    description: `Begins in this period or later (EDTF). ${BEGINNING}`,
    example: '2025',
  })
  from?: string;

  @PeriodText({
    description: `Begins in this period or earlier (EDTF). ${BEGINNING}`,
    example: '2026',
  })
  to?: string;

  @UnitList({
    description: 'Such as `currency:EUR`, `percent`, `count:container`; a kind alone finds all of it.',
    example: ['currency:EUR'],
  })
  unit?: string[];

  @DecimalText({
    description: 'At least this, or the upper end of a range is; in all units, unless `unit` is given.',
    example: '1000000',
  })
  minValue?: string;

  @DecimalText({ description: 'At most this; in all units, unless `unit` is given.', example: '5000000' })
  maxValue?: string;

  @SomeOf(NATURES, {
    description: 'Whether it was observed, or is expected or aimed at.',
    example: ['actual', 'target'],
  })
  nature?: string[];
}

/** The values of one indicator over time. */
@SortBy(['publishedAt', 'period', 'value'], 'period')
export class ListObservations extends ListQuery {
  @SomeOf(NATURES, {
    description: 'Whether it was observed, or is expected or aimed at.',
    example: ['actual', 'target'],
  })
  nature?: string[];

  @TextList({
    max: 300,
    description: 'The places, whatever the case of their letters.',
    example: ['Lindhaven'],
  })
  place?: string[];

  @Moment({
    description:
      'What was known at this moment: later publications are left out, and corrected values stand as they stood. Their articles are told as they are now.',
  })
  asOf?: string;
}
