import { problem } from '../kernel/problems/problem.js';

export const TransitionNotAllowed = problem(
  409,
  'transition-not-allowed',
  'The status of the article does not allow this step',
);
export const FourEyes = problem(
  409,
  'four-eyes',
  'Who wrote in an article may neither approve nor publish it',
);
export const ApprovalRequired = problem(
  409,
  'approval-required',
  'Only what was approved may be published or scheduled here',
);
