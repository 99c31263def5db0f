import {
  DateText,
  DecimalText,
  Identifier,
  LanguageTag,
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
import { PublicStatistic } from './public-statistic.dto.js';
import { LONGEST_ADDRESS } from './content-address.view.js';
import { SlugList } from '../contract/properties/slug-list.js';

@Described('The article that a fact appears in.')
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
    description: 'The address where it is read.',
    example: 'https://news.example/v1/content/articles/harbour-buys-a-crane?language=en',
  })
  url: string;
}

@Described('A quote with the article that it appears in.')
export class ContentQuote extends PublicQuote {
  @Nested(() => FactSource, {
    answered: 'always',
    description: 'Where it was published; the anchors point into its body.',
  })
  article: FactSource;
}

@Described('A statistic with the article that it appears in.')
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
    description:
      'What it is about: full text in the language of the quote, with its speaker and occasion. As in the search: `"a phrase"`, `-without`, `one or other`, `begin*`.',
    example: 'crane',
  })
  q?: string;

  @TextList({
    max: 200,
    description: 'Words of the title that the speaker had then, or their beginnings.',
    example: ['harbour master'],
  })
  role?: string[];

  @SlugList({ description: 'Slugs of the people who speak.', example: ['ines-holm'] })
  person?: string[];

  @SlugList({
    description: 'Slugs of the organizations that speak, or that somebody speaks for.',
    example: ['port-of-lindhaven'],
  })
  organization?: string[];

  @SomeOf(QUOTE_KINDS, { description: "Whether the words are the speaker's own.", example: ['direct'] })
  kind?: string[];

  @DateText({
    description:
      'Said in this period or later (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.',
    example: '2025',
  })
  from?: string;

  @DateText({
    description:
      'Said in this period or earlier (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.',
    example: '2026',
  })
  to?: string;
}

/** Which moment of a period a bound is compared with. */
export const BEGINNING =
  'For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.';

/** Statistics across articles. */
@SortBy(
  ['publishedAt', 'period', 'value'],
  '-publishedAt',
  'with `from` or `to`, `-period`. Any other field than `period` is then refused (`not-with-bound`).',
)
export class ListContentStatistics extends ListQuery {
  @Text({
    max: 200,
    description: 'Words of the printed form, the indicator or the place, or their beginnings.',
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
    description: 'The places; case does not matter.',
    example: ['Lindhaven'],
  })
  place?: string[];

  @PeriodText({
    description: `The period begins in this one or later (EDTF). ${BEGINNING}`,
    example: '2025',
  })
  from?: string;

  @PeriodText({
    description: `The period begins in this one or earlier (EDTF). ${BEGINNING}`,
    example: '2026',
  })
  to?: string;

  @UnitList({
    description:
      'Such as `currency:EUR`, `percent`, `count:container`. A kind alone, such as `currency`, finds all its units.',
    example: ['currency:EUR'],
  })
  unit?: string[];

  @DecimalText({
    description:
      'The value, or the upper end of its range, is at least this. Compares all units unless `unit` is given.',
    example: '1000000',
  })
  minValue?: string;

  @DecimalText({
    description: 'The value is at most this. Compares all units unless `unit` is given.',
    example: '5000000',
  })
  maxValue?: string;

  @SomeOf(NATURES, {
    description: 'Whether the value was observed, is expected, or is a goal.',
    example: ['actual', 'target'],
  })
  nature?: string[];
}
