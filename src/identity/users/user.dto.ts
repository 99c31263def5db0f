import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  Flag,
  Identifier,
  IdentifierList,
  LanguageTag,
  OneOf,
  SomeOf,
  Text,
  Timestamp,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { TimeZone } from '../../contract/properties/time-zone.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import { NewPassword } from '../passwords/password.js';
import { ROLES } from '../policy.js';
import type { Role } from '../policy.js';
import { USER_STATUSES } from '../tables/user.entity.js';
import type { UserStatus } from '../tables/user.entity.js';
import { Email } from './email.js';

@Described('Somebody who works in the newsroom.', {
  read: { id: exampleId('user'), email: 'mara@newsroom.example', role: 'editor', sections: null },
  create: {
    name: 'Mara Lindqvist',
    email: 'mara@newsroom.example',
    password: 'tide tables for Lindhaven',
    role: 'editor',
    language: 'en',
    timeZone: 'Europe/Stockholm',
  },
  update: { role: 'chief-editor', timeZone: null },
})
export class User {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, 2_147_483_647, { access: 'read-only', answered: 'always' })
  revision: number;

  @Text({
    max: 200,
    access: 'required',
    description: 'As articles and comments show it.',
    example: 'Mara Lindqvist',
  })
  name: string;

  @Email({
    description:
      'By which they sign in; unique, in lower case. Null for somebody who cannot sign in by password.',
  })
  email: string | null;

  @NewPassword({
    description:
      'A new password: at least 12 characters, and not one that everybody tries. Ends all their sessions.',
  })
  password?: string | null;

  @OneOf(ROLES, { access: 'required', description: 'What they may do.', example: 'editor' })
  role: Role;

  @IdentifierList({
    default: null,
    answered: 'nullable',
    description: 'The sections that they are limited to; null is no limit. Administrators have none.',
    example: null,
  })
  sections: string[] | null;

  @OneOf(USER_STATUSES, {
    default: 'active',
    description: 'A suspended user cannot sign in, and their sessions and tokens are refused.',
    example: 'active',
  })
  status: UserStatus;

  @LanguageTag({
    description: 'The language that they work in: BCP 47. Null is that of the newsroom.',
    example: 'en',
  })
  language: string | null;

  @TimeZone({
    description:
      'The time zone that they work in: a name of the IANA database. Null is that of the newsroom.',
  })
  timeZone: string | null;

  @Flag({
    access: 'read-only',
    description: 'Whether they sign in with one-time codes beside the password.',
    example: false,
  })
  oneTimeCodes: boolean;

  @Timestamp({ access: 'read-only', answered: 'always' })
  createdAt: string;

  @Timestamp({ access: 'read-only', answered: 'always' })
  updatedAt: string;
}

@SortBy(['name', 'createdAt', 'updatedAt'], 'name')
export class ListUsers extends ListQuery {
  @Text({ max: 200, description: 'Only those whose name or e-mail address contains this.', example: 'mara' })
  q?: string;

  @SomeOf(ROLES, { description: 'Only those with one of these roles.', example: ['editor'] })
  role?: string[];

  @SomeOf(USER_STATUSES, { description: 'Only those with one of these statuses.', example: ['active'] })
  status?: string[];
}
