/** Time, so that tests need not wait for it. */
export interface Timers {
  /** In milliseconds since 1970. */
  now(): number;
  /** Does something after so many milliseconds. @returns what calls it off */
  after(milliseconds: number, work: () => void): () => void;
}

export const TIMERS: Timers = {
  now: () => Date.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
