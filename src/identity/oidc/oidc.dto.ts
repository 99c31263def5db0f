import { Text } from '../../contract/properties/property-types.js';

export class OidcStart {
  @Text({ max: 500, description: 'Where to go afterwards: a path of this service.', example: '/editor' })
  returnTo?: string;
}

/** What providers send along; some of them more than the standard says. */
export class OidcCallback {
  @Text({ max: 4000, description: 'The authorization code.', example: 'SplxlOBeZQQYbYS6WxSbIA' })
  code?: string;

  @Text({ max: 500, description: 'As `state` at the beginning.', example: 'af0ifjsldkj' })
  state?: string;

  @Text({ max: 500, description: 'Who answers (RFC 9207).', example: 'https://login.example' })
  iss?: string;

  @Text({ max: 500, description: 'Why it failed (RFC 6749).', example: 'access_denied' })
  error?: string;

  @Text({ max: 2000, description: 'The same, for people.', example: 'The user said no' })
  error_description?: string;

  @Text({ max: 2000, description: 'Where more is said about it.', example: 'https://login.example/errors' })
  error_uri?: string;

  @Text({ max: 2000, description: 'Not looked at.', example: 'openid email' })
  scope?: string;

  @Text({ max: 500, description: 'Not looked at.', example: '0' })
  session_state?: string;

  @Text({ max: 500, description: 'Not looked at.', example: '0' })
  authuser?: string;

  @Text({ max: 500, description: 'Not looked at.', example: 'consent' })
  prompt?: string;

  @Text({ max: 500, description: 'Not looked at.', example: 'newsroom.example' })
  hd?: string;
}
