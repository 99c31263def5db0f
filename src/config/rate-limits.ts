/** A limit of requests or of open streams. */
export type LimitName = 'sign-in' | 'bad-credentials' | 'writes' | 'reads' | 'public' | 'search' | 'streams';

/** How much each limit lets through: requests a minute, of `streams` how many are open at once; 0 is no limit. */
export type RateLimits = Readonly<Record<LimitName, number>>;

/** Reads single settings; throws for one that can't be used. */
interface Reader {
  perMinute(name: string, fallback: number): number;
  wholeNumber(name: string, fallback: number, from: number, to: number): number;
}

export const RATE_LIMIT_VARIABLES = [
  'RATE_LIMIT_SIGN_IN',
  'RATE_LIMIT_BAD_CREDENTIALS',
  'RATE_LIMIT_WRITES',
  'RATE_LIMIT_READS',
  'RATE_LIMIT_PUBLIC',
  'RATE_LIMIT_SEARCH',
  'RATE_LIMIT_STREAMS',
];

/** @throws WrongSetting for what is neither `<number>/min` nor `0`; of streams, for what is no whole number */
export function readRateLimits(read: Reader): RateLimits {
  return {
    'sign-in': read.perMinute('RATE_LIMIT_SIGN_IN', 10),
    'bad-credentials': read.perMinute('RATE_LIMIT_BAD_CREDENTIALS', 60),
    writes: read.perMinute('RATE_LIMIT_WRITES', 1200),
    reads: read.perMinute('RATE_LIMIT_READS', 6000),
    public: read.perMinute('RATE_LIMIT_PUBLIC', 6000),
    search: read.perMinute('RATE_LIMIT_SEARCH', 600),
    streams: read.wholeNumber('RATE_LIMIT_STREAMS', 20, 0, 1_000_000),
  };
}
