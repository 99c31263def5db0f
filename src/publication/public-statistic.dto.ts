import { exampleAnchor } from '../body/example-body.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  DecimalText,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  PeriodText,
  Text,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { UnitValue } from '../contract/properties/unit-types.js';
import type { Unit } from '../kernel/values/unit.js';
import { COMPARISON_BASES, DIRECTIONS, NATURES, QUALIFIERS } from '../statistics/statistic.dto.js';
import type { Nature } from '../statistics/statistic.dto.js';
import { PublicIndicator, PublicAnchor } from './public-parts.dto.js';

@Described('The same amount in another unit, as the article gives it.', {
  read: { unit: { kind: 'currency', code: 'USD' } },
})
export class PublicConversion {
  @DecimalText({ answered: 'always', description: 'Digit for digit as written.', example: '4600000' })
  value: string;

  @UnitValue({ answered: 'always', description: 'A unit that differs from that of the value.' })
  unit: Unit;

  @Text({ max: 300, description: 'Number and unit as the text has them.', example: '$4.6 million' })
  asPrinted: string | null;
}

@Described('What the article compares a value with.', { read: { changeValue: null, baseValue: null } })
export class PublicComparison {
  @OneOf(COMPARISON_BASES, { answered: 'always', description: 'What it is compared with.' })
  basis: string;

  @OneOf(DIRECTIONS, { description: 'The direction in which the value moved.' })
  direction: string | null;

  @DecimalText({ description: 'The change in percent, without a sign; see `direction`.', example: '5' })
  changePercent: string | null;

  @DecimalText({ description: 'The change, in the unit of the value.', example: '200000' })
  changeValue: string | null;

  @DecimalText({ description: 'The value that it is compared with.', example: '4000000' })
  baseValue: string | null;

  @PeriodText({ description: 'The period that it is compared with: EDTF.', example: '2025' })
  basePeriod: string | null;
}

@Described('What a percentage is a part of.')
export class PublicShare {
  @Text({ max: 300, answered: 'always', description: 'The whole.', example: 'total investment' })
  of: string;
}

@Described('Who gave a number: a person, an organization, or just a description.', {
  read: { personId: null, organizationId: exampleId('organization') },
})
export class PublicAttribution {
  @Identifier({ description: 'The person; null if unknown.' })
  personId: string | null;

  @Identifier({ description: 'The organization; null if unknown.' })
  organizationId: string | null;

  @Text({ max: 300, description: 'As printed.', example: 'Port of Lindhaven' })
  name: string | null;
}

@Described('One stated value of an indicator (schema.org Observation), anchored to its passage.', {
  read: {
    id: exampleId('statistic'),
    revision: 1,
    articleId: exampleId('article'),
    upperValue: null,
    nature: 'plan',
    periodLabel: null,
    share: null,
    anchors: [exampleAnchor('4.2 million euros')],
  },
})
export class PublicStatistic {
  @Identifier({ answered: 'always', example: exampleId('statistic') })
  id: string;

  @WholeNumber(1, 2_147_483_647, { answered: 'always', description: 'Rises when the statistic changes.' })
  revision: number;

  @Identifier({
    answered: 'always',
    description: 'The article that states it.',
    example: exampleId('article'),
  })
  articleId: string;

  @Nested(() => PublicIndicator, { description: 'What it measures; null if the article does not say.' })
  indicator: PublicIndicator | null;

  @Text({ max: 300, description: 'The place that it is about, if any.', example: 'Lindhaven' })
  place: string | null;

  @DecimalText({ answered: 'always', description: 'Digit for digit as written.', example: '4200000' })
  value: string;

  @DecimalText({ description: 'The upper end of a range, whose lower end is `value`.', example: '4400000' })
  upperValue: string | null;

  @OneOf(QUALIFIERS, { default: 'exact', description: 'How the text hedges the number.' })
  qualifier: string;

  @UnitValue({ answered: 'always', description: 'What the value counts.' })
  unit: Unit;

  @Text({ max: 300, description: 'Number and unit as the text has them.', example: '4.2 million euros' })
  asPrinted: string | null;

  @PeriodText({ description: 'The time that the value is for: EDTF.', example: '2026' })
  period: string | null;

  @Text({
    max: 100,
    example: 'FY2026',
    description: 'How the source calls the period, such as a fiscal year.',
  })
  periodLabel: string | null;

  @OneOf(NATURES, { default: 'actual', description: 'Observed, estimated, or about the future.' })
  nature: Nature;

  @ListOf(() => PublicConversion, { max: 20, description: 'The same amount in other units.' })
  conversions: PublicConversion[];

  @Nested(() => PublicComparison, { description: 'What the article compares it with; null if nothing.' })
  comparison: PublicComparison | null;

  @Nested(() => PublicShare, { description: 'For a percentage: of what; else null.' })
  share: PublicShare | null;

  @Nested(() => PublicAttribution, { description: 'Who gave the number; null if nobody is named.' })
  attribution: PublicAttribution | null;

  @ListOf(() => PublicAnchor, { max: 100, description: 'Where it appears in the body.' })
  anchors: PublicAnchor[];
}
