import { AnchorProperties } from '../body/anchor.dto.js';
import type { StoredAnchor } from '../body/anchor.js';
import {
  DecimalText,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  PeriodText,
  Slug,
  Text,
  TextList,
  UnitValue,
  WholeNumber,
} from '../kernel/http/property-types.js';
import { ListQuery } from '../kernel/http/list-query.js';
import type { Unit } from '../kernel/values/unit.js';
import { ReferenceAnswer } from '../naming/reference-answer.js';
import { ResolvedReference } from '../naming/named.dto.js';
import { ReferenceTo } from '../naming/reference-property.js';

export const NATURES = ['actual', 'estimate', 'forecast', 'target', 'plan'] as const;
export type Nature = (typeof NATURES)[number];

const QUALIFIERS = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly'] as const;

/** The same amount in another unit, as the article gives it. */
export class Conversion {
  @DecimalText({ required: true, example: '10960000000' })
  value: string;

  @UnitValue({ required: true })
  unit: Unit;

  @Text({ max: 300, example: '$10.96 billion' })
  asPrinted: string | null;
}

/** What the article compares the value with. */
export class Comparison {
  @OneOf(['year-on-year', 'quarter-on-quarter', 'month-on-month', 'since', 'versus-target', 'other'], {
    required: true,
  })
  basis: string;

  @OneOf(['up', 'down', 'unchanged'])
  direction: string | null;

  @DecimalText({ example: '7.1' })
  changePercent: string | null;

  @DecimalText()
  changeValue: string | null;

  @DecimalText()
  baseValue: string | null;

  @PeriodText({ example: '2016' })
  basePeriod: string | null;
}

/** A percentage of a whole. */
export class Share {
  @Text({ max: 300, required: true, example: 'total industrial investment' })
  of: string;
}

/** Who gave the number. */
export class Attribution {
  @Identifier()
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Identifier()
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @Text({ max: 300, description: 'As printed; the name of the person or organization if unsaid.' })
  name: string | null;
}

/** What a statistic measures, as its statistic answers it. */
export class IndicatorReference {
  @Identifier({ always: true })
  id: string;

  @Slug({ always: true })
  slug: string;

  @Text({ always: true })
  name: string;
}

/** One stated value of an indicator (schema.org Observation), anchored to its passage. */
export class Statistic {
  @Identifier({ readOnly: true, always: true })
  id: string;

  @WholeNumber(1, 2_147_483_647, { readOnly: true, always: true })
  revision: number;

  @Identifier({ readOnly: true, always: true })
  articleId: string;

  @ReferenceAnswer(() => IndicatorReference, 'What it measures.')
  indicator: IndicatorReference | null;

  @Identifier({ writeOnly: true, description: 'The same as `indicator`.' })
  indicatorId?: string;

  @Text({ max: 300, description: 'What it is about, if a place.', example: 'Shanghai' })
  place: string | null;

  @DecimalText({ required: true, description: 'Digit for digit as written.', example: '69000000000' })
  value: string;

  @DecimalText({ description: 'The upper end of a range.' })
  upperValue: string | null;

  @OneOf(QUALIFIERS, { default: 'exact' })
  qualifier: string;

  @UnitValue({ required: true })
  unit: Unit;

  @Text({ max: 300, example: '69 billion yuan' })
  asPrinted: string | null;

  @PeriodText({ description: 'EDTF.', example: '2018' })
  period: string | null;

  @Text({ max: 100, description: 'How the source calls the period, such as a fiscal year.' })
  periodLabel: string | null;

  @OneOf(NATURES, { default: 'actual' })
  nature: Nature;

  @ListOf(() => Conversion, { max: 20 })
  conversions: Conversion[];

  @Nested(() => Comparison)
  comparison: Comparison | null;

  @Nested(() => Share)
  share: Share | null;

  @Nested(() => Attribution)
  attribution: Attribution | null;

  @ListOf(() => AnchorProperties, { max: 100 })
  anchors: StoredAnchor[];

  @ListOf(() => ResolvedReference, {
    derived: true,
    sometimes: true,
    description: 'Only in the answer to a write: what its references became.',
  })
  resolved?: ResolvedReference[];
}

export class ListStatistics extends ListQuery {
  @Identifier()
  articleId?: string;

  @Identifier()
  indicatorId?: string;

  @TextList({
    max: 100,
    description: 'Such as `currency:CNY`, `percent`, `count:pilot project`; a kind alone finds all of it.',
    example: ['currency:CNY'],
  })
  unit?: string[];

  @OneOf(NATURES)
  nature?: string;

  @PeriodText({ description: 'Ends in this period or later.' })
  periodFrom?: string;

  @PeriodText({ description: 'Begins in this period or earlier.' })
  periodTo?: string;

  @DecimalText()
  minValue?: string;

  @DecimalText()
  maxValue?: string;

  @Identifier({ description: 'The organization that gave the number.' })
  organizationId?: string;

  @Text({ max: 300 })
  place?: string;

  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the printed form, the indicator or the place.',
  })
  q?: string;
}
