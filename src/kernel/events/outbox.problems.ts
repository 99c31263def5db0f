import { problem } from '../problems/problem.js';

export const WorkNotFailing = problem(
  409,
  'work-not-failing',
  'The work has not failed since its last progress: it is waiting for its turn',
);
