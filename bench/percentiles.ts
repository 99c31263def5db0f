/** The value below which a share of the values lies, by nearest rank; 0 where there are none. @param share from 0 to 1 */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? 0;
}

export function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

/** What reports say of times, in their own unit, to a hundredth. */
export function spread(times: readonly number[]): { p50: number; p97_5: number; p99: number } {
  const ascending = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(100 * percentile(ascending, share)) / 100;
  return { p50: at(0.5), p97_5: at(0.975), p99: at(0.99) };
}
