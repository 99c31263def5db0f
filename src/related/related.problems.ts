import { problem } from '../kernel/problems/problem.js';

export const NotContradicting = problem(
  409,
  'not-contradicting',
  'The two statistics do not contradict each other, so there is nothing to answer',
);
