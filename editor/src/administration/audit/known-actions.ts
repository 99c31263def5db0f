/** What the trail calls what was done, as far as the page has words for it; anything else stands there as it is. */
export const ACTIONS = [
  ...(['sign-in', 'set-password', 'make-reset-link', 'switch-on-codes', 'switch-off-codes'] as const),
  ...(['create', 'update', 'delete', 'trash', 'restore'] as const),
  ...([
    'submit',
    'approve',
    'reject',
    'schedule',
    'unschedule',
    'publish',
    'withdraw',
    'revert',
    'reopen',
  ] as const),
  ...(['override', 'correct', 'sign-off', 'take-back-sign-off', 'answer-contradiction', 'decide'] as const),
  ...(['merge', 'unmerge', 'give-up'] as const),
] as const;
type KnownAction = (typeof ACTIONS)[number];

export const KINDS = [
  ...(['article', 'quote', 'statistic', 'comment', 'preview-link'] as const),
  ...(['person', 'organization', 'indicator', 'section'] as const),
  ...(['correction-batch', 'correction-batch-item'] as const),
  ...(['user', 'token', 'session', 'settings', 'background-work', 'request'] as const),
] as const;
type KnownKind = (typeof KINDS)[number];

export const isKnownAction = (action: string): action is KnownAction =>
  (ACTIONS as readonly string[]).includes(action);
export const isKnownKind = (kind: string): kind is KnownKind => (KINDS as readonly string[]).includes(kind);

/** The addresses before the identifiers of what the page shows. */
const PLACES: Readonly<Record<string, string>> = {
  article: '/articles',
  user: '/administration/users',
  person: '/records/people',
  organization: '/records/organizations',
  indicator: '/records/indicators',
  section: '/records/sections',
  'correction-batch': '/records/batches',
};

/** Where the page shows what something was done to; nothing where it does not. */
export function placeOf(kind: string, id: string | null): string | undefined {
  if (kind === 'settings') return '/administration/settings';
  const place = PLACES[kind];
  return id === null || place === undefined ? undefined : `${place}/${id}`;
}
