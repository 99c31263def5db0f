import type { Check } from './check.js';
import { ANCHOR_DETACHED } from './facts/anchor-detached.js';
import { CONTRADICTS } from './facts/contradicts.js';
import { PERIOD_MISSING } from './facts/period-missing.js';
import { TARGET_IN_THE_PAST } from './facts/target-in-the-past.js';
import { UNLINKED_NAME } from './mentions/unlinked-name.js';
import { CHANGE_MISMATCH } from './numbers/change-mismatch.js';
import { CONVERSION_IMPLAUSIBLE } from './numbers/conversion-implausible.js';
import { NUMBER_MISMATCH } from './numbers/number-mismatch.js';
import { NUMBER_UNREADABLE } from './numbers/number-unreadable.js';
import { PERIOD_MISMATCH } from './numbers/period-mismatch.js';
import { SHARE_OUT_OF_RANGE } from './numbers/share-out-of-range.js';
import { UNMARKED_NUMBER } from './numbers/unmarked-number.js';
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
  NUMBER_MISMATCH,
  NUMBER_UNREADABLE,
  CONVERSION_IMPLAUSIBLE,
  CHANGE_MISMATCH,
  SHARE_OUT_OF_RANGE,
  CONTRADICTS,
  PERIOD_MISSING,
  PERIOD_MISMATCH,
  TARGET_IN_THE_PAST,
  UNLINKED_NAME,
  UNMARKED_QUOTATION,
  UNMARKED_NUMBER,
];
