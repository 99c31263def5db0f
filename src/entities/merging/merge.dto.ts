import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  Flag,
  Identifier,
  IdentifierList,
  ListOf,
  Nested,
  OneOf,
  Slug,
  Text,
  Timestamp,
  Value,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import { MERGED_KINDS } from './tables/entity-merge.entity.js';
import type { MergedKind } from './tables/entity-merge.entity.js';

/** The maximum number of records that are merged at once. */
export const MOST_MERGED = 20;

/** By the name of a property, the id of the record whose value is taken. */
export type Take = Readonly<Record<string, string | undefined>>;

@Described('A request to merge records into this one.', {
  create: { from: [exampleId('merged')], take: { description: exampleId('merged') }, dryRun: true },
})
export class RequestedMerge {
  @IdentifierList({
    access: 'required',
    description: `The records to merge into this one, at most ${MOST_MERGED}.`,
    example: [exampleId('merged')],
  })
  from: string[];

  @Value(
    { type: 'object', additionalProperties: { type: 'string', format: 'uuid' } },
    {
      description:
        'For single properties, the record whose value is kept. By default the value of this record is kept, or else the first that there is; lists are joined.',
      example: { description: exampleId('merged') },
    },
    [{ code: 'wrong-type', message: 'must be an object of identifiers', test: isObject }],
  )
  take: Take | null;

  @Flag({ default: false, description: 'Reports what would happen, and changes nothing.' })
  dryRun: boolean;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

@Described('A merge that was done.')
export class DoneMerge {
  @Identifier({ answered: 'always', description: 'The merge, by which it can be undone.' })
  id: string;

  @Timestamp({
    answered: 'always',
    description: 'Until when it can be undone.',
    example: '2026-05-10T10:30:00.000Z',
  })
  undoUntil: string;
}

@Described('The value that a property had in another of the merged records.')
export class OtherValue {
  @Identifier({ answered: 'always', description: 'The record.' })
  id: string;

  @Value({}, { answered: 'always', description: 'Its value.', example: 'I. Holm' })
  value: unknown;
}

@Described('A property in which the merged records differed.')
export class MergedField {
  @Text({ answered: 'always', description: 'The property.', example: 'name' })
  name: string;

  @Value({}, { description: 'The value that it has now.', example: 'Ines Holm' })
  kept: unknown;

  @ListOf(() => OtherValue, { max: MOST_MERGED + 1, description: 'The values of the others.' })
  others: OtherValue[];
}

const COUNTED = [0, 2_147_483_647] as const;

@Described('How many references were moved to the remaining record, by kind of user.')
export class MovedReferences {
  @WholeNumber(...COUNTED, {
    answered: 'always',
    description: 'Articles, with everything in them.',
    example: 3,
  })
  articles: number;

  @WholeNumber(...COUNTED, { answered: 'always', description: 'Quotes.', example: 2 })
  quotes: number;

  @WholeNumber(...COUNTED, { answered: 'always', description: 'Statistics.', example: 1 })
  statistics: number;

  @WholeNumber(...COUNTED, { answered: 'always', description: 'People, by their positions.', example: 0 })
  people: number;

  @WholeNumber(...COUNTED, {
    answered: 'always',
    description: 'Organizations that belong to it.',
    example: 0,
  })
  organizations: number;
}

@Described('Who merged.')
export class MergingUser {
  @Identifier({ answered: 'always', description: 'Of the user.', example: exampleId('user') })
  id: string;

  @Text({ answered: 'always', description: 'Their present name.', example: 'Administrator' })
  name: string;
}

/** What a merge answers beside the record that is left. */
export class MergeAnswer {
  @Nested(() => DoneMerge, { description: 'The merge; null if nothing was done.' })
  merge: DoneMerge | null;

  @ListOf(() => MergedField, { max: 100, description: 'The properties in which they differed.' })
  fields: MergedField[];

  @Nested(() => MovedReferences, {
    answered: 'always',
    description: 'What refers to the record that is left.',
  })
  moved: MovedReferences;
}

@Described('A record as it was when it was merged.')
export class MergedRecord {
  @Identifier({ answered: 'always', description: 'Its id, which now leads to the remaining record.' })
  id: string;

  @Slug({ answered: 'always', description: 'Its slug, which now leads there too.', example: 'i-holm' })
  slug: string;

  @Text({ max: 300, answered: 'always', description: 'Its name, which is an alias now.', example: 'I. Holm' })
  name: string;
}

@Described('The record that is left.')
export class MergeTarget {
  @Identifier({ answered: 'always' })
  id: string;

  @Text({ max: 300, answered: 'always', description: 'Its name at that time.', example: 'Ines Holm' })
  name: string;
}

@Described('A merge of people, organizations or indicators.', {
  read: { revision: 1, undoneAt: null, undoneBy: null },
})
export class Merge {
  @Identifier({ answered: 'always' })
  id: string;

  @WholeNumber(1, 2, { answered: 'always', description: '2 once it was undone.', example: 1 })
  revision: number;

  @OneOf(MERGED_KINDS, { answered: 'always', description: 'What was merged.', example: 'person' })
  kind: MergedKind;

  @Nested(() => MergeTarget, { answered: 'always' })
  into: MergeTarget;

  @ListOf(() => MergedRecord, { max: MOST_MERGED, description: 'What was merged into it.' })
  from: MergedRecord[];

  @Nested(() => MovedReferences, { answered: 'always', description: 'The references that it moved there.' })
  moved: MovedReferences;

  @Timestamp({ answered: 'always', description: 'When.' })
  at: string;

  @Nested(() => MergingUser, { answered: 'always', description: 'By whom.' })
  by: MergingUser;

  @Timestamp({
    answered: 'always',
    description: 'Until when it can be undone.',
    example: '2026-05-10T10:30:00.000Z',
  })
  undoUntil: string;

  @Timestamp({ description: 'When it was undone.' })
  undoneAt: string | null;

  @Nested(() => MergingUser, { description: 'Who undid it.' })
  undoneBy: MergingUser | null;
}

@SortBy(['at'], '-at')
export class ListMerges extends ListQuery {
  @IdentifierList({ description: 'Only merges into one of these records, or of one of them.' })
  recordId?: string[];
}
