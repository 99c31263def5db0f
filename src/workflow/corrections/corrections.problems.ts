import { problem } from '../../kernel/problems/problem.js';

export const NeverPublished = problem(
  409,
  'never-published',
  'Nobody has read the article yet, so there is nothing to correct: change it',
);
export const CorrectionPublished = problem(
  409,
  'correction-published',
  'Readers have seen the correction, so it stays',
);

export const CorrectionNeeded = problem(
  409,
  'correction-needed',
  'A quote or figure that was printed has changed: say so in a correction, or give the reason for a silent fix',
);
