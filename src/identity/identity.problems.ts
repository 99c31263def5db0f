import { problem } from '../kernel/problems/problem.js';

export const Unauthenticated = problem(
  401,
  'unauthenticated',
  'This needs a valid token: Authorization: Bearer …',
);
export const Forbidden = problem(403, 'forbidden', 'You may not do this');
