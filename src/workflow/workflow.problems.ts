import { problem } from '../kernel/problems/problem.js';

export const TransitionNotAllowed = problem(
  409,
  'transition-not-allowed',
  'The status of the article does not allow this step',
);
