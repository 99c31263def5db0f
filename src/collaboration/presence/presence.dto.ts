import { UserReference } from '../../identity/user-reference.dto.js';
import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import { Nested, OneOf, Timestamp } from '../../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';

const PRESENCE_STATES = ['editing', 'reading'] as const;
export type PresenceState = (typeof PRESENCE_STATES)[number];

@Described('Somebody who has an article open.', {
  read: { user: { id: exampleId('editor'), name: 'Edda Falk' } },
  create: { state: 'editing' },
})
export class Presence {
  @Nested(() => UserReference, { access: 'read-only', answered: 'always', description: 'Who it is.' })
  user: UserReference;

  @OneOf(PRESENCE_STATES, {
    access: 'required',
    description: 'What they are doing. It blocks nobody.',
    example: 'editing',
  })
  state: PresenceState;

  @Timestamp({ access: 'read-only', answered: 'always', description: 'Since when, in UTC.' })
  since: string;
}

@SortBy(['since'], 'since')
export class ListPresence extends ListQuery {}
