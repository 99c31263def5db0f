import { problem } from '../../kernel/problems/problem.js';

export const SignOffNeeded = problem(
  409,
  'sign-off-needed',
  'The rules of the section require that everything in the article is signed off before it is published',
);
