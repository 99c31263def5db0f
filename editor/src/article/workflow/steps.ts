import type { Article } from '../../../../client/src/client.js';

export type Step = Article['allowedActions'][number];

/** In the order in which one is offered as the next one. */
const ORDER: readonly Step[] = [
  'publish',
  'submit',
  'approve',
  'schedule',
  'unschedule',
  'reject',
  'reopen',
  'withdraw',
  'revert',
];

type Standing = Pick<Article, 'allowedActions' | 'blockedActions' | 'status' | 'workingStatus'>;

/** @param mayOverride whether one may pass over what the checks found, for a reason */
export function orderedSteps(article: Standing, mayOverride: boolean): Step[] {
  return ORDER.filter(
    (step) => article.allowedActions.includes(step) || (mayOverride && failsChecks(article, step)),
  );
}

/** Whether only errors that the checks found stand against a step. */
export function failsChecks({ blockedActions }: Standing, step: Step): boolean {
  return blockedActions.some(({ action, code }) => action === step && code === 'checks-failed');
}

/**
 * What `Ctrl+Enter` leads to: for a reporter to submit, for an editor to approve what waits for it, else to publish; what only takes away
 * is never the next.
 */
export function nextStep(article: Standing, mayOverride: boolean): Step | undefined {
  const steps = orderedSteps(article, mayOverride);
  if ((article.workingStatus ?? article.status) === 'in-review' && steps.includes('approve'))
    return 'approve';
  const [first] = steps;
  return first !== undefined && ['publish', 'submit', 'approve', 'schedule', 'reopen'].includes(first)
    ? first
    : undefined;
}

/** Whether readers will see what there is now. */
export function goesOut(step: Step): boolean {
  return step === 'publish' || step === 'schedule';
}
