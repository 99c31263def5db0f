import { problem } from '../../kernel/problems/problem.js';

export const OidcFailed = problem(
  401,
  'oidc-failed',
  'The sign-in elsewhere did not succeed: begin it again',
);
export const NotAMember = problem(403, 'not-a-member', 'You have no account here, or none that may be used');
