/** The maximum number that Cloudflare accepts in one call. */
const MOST_KEYS = 100;

/** Servers take about eight thousand bytes in a header line; of ASCII a character is a byte. */
const MOST_BYTES = 4000;

/** Keys in portions that fit into one purge, in their order, each key once. */
export function keyPortions(keys: readonly string[]): string[][] {
  const portions: string[][] = [];
  let portion: string[] = [];
  let bytes = 0;
  for (const key of new Set(keys)) {
    if (portion.length === MOST_KEYS || bytes + key.length + 1 > MOST_BYTES) {
      portions.push(portion);
      portion = [];
      bytes = 0;
    }
    portion.push(key);
    bytes += key.length + 1;
  }
  return portion.length > 0 ? [...portions, portion] : portions;
}
