import { problem } from '../problems/problem.js';

export const WorkNotFailing = problem(
  409,
  'work-not-failing',
  'The work did not fail since it last went on: it is waiting for its turn',
);
