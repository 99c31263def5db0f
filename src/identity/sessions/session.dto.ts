import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import { Flag, Identifier, Nested, Text, Timestamp } from '../../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import { TriedPassword } from '../passwords/password.js';
import { User } from '../users/user.dto.js';

@Described('A sign-in.', {
  create: { email: 'mara@newsroom.example', password: 'tide tables for Lindhaven' },
})
export class SignIn {
  @Text({
    max: 254,
    access: 'required',
    description: 'The e-mail address, in either case.',
    example: 'mara@newsroom.example',
  })
  email: string;

  @TriedPassword({ access: 'required', description: 'The password.' })
  password: string;

  @Text({
    max: 50,
    description: 'A one-time code, or a recovery code, of somebody who uses them.',
    example: '492039',
  })
  code?: string | null;
}

@Described('A session that was begun just now.', {
  read: { id: exampleId('session'), token: 'copydesk_session_Vv0kq…', expiresAt: '2026-04-13T09:30:00.000Z' },
})
export class BegunSession {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @Text({
    access: 'read-only',
    answered: 'always',
    description: 'The bearer token of the session. It is shown only once.',
    example: 'copydesk_session_Vv0kq…',
  })
  token: string;

  @Timestamp({
    access: 'read-only',
    answered: 'always',
    description: 'When the session ends unless it is used; each use extends it, to thirty days at most.',
  })
  expiresAt: string;

  @Nested(() => User, { access: 'read-only', answered: 'always', description: 'Who signed in.' })
  user: User;
}

@Described('A session: somebody who has signed in on a device.', { read: { id: exampleId('session') } })
export class Session {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @Flag({ access: 'read-only', description: 'Whether it is the session of this request.', example: true })
  current: boolean;

  @Timestamp({ access: 'read-only', answered: 'always' })
  createdAt: string;

  @Timestamp({
    access: 'read-only',
    answered: 'always',
    description: 'When it was last used, to within some minutes.',
  })
  lastUsedAt: string;

  @Timestamp({ access: 'read-only', answered: 'always', description: 'When it ends unless it is used.' })
  expiresAt: string;

  @Text({
    access: 'read-only',
    description: 'The network address where it was begun.',
    example: '203.0.113.9',
  })
  address: string | null;

  @Text({
    access: 'read-only',
    description: 'The browser or program that began it, in its own words.',
    example: 'Mozilla/5.0',
  })
  userAgent: string | null;
}

@SortBy(['createdAt', 'lastUsedAt'], '-createdAt')
export class ListSessions extends ListQuery {}
