/** For how long a token is made, in days; null is for ever. */
export const LIFETIMES = { month: 30, quarter: 90, year: 365, never: null } as const;
export type Lifetime = keyof typeof LIFETIMES;

const DAY = 86_400_000;

/** When a token ends that is made now, in UTC; null is never. */
export function endOf(lifetime: Lifetime, now: number): string | null {
  const days = LIFETIMES[lifetime];
  return days === null ? null : new Date(now + days * DAY).toISOString();
}
