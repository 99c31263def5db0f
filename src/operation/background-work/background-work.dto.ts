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

@Described('Work in the background that is not done yet, or was given up.')
export class BackgroundWork {
  @Identifier({ answered: 'always', description: 'The entry.' })
  id: string;

  @Text({
    answered: 'always',
    description: 'Entries of a lane are done one after the other.',
    example: 'render',
  })
  lane: string;

  @Text({ answered: 'always', description: 'What is to be done.', example: 'rerender' })
  kind: string;

  @Value(
    { type: 'object' },
    {
      answered: 'always',
      description: 'What it is about, and, of a long one, how far it is: `done` of `total`.',
      example: { term: 'person:0198c2f0-0000-7000-8000-000000000000', done: 250, changed: 250, total: 1200 },
    },
  )
  payload: object;

  @OneOf(STATES, {
    answered: 'always',
    description:
      'Failing work is tried again, after five minutes at most; in the lane `changes` all that follows waits for it. What was given up is not tried again.',
    example: 'waiting',
  })
  state: string;

  @WholeNumber(0, 1_000_000, {
    answered: 'always',
    description: 'How often it failed since it last went on.',
    example: 0,
  })
  attempts: number;

  @Text({
    multiline: true,
    description: 'Why it failed last; null where it did not.',
    example: 'The cache answered 503.',
  })
  lastError: string | null;

  @Timestamp({ answered: 'always', description: 'Not to be done before.' })
  dueAt: string;

  @Timestamp({ answered: 'always', description: 'When it was asked for.' })
  createdAt: string;

  @Timestamp({ description: 'When it was given up; null where it was not.' })
  givenUpAt: string | null;
}

@SortBy(['dueAt'], 'dueAt')
export class ListBackgroundWork extends ListQuery {
  @TextList({ max: 50, description: 'Only of these lanes.', example: ['render'] })
  lane?: string[];

  @SomeOf(STATES, { description: 'Only of these states.', example: ['failing'] })
  state?: string[];
}
