export const ARTICLE_STATUSES = [
  'draft',
  'in-review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** A step of the workflow. */
export interface Transition {
  readonly action: TransitionAction;
  readonly from: readonly ArticleStatus[];
  readonly to: ArticleStatus;
  /** Only where the working copy has moved on from what readers see. */
  readonly onlyWithChanges?: readonly ArticleStatus[];
}

export const TRANSITION_ACTIONS = ['publish', 'withdraw', 'reopen'] as const;
export type TransitionAction = (typeof TRANSITION_ACTIONS)[number];

/** Which steps there are, from where to where. A further step is a further row. */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: 'publish',
    from: ['draft', 'in-review', 'approved', 'scheduled', 'published'],
    to: 'published',
    onlyWithChanges: ['published'],
  },
  { action: 'withdraw', from: ['published'], to: 'withdrawn' },
  { action: 'reopen', from: ['withdrawn'], to: 'draft' },
];

interface Stateful {
  readonly status: ArticleStatus;
  readonly revision: number;
  readonly liveRevision: number | null;
}

/** The actions that the article's status allows, whoever asks. */
export function allowedActions(article: Stateful): TransitionAction[] {
  return TRANSITIONS.filter((transition) => isAllowed(transition, article)).map(({ action }) => action);
}

export function isAllowed(
  { from, onlyWithChanges }: Transition,
  { status, revision, liveRevision }: Stateful,
): boolean {
  const hasChanges = liveRevision !== null && revision > liveRevision;
  return from.includes(status) && (hasChanges || !onlyWithChanges?.includes(status));
}
