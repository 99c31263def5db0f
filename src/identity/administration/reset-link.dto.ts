import { Described } from '../../contract/properties/described.js';
import { Text, Timestamp } from '../../contract/properties/property-types.js';

@Described('A one-time link with which a user sets a password.')
export class ResetLink {
  @Text({
    max: 2200,
    access: 'read-only',
    answered: 'always',
    description:
      'Hand it over; it is shown only once. The part after `#` is the `token` for `POST /v1/auth/password`.',
    example: 'https://desk.example/editor/set-password#copydesk_reset_Vv0kq…',
  })
  url: string;

  @Timestamp({ access: 'read-only', answered: 'always', description: 'When it can no longer be used.' })
  expiresAt: string;
}
