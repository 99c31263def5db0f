import { ProblemError } from '../../../client/src/client.js';
import type { Words } from './messages.js';

/** What to tell of a failure: the service's own sentence, which says what to do; else that it could not be reached. */
export function problemWords(error: unknown, { say }: Words): string {
  if (!(error instanceof ProblemError)) return say('problem.unreachable');
  const { problem, status } = error as ProblemError;
  const { code } = problem;
  if (status === 401) return say(code === 'code-required' ? 'sign-in.code-needed' : 'problem.signed-out');
  if (status === 403) return say('problem.forbidden');
  if (status === 429) return say('problem.too-often', { seconds: error.retryAfter ?? 60 });
  const details = problem.errors?.map(({ message }) => message) ?? [];
  return details.length > 0 ? details.join(' ') : problem.detail;
}
