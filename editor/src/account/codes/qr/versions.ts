/** Sizes of QR codes by their version, 1 to 40, at error correction level M (ISO/IEC 18004, tables 7 and 9). */

/** How many codewords of error correction each block has, by version less one. */
const CORRECTION =
  '10 16 26 18 24 16 18 22 22 26 30 22 22 24 24 28 28 26 26 26 26 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28'
    .split(' ')
    .map(Number);
/** In how many blocks the codewords lie. */
const BLOCKS =
  '1 1 1 2 2 4 4 4 5 5 5 8 9 9 10 10 11 13 14 16 17 17 18 20 21 23 25 26 28 29 31 33 35 37 38 40 43 45 47 49'
    .split(' ')
    .map(Number);

export const LARGEST = 40;

/** How many modules a side has. */
export function sideOf(version: number): number {
  return 17 + 4 * version;
}

export function correctionOf(version: number): { readonly length: number; readonly blocks: number } {
  return { length: CORRECTION[version - 1] ?? 0, blocks: BLOCKS[version - 1] ?? 0 };
}

/** How many codewords a code holds, of data and of error correction. */
export function codewordsIn(version: number): number {
  let modules = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const alignments = Math.floor(version / 7) + 2;
    modules -= (25 * alignments - 10) * alignments - 55;
    if (version >= 7) modules -= 36;
  }
  return Math.floor(modules / 8);
}

/** How many of them are data. */
export function dataIn(version: number): number {
  const { length, blocks } = correctionOf(version);
  return codewordsIn(version) - length * blocks;
}

/** Rows, and columns, in which the centres of alignment patterns lie (annex E). */
export function alignmentsOf(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const last = sideOf(version) - 7;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => last - (count - 2 - i) * step)];
}
