import { problem } from '../kernel/problems/problem.js';

export const WithdrawFirst = problem(
  409,
  'withdraw-first',
  'An article that was once public can be withdrawn, but not deleted',
);
export const TranslationExists = problem(
  409,
  'translation-exists',
  'The article already has a version in this language',
);
