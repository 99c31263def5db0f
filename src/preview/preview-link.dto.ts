import { UserReference } from '../identity/user-reference.dto.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { Identifier, Nested, Timestamp, WebUrl, WholeNumber } from '../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../lists/list-query.js';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
/** How long a link lasts at most, in seconds: nobody remembers one that is older. */
const LONGEST = 30 * DAY;

@Described('What a link to a preview is to show, and for how long.', {
  create: { revision: null, expiresIn: DAY },
})
export class NewPreviewLink {
  @WholeNumber(1, 2_147_483_647, {
    description: 'The revision to show. Default: the working copy, as it is when somebody opens the link.',
    example: 4,
  })
  revision: number | null;

  @WholeNumber(MINUTE, LONGEST, {
    default: DAY,
    description: 'The number of seconds until it expires: from a minute to 30 days.',
    example: DAY,
  })
  expiresIn: number;
}

@Described('A link by which anybody who has it may see an article that is not published.', {
  read: {
    id: exampleId('link'),
    articleRevision: null,
    expiresAt: '2026-04-11T10:05:00.000Z',
    createdBy: { id: exampleId('editor'), name: 'Edda Falk' },
  },
})
export class PreviewLink {
  @Identifier({ answered: 'always' })
  id: string;

  @WebUrl({
    answered: 'sometimes',
    description: 'Its address. Only in the answer to the creation: only a hash of it is stored.',
    example: 'https://copydesk.example/preview/b5JcVtUw2cL1yq0lq0mW4nS8r6e0m2xjv7wq8dQn3uE',
  })
  url?: string;

  @WholeNumber(1, 2_147_483_647, { description: 'The revision that it shows; null for the working copy.' })
  articleRevision: number | null;

  @Timestamp({ answered: 'always', description: 'When it expires, in UTC.' })
  expiresAt: string;

  @Timestamp({ answered: 'always' })
  createdAt: string;

  @Nested(() => UserReference, {
    answered: 'always',
    description: 'Who made it. It shows nothing while they are suspended.',
  })
  createdBy: UserReference;
}

@SortBy(['createdAt'], '-createdAt')
export class ListPreviewLinks extends ListQuery {}
