import { codewordsOf, versionFor } from './codewords.js';
import type { Grid } from './grid.js';
import { inverts, MASK_NUMBERS, penaltyOf } from './masks.js';
import { patternsOf, putFormat } from './patterns.js';
import type { Patterns } from './patterns.js';

/**
 * A text as a QR code (ISO/IEC 18004), in the smallest version that holds it: bytes of UTF-8, error correction level M.
 * Only what an authenticator app has to read; no other mode or level.
 * @throws RangeError beyond 2,331 bytes
 */
export function qrCode(text: string): Grid {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  const patterns = patternsOf(version);
  place(codewordsOf(bytes, version), patterns);
  const masked = MASK_NUMBERS.map((mask) => withMask(patterns, mask));
  const penalties = masked.map(penaltyOf);
  return masked[penalties.indexOf(Math.min(...penalties))] ?? patterns.grid;
}

/** Two columns at a time from the right, up and down in turn (7.7.3). */
function place(codewords: Uint8Array, { grid, isFixed }: Patterns): void {
  const { side } = grid;
  let bit = 0;
  for (let right = side - 1, isUp = true; right >= 1; right -= right === 8 ? 3 : 2, isUp = !isUp)
    for (let step = 0; step < side; step += 1)
      for (const x of [right, right - 1]) {
        const y = isUp ? side - 1 - step : step;
        if (isFixed.isDark(x, y)) continue;
        grid.set(x, y, (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1);
        bit += 1;
      }
}

function withMask({ grid, isFixed }: Patterns, mask: number): Grid {
  const masked = grid.copy();
  for (let y = 0; y < grid.side; y += 1)
    for (let x = 0; x < grid.side; x += 1)
      if (!isFixed.isDark(x, y) && inverts(mask, x, y)) masked.set(x, y, !grid.isDark(x, y));
  putFormat((x, y, dark) => masked.set(x, y, dark), grid.side, mask);
  return masked;
}
