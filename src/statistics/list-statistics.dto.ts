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
    description: 'Such as `currency:EUR`, `percent`, `count:container`; a kind alone finds all of it.',
    example: ['currency:EUR'],
  })
  unit?: string[];

  @SomeOf(NATURES, { description: 'Only those of these natures.', example: ['actual', 'target'] })
  nature?: string[];

  @PeriodText({ description: 'Ends in this period or later: EDTF.', example: '2025' })
  periodFrom?: string;

  @PeriodText({ description: 'Begins in this period or earlier: EDTF.', example: '2026' })
  periodTo?: string;

  @DecimalText({
    description:
      'At least this, or the upper end of a range is; values in all units, unless `unit` is given.',
    example: '1000000',
  })
  minValue?: string;

  @DecimalText({
    description: 'At most this; values in all units, unless `unit` is given.',
    example: '5000000',
  })
  maxValue?: string;

  @IdentifierList({ description: 'The organizations that gave the number.' })
  organizationId?: string[];

  @TextList({
    max: 300,
    description: 'Only those of these places, whatever the case of their letters.',
    example: ['Lindhaven'],
  })
  place?: string[];

  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the printed form, the indicator or the place.',
    example: 'million',
  })
  q?: string;
}
