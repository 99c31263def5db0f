import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  Identifier,
  IdentifierList,
  OneOf,
  Text,
  Timestamp,
} from '../../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import { ROLES } from '../policy.js';
import type { Role } from '../policy.js';

export class TokenProperties {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @Text({ max: 200, access: 'required', description: 'What it is for.', example: 'Import of the archive' })
  name: string;

  @Text({
    access: 'read-only',
    answered: 'sometimes',
    description: 'The token. It is shown only in the answer to its creation.',
    example: 'copydesk_Vv0kq…',
  })
  token?: string;

  @Text({
    access: 'read-only',
    description: 'What the token begins with, to recognise it by; null where the configuration sets it.',
    example: 'copydesk_Vv0kq3aX',
  })
  prefix: string | null;

  @OneOf(ROLES, {
    description: 'The most that it may do; null: everything that its owner may.',
    example: 'reporter',
  })
  role: Role | null;

  @IdentifierList({
    default: null,
    answered: 'nullable',
    description: 'The sections that it is limited to; null: those of its owner.',
    example: null,
  })
  sections: string[] | null;

  @Timestamp({ access: 'read-only', answered: 'always' })
  createdAt: string;

  @Timestamp({ description: 'When it ends; null: never.', example: '2199-01-01T00:00:00.000Z' })
  expiresAt: string | null;

  @Timestamp({ access: 'read-only', description: 'When it was last used, to within an hour.' })
  lastUsedAt: string | null;
}

@Described('An API token for a program. It may do what both it and its owner may, as of now.', {
  read: { id: exampleId('token'), ownerId: exampleId('user') },
  create: { name: 'Import of the archive', role: 'reporter', expiresAt: '2199-01-01T00:00:00.000Z' },
})
export class ApiToken extends TokenProperties {
  @Identifier({ access: 'read-only', answered: 'always', description: 'The user for whom it acts.' })
  ownerId: string;
}

@Described('An API token for a program, of any user.', {
  create: {
    name: 'Import of the archive',
    role: 'reporter',
    sections: null,
    expiresAt: '2199-01-01T00:00:00.000Z',
  },
})
export class IssuedToken extends TokenProperties {
  @Identifier({ answered: 'always', description: 'The user for whom it acts; yourself if it is left out.' })
  ownerId: string;
}

@SortBy(['createdAt', 'name'], '-createdAt')
export class ListOwnTokens extends ListQuery {}

export class ListTokens extends ListOwnTokens {
  @IdentifierList({ description: 'Only those of these users.' })
  ownerId?: string[];
}
