import { problem } from '../../kernel/problems/problem.js';

export const CodeRequired = problem(401, 'code-required', 'This account needs a one-time code, too');
export const WrongCode = problem(
  401,
  'wrong-code',
  'The one-time code is wrong, outdated, or was used before',
);
export const CodesAreOn = problem(
  409,
  'codes-are-on',
  'One-time codes are switched on: switch them off first',
);
export const CodesAreOff = problem(409, 'codes-are-off', 'One-time codes are not switched on');
