import type { Check } from './check.js';
import { ANCHOR_DETACHED } from './facts/anchor-detached.js';
import { PERIOD_MISSING } from './facts/period-missing.js';
import { TARGET_IN_THE_PAST } from './facts/target-in-the-past.js';
import { UNLINKED_NAME } from './names/unlinked-name.js';
import { QUOTE_NOT_VERBATIM } from './quotes/quote-not-verbatim.js';
import { SPEAKER_MISMATCH } from './quotes/speaker-mismatch.js';
import { SPEAKER_WITHOUT_ROLE } from './quotes/speaker-without-role.js';
import { UNMARKED_QUOTATION } from './quotes/unmarked-quotation.js';
import { UNATTRIBUTED_QUOTE } from './quotes/unattributed-quote.js';

/** All checks. A further one is a further row, and a line in `src/newsroom/rules.schema.ts`, so that sections may judge it otherwise. */
export const CHECKS: readonly Check[] = [
  QUOTE_NOT_VERBATIM,
  UNATTRIBUTED_QUOTE,
  SPEAKER_WITHOUT_ROLE,
  SPEAKER_MISMATCH,
  ANCHOR_DETACHED,
  PERIOD_MISSING,
  TARGET_IN_THE_PAST,
  UNLINKED_NAME,
  UNMARKED_QUOTATION,
];
