import { Described } from '../../contract/properties/described.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import {
  Identifier,
  OneOf,
  SomeOf,
  Text,
  TextList,
  Timestamp,
  Value,
  WholeNumber,
} from '../../contract/properties/property-types.js';

/** Whether it comes in its turn, is tried again, or was put aside. */
const STATES = ['waiting', 'failing', 'given-up'] as const;

@Described('Background work that is not done yet, or was given up.')
export class BackgroundWork {
  @Identifier({ answered: 'always', description: 'The entry.' })
  id: string;

  @Text({
    answered: 'always',
    description: 'The lane. Entries of one lane are done one after the other.',
    example: 'render',
  })
  lane: string;

  @Text({ answered: 'always', description: 'What is to be done.', example: 'rerender' })
  kind: string;

  @Value(
    { type: 'object' },
    {
      answered: 'always',
      description: 'What it is about. For long work also the progress: `done` of `total`.',
      example: { term: 'person:0198c2f0-0000-7000-8000-000000000000', done: 250, changed: 250, total: 1200 },
    },
  )
  payload: object;

  @OneOf(STATES, {
    answered: 'always',
    description:
      'Failing work is tried again within five minutes. In the lane `changes`, everything after it waits. Work that was given up is not tried again.',
    example: 'waiting',
  })
  state: string;

  @WholeNumber(0, 1_000_000, {
    answered: 'always',
    description: 'How often it failed since it last made progress.',
    example: 0,
  })
  attempts: number;

  @Text({
    multiline: true,
    description: 'The last failure; null if there was none.',
    example: 'The cache answered 503.',
  })
  lastError: string | null;

  @Timestamp({ answered: 'always', description: 'The earliest time to do it.' })
  dueAt: string;

  @Timestamp({ answered: 'always', description: 'When it was requested.' })
  createdAt: string;

  @Timestamp({ description: 'When it was given up; null if it was not.' })
  givenUpAt: string | null;
}

@SortBy(['dueAt'], 'dueAt')
export class ListBackgroundWork extends ListQuery {
  @TextList({ max: 50, description: 'Only of these lanes.', example: ['render'] })
  lane?: string[];

  @SomeOf(STATES, { description: 'Only of these states.', example: ['failing'] })
  state?: string[];
}
