import { UserReference } from '../../identity/user-reference.dto.js';
import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  Identifier,
  Nested,
  Text,
  TextList,
  Timestamp,
  Value,
} from '../../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';

@Described('Something that happened to an article.', {
  read: { by: { id: exampleId('editor'), name: 'Edda Falk' } },
})
export class TimelineEntry {
  @Identifier({ answered: 'always', description: 'The id of what happened, if it has one.' })
  id: string;

  @Text({
    answered: 'always',
    description: '`revision`, `transition`, `comment`, `correction` or `sign-off`. More may follow.',
    example: 'revision',
  })
  kind: string;

  @Timestamp({
    answered: 'always',
    description: 'When, in UTC; of a run of edits, when it ended.',
    example: '2026-04-10T10:05:00.000Z',
  })
  at: string;

  @Nested(() => UserReference, { answered: 'always', description: 'Who did it.' })
  by: UserReference;

  @Value(
    { type: 'object' },
    {
      answered: 'always',
      description:
        'For a `revision`: `from`, `to`, `cause`, `changed`, `startedAt` and `endedAt`, as in the list of revisions; of a `transition` `action`, `from`, `to`, `revision` and `note`; of a `comment` `text`, `replyTo`, `factId` and `resolved`.',
      example: {
        from: 2,
        to: 4,
        cause: 'edit',
        changed: ['body'],
        startedAt: '2026-04-10T09:58:00.000Z',
        endedAt: '2026-04-10T10:05:00.000Z',
      },
    },
  )
  details: object;
}

@SortBy(['at'], '-at')
export class ListTimeline extends ListQuery {
  @TextList({ description: 'Only these kinds.', example: ['transition', 'comment'] })
  kind?: string[];
}
