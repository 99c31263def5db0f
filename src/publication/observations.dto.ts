import { Described } from '../contract/properties/described.js';
import { DayOrMoment } from '../contract/properties/day-or-moment.js';
import { Flag, PeriodText, SomeOf, TextList, Timestamp } from '../contract/properties/property-types.js';
import { SlugList } from '../contract/properties/slug-list.js';
import { UnitList } from '../contract/properties/unit-types.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import { NATURES } from '../statistics/statistic.dto.js';
import { BEGINNING, ContentStatistic } from './content-facts.dto.js';

@Described('A statement of a value in the series of its indicator, with the article that it appears in.')
export class ContentObservation extends ContentStatistic {
  @Timestamp({
    answered: 'always',
    description: 'When the statement became public; `article.publishedAt` is when its article did.',
  })
  publishedAt: string;

  @Flag({
    description: 'Whether a later statement of the same nature, place, source, unit and period replaces it.',
    example: false,
  })
  superseded: boolean;
}

/** Which statements of an indicator. */
class ObservationFilters extends ListQuery {
  @TextList({
    max: 300,
    description: 'The places; case does not matter.',
    example: ['Lindhaven'],
  })
  place?: string[];

  @SlugList({
    description: 'Slugs of the organizations that gave the figure.',
    example: ['port-of-lindhaven'],
  })
  organization?: string[];

  @SlugList({ description: 'Slugs of the people who gave the figure.', example: ['ines-holm'] })
  person?: string[];

  @Flag({
    description: '`false` leaves out statements that a later one replaces; `true` leaves only those.',
    example: false,
  })
  superseded?: boolean;

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
}

const AS_OF =
  'What was public at that time: a day means its end in the time zone of the newsroom. Later statements are left out, and corrected values are shown as they were. The articles are shown as they are now.';

/** The values of one indicator over time. */
@SortBy(
  ['publishedAt', 'period', 'value'],
  'period',
  '`publishedAt` is that of the article. With `from` or `to`, any other field than `period` is refused (`not-with-bound`).',
)
export class ListObservations extends ObservationFilters {
  @SomeOf(NATURES, {
    description: 'Whether the value was observed, is expected, or is a goal.',
    example: ['actual', 'target'],
  })
  nature?: string[];

  @UnitList({
    description: 'Such as `currency:EUR`, `percent`. A kind alone, such as `currency`, finds all its units.',
    example: ['currency:EUR'],
  })
  unit?: string[];

  @DayOrMoment({ description: AS_OF })
  asOf?: string;
}

/** Natures that say something of the future. */
export const FUTURE_NATURES = ['target', 'forecast', 'plan'] as const;

/** What became of the targets and forecasts of one indicator. */
@SortBy(['publishedAt', 'period'], 'period', 'with `from` or `to`, any other field is refused.')
export class ListOutcomes extends ObservationFilters {
  @SomeOf(FUTURE_NATURES, {
    description: 'Which statements; default targets and forecasts.',
    example: ['target'],
  })
  nature?: string[];
}
