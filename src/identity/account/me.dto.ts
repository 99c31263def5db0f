import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  IdentifierList,
  LanguageTag,
  Nested,
  OneOf,
  SomeOf,
  Text,
} from '../../contract/properties/property-types.js';
import { TimeZone } from '../../contract/properties/time-zone.js';
import { NewPassword, TriedPassword } from '../passwords/password.js';
import { PERMISSIONS } from '../permissions.js';
import { ROLES } from '../policy.js';
import { User } from '../users/user.dto.js';

@Described('Who asks, and what they may do with what they sent.')
export class Me {
  @Nested(() => User, { access: 'read-only', answered: 'always', description: 'The account.' })
  user: User;

  @OneOf(ROLES, {
    access: 'read-only',
    answered: 'always',
    description: 'The role as of now: of an API token, the lesser of its own and that of its owner.',
    example: 'editor',
  })
  role: string;

  @IdentifierList({
    access: 'read-only',
    answered: 'nullable',
    description: 'The sections that you are limited to; null is no limit.',
    example: [exampleId('section')],
  })
  sections: readonly string[] | null;

  @SomeOf(PERMISSIONS, {
    access: 'read-only',
    description: 'What you may do.',
    example: ['articles.read', 'articles.create', 'articles.edit'],
  })
  permissions: string[];

  @SomeOf(PERMISSIONS, {
    access: 'read-only',
    description: 'Those of `permissions` that cover only your own articles and those assigned to you.',
    example: ['articles.edit'],
  })
  ownOnly: string[];

  @LanguageTag({
    access: 'read-only',
    answered: 'always',
    description: 'The language to work in: BCP 47.',
    example: 'en',
  })
  language: string;

  @TimeZone({ access: 'read-only', answered: 'always', description: 'The time zone to work in.' })
  timeZone: string;
}

@Described('A new password, with the token of a one-time link or with the present password.', {
  create: { current: 'tide tables for Lindhaven', password: 'eleven ferries before noon' },
})
export class ChosenPassword {
  @Text({
    max: 200,
    access: 'write-only',
    description: 'Of the one-time link.',
    example: 'copydesk_reset_Vv0kq…',
  })
  token?: string | null;

  @TriedPassword({ description: 'The present password; without a link.' })
  current?: string | null;

  @NewPassword({
    access: 'required',
    description: 'The new one: at least 12 characters, and not one that everybody tries.',
  })
  password: string;
}
