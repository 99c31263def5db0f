import type { Rules } from '../../../../client/src/client.js';

export type CheckCode = keyof Rules['checks'];
/** What a check does where no rule says otherwise: its findings block, warn, or are hints. */
type Usual = 'block' | 'warn' | 'hint';

/** All checks, by what they look at. A check that the contract gets or loses breaks the build of the page. */
export const CHECK_GROUPS = {
  quotes: {
    'quote-not-verbatim': 'block',
    'unattributed-quote': 'block',
    'speaker-without-role': 'warn',
    'speaker-mismatch': 'warn',
    'unmarked-quotation': 'warn',
  },
  figures: {
    'number-mismatch': 'block',
    'number-unreadable': 'hint',
    'conversion-implausible': 'warn',
    'change-mismatch': 'warn',
    'share-out-of-range': 'warn',
    'period-missing': 'warn',
    'period-mismatch': 'warn',
    'target-in-the-past': 'hint',
    contradicts: 'warn',
    'unmarked-number': 'hint',
  },
  places: { 'anchor-detached': 'block', 'unlinked-name': 'hint' },
} as const satisfies Record<string, Partial<Record<CheckCode, Usual>>>;

type Listed = {
  [Group in keyof typeof CHECK_GROUPS]: keyof (typeof CHECK_GROUPS)[Group];
}[keyof typeof CHECK_GROUPS];

/** What every check does usually. */
export const USUAL: Readonly<Record<CheckCode, Usual>> = {
  ...CHECK_GROUPS.quotes,
  ...CHECK_GROUPS.figures,
  ...CHECK_GROUPS.places,
} satisfies Record<CheckCode & Listed, Usual>;
