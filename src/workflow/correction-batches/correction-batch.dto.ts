import { CORRECTION_KINDS } from '../../articles/corrections/correction.dto.js';
import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  Flag,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  Slug,
  Text,
  Timestamp,
  Value,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { UserReference } from '../../identity/user-reference.dto.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import { ITEM_STATES } from './tables/correction-batch-item.entity.js';
import { CHANGES, TEXT } from './requested-batch.dto.js';
import type { ItemState } from './tables/correction-batch-item.entity.js';

const OF_ARTICLE = { access: 'read-only', answered: 'always', description: 'Of the article.' } as const;

@Described('How a use can be corrected.')
export class Proposal {
  @Text({
    max: 5000,
    multiline: true,
    answered: 'always',
    description: 'The text that readers see.',
    example: TEXT,
  })
  note: string;

  @Text({
    max: 20_000,
    multiline: true,
    description: 'The words that replace the passage; null if only an editor can decide.',
    example: '4.2 million euros',
  })
  replacement: string | null;
}

@Described('One use of what a batch corrects.', {
  read: { id: exampleId('item'), state: 'open', reason: null, text: null },
  update: { state: 'not-affected', reason: 'A direct quote: he said so.' },
})
export class BatchItem {
  @Identifier({ access: 'read-only', answered: 'always', example: exampleId('item') })
  id: string;

  @WholeNumber(1, 2_147_483_647, {
    access: 'read-only',
    answered: 'always',
    description: 'Its own revision, for `If-Match`.',
    example: 1,
  })
  revision: number;

  @Identifier({
    ...OF_ARTICLE,
    example: exampleId('article'),
  })
  articleId: string;

  @Slug({
    ...OF_ARTICLE,
    example: 'harbour-buys-a-crane',
  })
  slug: string;

  @Text({
    ...OF_ARTICLE,
    example: 'Harbour buys a crane',
  })
  headline: string;

  @Flag({ access: 'read-only', description: 'Whether readers see the article.', example: true })
  published: boolean;

  @Flag({
    access: 'read-only',
    description:
      'Whether the article is in a section that you may not read: it is shown as readers see it, and others must decide.',
    example: false,
  })
  foreign: boolean;

  @Identifier({
    access: 'read-only',
    description: 'The quote or statistic; null of a byline or a passage.',
    example: exampleId('statistic'),
  })
  factId: string | null;

  @Text({
    access: 'read-only',
    max: 300,
    answered: 'always',
    description: 'A JSON pointer (RFC 6901) into the article as it was listed.',
    example: '/statistics/0',
  })
  pointer: string;

  @Text({
    access: 'read-only',
    max: 20_000,
    multiline: true,
    description:
      'The printed words: those of the working copy that would be replaced, or if it no longer has them, those that readers see.',
    example: '42 million euros',
  })
  passage: string | null;

  @Text({
    access: 'read-only',
    max: 20_000,
    multiline: true,
    description: 'The words that readers saw when it was listed; null where they did not see it.',
    example: '42 million euros',
  })
  shownPassage: string | null;

  @OneOf(ITEM_STATES, {
    access: 'required',
    description:
      '`corrected`: applies the changes and the replacement to the working copy; `not-affected` and `dismissed` need a `reason`; `open`: to be decided again, from what the article says now.',
  })
  state: ItemState;

  @Text({ max: 2000, multiline: true, description: 'Why nothing is corrected.', example: null })
  reason: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'The text that readers of this article see, if it is not that of the batch.',
    example: null,
  })
  text: string | null;

  @Text({
    max: 20_000,
    multiline: true,
    access: 'write-only',
    description: 'Replaces the passage with other words than those proposed. Only for `corrected`.',
    example: '4.2 million euros',
  })
  replacement?: string | null;

  @Nested(() => Proposal, {
    access: 'read-only',
    answered: 'always',
    description: 'How it can be corrected.',
  })
  proposal: Proposal;

  @Flag({
    access: 'read-only',
    description:
      'Whether the article has a newer revision than the one that the item was listed or decided in. A changed passage is never overwritten.',
    example: false,
  })
  changedMeanwhile: boolean;

  @Flag({
    access: 'read-only',
    description:
      'Whether the working copy holds changes that readers have not seen, those of this batch included.',
    example: false,
  })
  hasUnpublishedChanges: boolean;

  @Timestamp({ access: 'read-only', description: 'When it was decided.', example: null })
  decidedAt: string | null;

  @Nested(() => UserReference, { access: 'read-only', description: 'Who decided it.' })
  decidedBy: UserReference | null;
}

@Described('A correction of what was printed in several places, with every use.', {
  read: { id: exampleId('batch'), publishedAt: null, publishedBy: null },
})
export class CorrectionBatch {
  @Identifier({ answered: 'always', example: exampleId('batch') })
  id: string;

  @WholeNumber(1, 2_147_483_647, { answered: 'always', description: 'Moves with each decision.', example: 1 })
  revision: number;

  @OneOf(['statistic', 'quote', 'person', 'organization'], {
    answered: 'always',
    description: 'What is corrected.',
    example: 'statistic',
  })
  correctedKind: string;

  @Identifier({ answered: 'always', description: 'Of what is corrected.', example: exampleId('statistic') })
  correctedId: string;

  @Value({ type: 'object' }, { answered: 'always', ...CHANGES })
  changes: object;

  @OneOf(CORRECTION_KINDS, {
    answered: 'always',
    description: 'What kind of correction it is.',
    example: 'correction',
  })
  kind: string;

  @Text({
    max: 5000,
    multiline: true,
    answered: 'always',
    description: 'The text that readers see.',
    example: TEXT,
  })
  text: string;

  @WholeNumber(0, 1000, { answered: 'always', description: 'How many of the items are open.', example: 1 })
  open: number;

  @ListOf(() => BatchItem, { max: 1000, description: 'Every use, as it was found when the batch was made.' })
  items: BatchItem[];

  @WholeNumber(1, 1000, {
    answered: 'sometimes',
    description: 'How many more there are in unpublished articles of sections that you may not read.',
    example: 3,
  })
  hidden?: number;

  @Timestamp({ answered: 'always', description: 'When, in UTC.' })
  createdAt: string;

  @Nested(() => UserReference, { answered: 'always', description: 'Who made it.' })
  createdBy: UserReference;

  @Timestamp({ description: 'When what was corrected became public; null while it is not.' })
  publishedAt: string | null;

  @Nested(() => UserReference, { description: 'Who published it.' })
  publishedBy: UserReference | null;
}

@SortBy(['createdAt'], '-createdAt')
export class ListBatches extends ListQuery {
  @Flag({ description: '`true`: only those that were published; `false`: only the others.', example: false })
  published?: boolean;
}
