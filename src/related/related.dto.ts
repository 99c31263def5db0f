import { AnchorProperties } from '../body/anchor.dto.js';
import type { AnchorView } from '../body/anchors/anchor.js';
import { exampleAnchor } from '../body/example-body.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  DecimalText,
  Flag,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  PeriodText,
  Slug,
  Text,
  Timestamp,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { UnitValue } from '../contract/properties/unit-types.js';
import { UserReference } from '../identity/user-reference.dto.js';
import type { Unit } from '../kernel/values/unit.js';
import { NATURES, QUALIFIERS } from '../statistics/statistic.dto.js';
import type { Nature } from '../statistics/statistic.dto.js';
import { ANSWERS } from './tables/contradiction-answer.entity.js';
import type { AnswerToContradiction } from './tables/contradiction-answer.entity.js';

const ANSWER =
  '`supersedes`: this statement takes the place of the other; `superseded-by`: the other of this; `different-definition`: they do not measure the same; `both-stand`: both are right, or nobody can say which.';

@Described("An editor's answer to a contradiction.", {
  create: { answer: 'supersedes', note: 'The port has revised its figure.' },
})
export class RequestedAnswer {
  @OneOf(ANSWERS, { access: 'required', description: ANSWER })
  answer: AnswerToContradiction;

  @Text({
    max: 2000,
    multiline: true,
    description: 'Why; stored with the answer.',
    example: 'The port has revised its figure.',
  })
  note: string | null;
}

@Described(
  "An editor's answer to a contradiction. It is valid until either of the two states something else.",
)
export class AnswerOfEditor {
  @OneOf(ANSWERS, { answered: 'always', description: ANSWER, example: 'supersedes' })
  answer: AnswerToContradiction;

  @Text({ max: 2000, multiline: true, description: 'Why.', example: 'The port has revised its figure.' })
  note: string | null;

  @Timestamp({ answered: 'always', description: 'When, in UTC.', example: '2026-04-11T09:00:00.000Z' })
  at: string;

  @Nested(() => UserReference, { answered: 'always', description: 'Who.' })
  by: UserReference;
}

@Described('What another article states about the same indicator, place, period and nature.', {
  read: { id: exampleId('statistic'), upperValue: null, nature: 'plan', answer: null },
})
export class RelatedStatement {
  @Identifier({ answered: 'always', description: 'Of the statistic.', example: exampleId('statistic') })
  id: string;

  @Identifier({ answered: 'always', description: 'Of its article.', example: exampleId('article') })
  articleId: string;

  @Slug({ answered: 'always', description: 'Of its article.', example: 'harbour-buys-a-crane' })
  slug: string;

  @Text({ answered: 'always', description: 'Of its article.', example: 'Harbour buys a crane' })
  headline: string;

  @Flag({
    description:
      'Whether readers see this. Where the working copy states something else, it is listed beside it.',
  })
  published: boolean;

  @DecimalText({ answered: 'always', description: 'Digit for digit as written.', example: '4600000' })
  value: string;

  @DecimalText({ description: 'The upper end of a range.', example: null })
  upperValue: string | null;

  @OneOf(QUALIFIERS, { answered: 'always', description: 'How the text hedges the number.', example: 'exact' })
  qualifier: string;

  @UnitValue({ answered: 'always', description: 'What the value counts.' })
  unit: Unit;

  @Text({ max: 300, description: 'Number and unit as the text has them.', example: '4.6 million euros' })
  asPrinted: string | null;

  @PeriodText({ description: 'The time that the value is for: EDTF.', example: '2026' })
  period: string | null;

  @Text({ max: 300, description: 'The place that it is about, if any.', example: 'Lindhaven' })
  place: string | null;

  @OneOf(NATURES, { answered: 'always', description: 'Observed, estimated, or about the future.' })
  nature: Nature;

  @ListOf(() => AnchorProperties, {
    max: 100,
    description: 'Where it appears in the text.',
    example: [exampleAnchor('4.2 million euros')],
  })
  anchors: AnchorView[];

  @Nested(() => AnswerOfEditor, {
    description: "The editor's answer while it is valid, from the point of view of the requested statistic.",
  })
  answer: AnswerOfEditor | null;
}

@Described('What other articles state about the same, in their working copies and as readers see them.')
export class RelatedStatements {
  @ListOf(() => RelatedStatement, { max: 400, description: 'One value can be what both say.' })
  agreeing: RelatedStatement[];

  @ListOf(() => RelatedStatement, {
    max: 400,
    description:
      'Two statistics contradict each other if no rounding of one value gives both. The warning is silent once an editor has answered.',
  })
  contradicting: RelatedStatement[];

  @ListOf(() => RelatedStatement, {
    max: 400,
    description:
      'Statements that would contradict this one, but are superseded by it. What supersedes it is in `contradicting`, with the answer `superseded-by`.',
  })
  superseded: RelatedStatement[];

  @WholeNumber(1, 2_147_483_647, {
    answered: 'sometimes',
    description: 'How many more there are in unpublished articles of sections that you may not read.',
    example: 3,
  })
  hidden?: number;
}
