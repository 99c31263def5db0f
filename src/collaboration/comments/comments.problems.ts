import { problem } from '../../kernel/problems/problem.js';

export const CommentAnswered = problem(
  409,
  'comment-answered',
  'A comment that has replies can be resolved, but not deleted',
);
