import { exampleAnchor } from '../body/example-body.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { AnchorProperties } from '../body/anchor.dto.js';
import type { StoredAnchor } from '../body/anchors/anchor.js';
import {
  DecimalText,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  PeriodText,
  Slug,
  Text,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { UnitValue } from '../contract/properties/unit-types.js';
import type { Unit } from '../kernel/values/unit.js';
import { ReferenceAnswer } from '../entities/reference-answer.js';
import { SignOff } from '../sign-off/sign-off.dto.js';
import { ResolvedReference } from '../entities/entity.dto.js';
import { ReferenceTo } from '../entities/reference-property.js';

export const NATURES = ['actual', 'estimate', 'forecast', 'target', 'plan'] as const;
export type Nature = (typeof NATURES)[number];

export const QUALIFIERS = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'nearly',
] as const;

export const COMPARISON_BASES = [
  'year-on-year',
  'quarter-on-quarter',
  'month-on-month',
  'since',
  'versus-target',
  'other',
] as const;

export const DIRECTIONS = ['up', 'down', 'unchanged'] as const;

@Described('The same amount in another unit, as the article gives it.', {
  read: { unit: { kind: 'currency', code: 'USD' } },
})
export class Conversion {
  @DecimalText({ access: 'required', description: 'Digit for digit as written.', example: '4600000' })
  value: string;

  @UnitValue({ access: 'required', description: 'A unit that differs from that of the value.' })
  unit: Unit;

  @Text({ max: 300, description: 'Number and unit as the text has them.', example: '$4.6 million' })
  asPrinted: string | null;
}

@Described('What the article compares the value with.', { read: { changeValue: null, baseValue: null } })
export class Comparison {
  @OneOf(COMPARISON_BASES, { access: 'required', description: 'What it is compared with.' })
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

@Described('What the value, a percentage, is a part of.')
export class Share {
  @Text({ max: 300, access: 'required', description: 'The whole.', example: 'total investment' })
  of: string;
}

@Described('Who gave the number: a person, an organization, or just a description.', {
  read: { personId: null, organizationId: exampleId('organization') },
})
export class Attribution {
  @Identifier({ description: 'The person as they are now; null if unknown.' })
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Identifier({ description: 'The organization as it is now; null if unknown.' })
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @Text({
    max: 300,
    description: 'As printed; default: the name of the person or organization.',
    example: 'Port of Lindhaven',
  })
  name: string | null;
}

@Described('What a statistic measures, with its present name.')
export class IndicatorReference {
  @Identifier({ answered: 'always', description: 'Of the indicator.', example: exampleId('indicator') })
  id: string;

  @Slug({ answered: 'always', example: 'investment-in-port-equipment' })
  slug: string;

  @Text({ answered: 'always', description: 'Of the indicator.', example: 'Investment in port equipment' })
  name: string;
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
  create: {
    articleId: exampleId('article'),
    indicator: { name: 'Investment in port equipment' },
    place: 'Lindhaven',
    value: '4200000',
    unit: { kind: 'currency', code: 'EUR' },
    asPrinted: '4.2 million euros',
    period: '2026',
    nature: 'plan',
    comparison: { basis: 'year-on-year', direction: 'up', changePercent: '5', basePeriod: '2025' },
    attribution: { organization: { name: 'Port of Lindhaven' } },
    anchors: [{ exact: '4.2 million euros' }],
  },
  update: { value: '4250000', qualifier: 'about', comparison: null },
})
export class Statistic {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, 2_147_483_647, { access: 'read-only', answered: 'always' })
  revision: number;

  @Identifier({
    access: 'at-creation',
    answered: 'always',
    description: 'The article; required when a single statistic is created.',
  })
  articleId: string;

  @ReferenceAnswer(() => IndicatorReference, 'What it measures; null if the article does not say.')
  indicator: IndicatorReference | null;

  @Identifier({ access: 'write-only', description: 'The same as `indicator`.' })
  indicatorId?: string;

  @Text({ max: 300, description: 'The place that it is about, if any.', example: 'Lindhaven' })
  place: string | null;

  @DecimalText({ access: 'required', description: 'Digit for digit as written.', example: '4200000' })
  value: string;

  @DecimalText({ description: 'The upper end of a range, whose lower end is `value`.', example: '4400000' })
  upperValue: string | null;

  @OneOf(QUALIFIERS, { default: 'exact', description: 'How the text hedges the number.' })
  qualifier: string;

  @UnitValue({ access: 'required', description: 'What the value counts.' })
  unit: Unit;

  @Text({ max: 300, description: 'Number and unit as the text has them.', example: '4.2 million euros' })
  asPrinted: string | null;

  @PeriodText({ description: 'The time that the value is for: EDTF.', example: '2026' })
  period: string | null;

  @Text({
    max: 100,
    description: 'How the source calls the period, such as a fiscal year.',
    example: 'FY2026',
  })
  periodLabel: string | null;

  @OneOf(NATURES, {
    default: 'actual',
    description: 'Observed, estimated, or about the future.',
  })
  nature: Nature;

  @ListOf(() => Conversion, { max: 20, description: 'The same amount in other units.' })
  conversions: Conversion[];

  @Nested(() => Comparison, { description: 'What the article compares it with; null if nothing.' })
  comparison: Comparison | null;

  @Nested(() => Share, { description: 'For a percentage: of what; else null.' })
  share: Share | null;

  @Nested(() => Attribution, { description: 'Who gave the number; null if nobody is named.' })
  attribution: Attribution | null;

  @ListOf(() => AnchorProperties, { max: 100, description: 'Where it appears in the text.' })
  anchors: StoredAnchor[];

  @Nested(() => SignOff, {
    access: 'read-only',
    description: 'The sign-off of the statistic; null if there is none.',
  })
  signOff: SignOff | null;

  @ListOf(() => ResolvedReference, {
    access: 'derived',
    answered: 'sometimes',
    description: 'Only in the answer to a write: what its references were resolved to.',
  })
  resolved?: ResolvedReference[];
}
