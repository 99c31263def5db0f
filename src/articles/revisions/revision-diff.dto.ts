import { Described } from '../../contract/properties/described.js';
import { Flag, ListOf, OneOf, Text, Value, WholeNumber } from '../../contract/properties/property-types.js';

const MAX_NUMBER = 2_147_483_647;

@Described('A run of words that both texts have, or one of them.')
class WordRunAnswer {
  @OneOf(['same', 'removed', 'added'], {
    answered: 'always',
    description: 'Which text has it.',
    example: 'added',
  })
  kind: string;

  @Value(
    { type: 'string' },
    { answered: 'always', description: 'The words, with the spaces between them.', example: 'second ' },
  )
  text: string;
}

const WORDS = 'For a text that both have: the differences, word by word.';

@Described('A property that differs.')
class FieldDiffAnswer {
  @Text({ answered: 'always', description: 'Its name.', example: 'headline' })
  name: string;

  @Value({}, { description: 'Its value before.', example: 'Harbour buys a crane' })
  before: unknown;

  @Value({}, { description: 'Its value after.', example: 'Harbour buys a second crane' })
  after: unknown;

  @ListOf(() => WordRunAnswer, { max: MAX_NUMBER, answered: 'sometimes', description: WORDS })
  words?: WordRunAnswer[];
}

class ElementDiffAnswer {
  @Text({ answered: 'always', description: 'Its id.', example: 'b4' })
  id: string;

  @OneOf(['added', 'removed', 'changed', 'moved'], {
    answered: 'always',
    description: '`moved`: the same, in another place.',
    example: 'changed',
  })
  change: string;

  @Flag({
    answered: 'always',
    description: 'Its place among the others changed; it may have changed as well.',
  })
  moved: boolean;
}

@Described('A block that differs.')
class BlockDiffAnswer extends ElementDiffAnswer {
  @Value(
    { type: 'object', additionalProperties: true },
    { description: 'The block before; null if it was not there.', example: null },
  )
  before: unknown;

  @Value(
    { type: 'object', additionalProperties: true },
    { description: 'The block after; null if it is not there.', example: null },
  )
  after: unknown;

  @ListOf(() => WordRunAnswer, { max: MAX_NUMBER, answered: 'sometimes', description: WORDS })
  words?: WordRunAnswer[];
}

@Described('A mention, a quote or a statistic that differs.')
class PartDiffAnswer extends ElementDiffAnswer {
  @Value(
    { type: 'object', additionalProperties: true },
    { description: 'The element before; null if it was not there.', example: null },
  )
  before: unknown;

  @Value(
    { type: 'object', additionalProperties: true },
    { description: 'The element after; null if it is not there.', example: null },
  )
  after: unknown;

  @ListOf(() => FieldDiffAnswer, { description: 'For one that changed: the properties that differ.' })
  fields: FieldDiffAnswer[];
}

/** What two revisions of an article differ in. */
@Described('What two revisions of an article differ in. What is the same is not listed.')
export class RevisionDiff {
  @WholeNumber(1, MAX_NUMBER, {
    answered: 'always',
    description: 'The revision that is compared: what is `after`.',
    example: 4,
  })
  number: number;

  @WholeNumber(1, MAX_NUMBER, {
    description:
      'The revision that it is compared with: what is `before`. Null for the first revision: all of it is added.',
    example: 3,
  })
  against: number | null;

  @ListOf(() => FieldDiffAnswer, { description: 'Properties of the article, its status among them.' })
  fields: FieldDiffAnswer[];

  @ListOf(() => BlockDiffAnswer, {
    description: 'Blocks, in the order of what is after; those that were removed stand where they stood.',
  })
  blocks: BlockDiffAnswer[];

  @ListOf(() => PartDiffAnswer, { description: 'Mentions.' })
  mentions: PartDiffAnswer[];

  @ListOf(() => PartDiffAnswer, {
    description: 'Quotes. That an anchor moved along with the text is no difference.',
  })
  quotes: PartDiffAnswer[];

  @ListOf(() => PartDiffAnswer, { description: 'Statistics, likewise.' })
  statistics: PartDiffAnswer[];
}

/** What a comparison of revisions takes. */
export class CompareRevisions {
  @WholeNumber(1, 999_999_999, {
    description: 'The revision to compare with; default: the one before.',
    example: 2,
  })
  against?: number;
}
