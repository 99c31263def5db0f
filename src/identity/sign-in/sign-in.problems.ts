import { problem } from '../../kernel/problems/problem.js';

export const WrongCredentials = problem(
  401,
  'wrong-credentials',
  'The e-mail address or the password is wrong',
);

/** A 401 says how to authenticate (RFC 9110, section 15.5.2). */
export const CHALLENGE = { 'www-authenticate': 'Bearer realm="copydesk"' };
