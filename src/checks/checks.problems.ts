import { problem } from '../kernel/problems/problem.js';

export const ChecksFailed = problem(
  409,
  'checks-failed',
  'Checks found errors in the article; see `findings`',
);
