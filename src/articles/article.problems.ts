import { problem } from '../kernel/problems/problem.js';

export const WithdrawFirst = problem(409, 'withdraw-first', 'What was once public is withdrawn, not deleted');
export const TranslationExists = problem(
  409,
  'translation-exists',
  'The article is there in this language already',
);
