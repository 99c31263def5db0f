import {
  DateText,
  Identifier,
  LanguageTag,
  Moment,
  Nested,
  OneOf,
  PeriodText,
  Slug,
  Text,
  TextList,
  Timestamp,
  WebUrl,
} from '../kernel/http/property-types.js';
import { ListQuery } from '../kernel/http/list-query.js';
import { NATURES, Statistic } from '../statistics/statistic.dto.js';
import { PublicQuote } from './content-article.dto.js';

/** The article that a fact stands in. */
export class FactSource {
  @Identifier({ always: true, description: 'The article.' })
  id: string;

  @Slug({ always: true, description: 'Its address.', example: 'harbour-buys-a-crane' })
  slug: string;

  @LanguageTag({ always: true, description: 'Its language.', example: 'en' })
  language: string;

  @Text({ always: true, description: 'Its headline.', example: 'The harbour buys a crane' })
  headline: string;

  @Timestamp({ always: true, description: 'When readers first read it.' })
  publishedAt: string;

  @WebUrl({
    always: true,
    description: 'Where it is read.',
    example: 'https://news.example/v1/content/articles/harbour-buys-a-crane?language=en',
  })
  url: string;
}

/** A quote with the article that it stands in. */
export class ContentQuote extends PublicQuote {
  @Nested(() => FactSource, {
    always: true,
    description: 'Where it was published; the anchors point into its body.',
  })
  article: FactSource;
}

/** A statistic with the article that it stands in. */
export class ContentStatistic extends Statistic {
  @Nested(() => FactSource, {
    always: true,
    description: 'Where it was published; the anchors point into its body.',
  })
  article: FactSource;
}

/** Quotes across articles. */
export class ListContentQuotes extends ListQuery {
  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the quote or its speaker.',
    example: 'harbour',
  })
  q?: string;

  @TextList({ description: 'Slugs of the people who speak.', example: ['wu-qing'] })
  person?: string[];

  @TextList({
    description: 'Slugs of the organizations that speak, or for which somebody does.',
    example: ['china-daily'],
  })
  organization?: string[];

  @DateText({ description: 'Said in this period or later (EDTF).', example: '2018' })
  from?: string;

  @DateText({ description: 'Said in this period or earlier (EDTF).', example: '2019' })
  to?: string;
}

/** Statistics across articles. */
export class ListContentStatistics extends ListQuery {
  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the printed form, the indicator or the place.',
    example: 'jobs',
  })
  q?: string;

  @TextList({ description: 'Slugs of indicators.', example: ['unemployment-rate'] })
  indicator?: string[];

  @TextList({ description: 'Slugs of the people who gave the figure.', example: ['wu-qing'] })
  person?: string[];

  @TextList({ description: 'Slugs of the organizations that gave the figure.', example: ['china-daily'] })
  organization?: string[];

  @Text({ max: 300, description: 'The place, whatever the case of its letters.', example: 'Shanghai' })
  place?: string;

  @PeriodText({ description: 'Ends in this period or later (EDTF).', example: '2018' })
  from?: string;

  @PeriodText({ description: 'Begins in this period or earlier (EDTF).', example: '2019' })
  to?: string;

  @TextList({
    max: 100,
    description: 'Such as `currency:CNY`, `percent`, `count:pilot project`; a kind alone finds all of it.',
    example: ['currency:CNY'],
  })
  unit?: string[];

  @OneOf(NATURES, { description: 'Whether it was observed, or is expected or aimed at.' })
  nature?: string;
}

/** The values of one indicator over time. */
export class ListObservations extends ListQuery {
  @OneOf(NATURES, { description: 'Whether it was observed, or is expected or aimed at.' })
  nature?: string;

  @Moment({
    description:
      'What was known at this moment: later publications are left out, and corrected values stand as they stood.',
  })
  asOf?: string;
}
