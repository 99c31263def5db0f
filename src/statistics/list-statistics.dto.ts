import { exampleId } from '../kernel/http/example-id.js';
import { ListQuery, SortBy } from '../kernel/http/list-query.js';
import { DecimalText, Identifier, OneOf, PeriodText, Text, UnitList } from '../kernel/http/property-types.js';
import { NATURES } from './statistic.dto.js';

/** Parameters of the list of statistics; all of them must fit. */
@SortBy(['updatedAt', 'value', 'period'], '-updatedAt')
export class ListStatistics extends ListQuery {
  @Identifier({ description: 'Only those of this article.' })
  articleId?: string;

  @Identifier({ description: 'Only values of this indicator.', example: exampleId('indicator') })
  indicatorId?: string;

  @UnitList({
    description: 'Such as `currency:EUR`, `percent`, `count:container`; a kind alone finds all of it.',
    example: ['currency:EUR'],
  })
  unit?: string[];

  @OneOf(NATURES, { description: 'Only those of this nature.' })
  nature?: string;

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

  @Identifier({ description: 'The organization that gave the number.' })
  organizationId?: string;

  @Text({ max: 300, description: 'Only those of this place, whatever its case.', example: 'Lindhaven' })
  place?: string;

  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the printed form, the indicator or the place.',
    example: 'million',
  })
  q?: string;
}
