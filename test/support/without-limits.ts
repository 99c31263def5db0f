/** Tests and measurements ask more than any client may; the limits have tests of their own. */
export const WITHOUT_LIMITS = {
  RATE_LIMIT_SIGN_IN: '0',
  RATE_LIMIT_BAD_CREDENTIALS: '0',
  RATE_LIMIT_WRITES: '0',
  RATE_LIMIT_READS: '0',
  RATE_LIMIT_PUBLIC: '0',
  RATE_LIMIT_SEARCH: '0',
  RATE_LIMIT_STREAMS: '0',
};
