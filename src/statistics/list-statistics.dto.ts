import { exampleId } from '../contract/properties/example-id.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import {
  DecimalText,
  IdentifierList,
  PeriodText,
  SomeOf,
  Text,
  TextList,
} from '../contract/properties/property-types.js';
import { UnitList } from '../contract/properties/unit-types.js';
import { NATURES } from './statistic.dto.js';

/** Parameters of the list of statistics; all of them must fit, and of `a,b` either. */
@SortBy(['updatedAt', 'value', 'period'], '-updatedAt')
export class ListStatistics extends ListQuery {
  @IdentifierList({ description: 'Only those of these articles.' })
  articleId?: string[];

  @IdentifierList({ description: 'Only values of these indicators.', example: [exampleId('indicator')] })
  indicatorId?: string[];

  @UnitList({
    description:
      'Such as `currency:EUR`, `percent`, `count:container`. A kind alone, such as `currency`, finds all its units.',
    example: ['currency:EUR'],
  })
  unit?: string[];

  @SomeOf(NATURES, { description: 'Only those of these natures.', example: ['actual', 'target'] })
  nature?: string[];

  @PeriodText({ description: 'The period ends in this one or later (EDTF).', example: '2025' })
  periodFrom?: string;

  @PeriodText({ description: 'The period begins in this one or earlier (EDTF).', example: '2026' })
  periodTo?: string;

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

  @IdentifierList({ description: 'Only those that these organizations gave.' })
  organizationId?: string[];

  @TextList({
    max: 300,
    description: 'Only those of these places; case does not matter.',
    example: ['Lindhaven'],
  })
  place?: string[];

  @Text({
    max: 200,
    description: 'Words of the printed form, the indicator or the place, or their beginnings.',
    example: 'million',
  })
  q?: string;
}
