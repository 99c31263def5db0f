import type { StoredArticle } from '../articles/article.view.js';
import { invalid } from '../kernel/problems/http.problems.js';
import type { PointedError, Problem } from '../kernel/problems/problem.js';
import type { Member, Requested, Transition } from './transition.js';

/** @throws Problem 422 `not-with-action` for what the step would drop, `required` for what it lacks */
export function refuseMembers(
  { uses = [], needs = [] }: Transition,
  requested: Requested,
  usedByGuards: readonly Member[],
): void {
  const used: readonly string[] = ['action', 'note', ...uses, ...needs, ...usedByGuards];
  const members: Readonly<Record<string, unknown>> = { ...requested };
  const unused = Object.keys(members).filter((name) => members[name] !== undefined && !used.includes(name));
  // Who passes over what a check found says why.
  const overrides = requested.override === true && used.includes('override');
  const lacking = [...needs, ...(overrides ? ['note' as const] : [])].filter(
    (name) => requested[name] === undefined,
  );
  const errors: PointedError[] = [
    ...unused.map((name) => ({
      pointer: `/${name}`,
      code: 'not-with-action',
      message: `is not used by "${requested.action}"`,
    })),
    ...lacking.map((name) => ({ pointer: `/${name}`, code: 'required', message: 'is required' })),
  ];
  if (errors.length > 0) throw invalid(errors);
}

/** @throws Problem 422 for a first publication that is not in the past, and for a schedule that is not in the future */
export function refuseTimes(
  { at, firstPublishedAt }: Requested,
  { embargoUntil }: StoredArticle,
  now: string,
): void {
  if (at != null && at <= now) throw refused('/at', 'not-in-the-future', 'must be in the future');
  if (firstPublishedAt == null) return;
  if (firstPublishedAt >= now) throw refused('/firstPublishedAt', 'not-in-the-past', 'must be in the past');
  if (embargoUntil !== null && embargoUntil > now)
    throw refused('/firstPublishedAt', 'under-embargo', 'cannot be set while an embargo hides the article');
}

function refused(pointer: string, code: string, message: string): Problem {
  return invalid([{ pointer, code, message }]);
}
