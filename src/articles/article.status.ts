export const ARTICLE_STATUSES = [
  'draft',
  'in-review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Of the working copy of an article that readers see. */
export const WORKING_STATUSES = ['draft', 'in-review', 'approved', 'scheduled'] as const;
export type WorkingStatus = (typeof WORKING_STATUSES)[number];

/** The steps of the workflow; what they are is said by the table in `src/workflow/`. */
export const TRANSITION_ACTIONS = [
  'submit',
  'approve',
  'reject',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'reopen',
  'revert',
] as const;
export type TransitionAction = (typeof TRANSITION_ACTIONS)[number];

/**
 * Where the text stands that is worked on: of an article that readers see, its working copy, if that has moved on.
 */
export function reviewStatus({
  status,
  workingStatus,
}: {
  readonly status: ArticleStatus;
  readonly workingStatus: WorkingStatus | null;
}): ArticleStatus {
  return workingStatus ?? status;
}
