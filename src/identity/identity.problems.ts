import { problem } from '../kernel/problems/problem.js';

export const Unauthenticated = problem(
  401,
  'unauthenticated',
  'A valid token is required: Authorization: Bearer …',
);
export const Forbidden = problem(403, 'forbidden', 'You may not do this');
