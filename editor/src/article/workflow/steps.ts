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

export function orderedSteps({ allowedActions }: Pick<Article, 'allowedActions'>): Step[] {
  return ORDER.filter((step) => allowedActions.includes(step));
}

/**
 * What `Ctrl+Enter` leads to: for a reporter to submit, for an editor to approve what waits for it, else to publish; what only takes away
 * is never the next.
 */
export function nextStep(article: Pick<Article, 'allowedActions' | 'workingStatus'>): Step | undefined {
  const steps = orderedSteps(article);
  if (article.workingStatus === 'in-review' && steps.includes('approve')) return 'approve';
  const [first] = steps;
  return first !== undefined && ['publish', 'submit', 'approve', 'schedule', 'reopen'].includes(first)
    ? first
    : undefined;
}

/** Whether readers will see what there is now. */
export function goesOut(step: Step): boolean {
  return step === 'publish' || step === 'schedule';
}
