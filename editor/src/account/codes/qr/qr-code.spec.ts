import { codewordsOf, versionFor } from './codewords.js';
import type { Grid } from './grid.js';
import { inverts } from './masks.js';
import { patternsOf } from './patterns.js';
import { qrCode } from './qr-code.js';
import { product } from './reed-solomon.js';
import { codewordsIn, correctionOf, dataIn } from './versions.js';

/** As another reader of QR codes (jsQR) has read it. */
const KNOWN = `
#######...####..#..#..#######
#.....#.##.##.#######.#.....#
#.###.#..#..###.#.#...#.###.#
#.###.#...#..###...#..#.###.#
#.###.#.##..#.#..#.#..#.###.#
#.....#..##..#...###..#.....#
#######.#.#.#.#.#.#.#.#######
.........##..##.###..........
#.#.#.#..##.#.##........#..#.
.####..##.....##.#..#.#..#.##
..#.####..#..#...#...###.####
.##.#..##...#..#.##..#..#..#.
#.##..#.#.......#...###..#..#
#......#.###.#.###..#.#.....#
###..##...##..###.....#.#####
#.##.#.###..###.######.....#.
#...###.....#.###...#.##.#.##
.###...#.#.#..##..#.###.....#
#..#.###.##.##..###..#.#..###
.##..#.#...#....##....#.#...#
#.###.#...##........#####..#.
........#.#.##.###..#...#####
#######....##.#.#..##.#.#.###
#.....#.....###..#..#...##.#.
#.###.#.###...#.#...######..#
#.###.#..####.####..#..######
#.###.#.###..##.##.#....#...#
#.....#...##.##.###.##..##.#.
#######.##.#.####...####...##`;

function drawn(grid: Grid): string {
  const each = Array.from({ length: grid.side }, (_, i) => i);
  return each.map((y) => `\n${each.map((x) => (grid.isDark(x, y) ? '#' : '.')).join('')}`).join('');
}

/** The codewords that stand in a code, by the mask that it names. */
function readCodewords(grid: Grid, version: number): Uint8Array {
  const { isFixed } = patternsOf(version);
  const format = [0, 1, 2, 3, 4].reduce((bits, i) => (bits << 1) | (grid.isDark(i, 8) ? 1 : 0), 0);
  const mask = (format ^ (0x5412 >>> 10)) & 7;
  const codewords = new Uint8Array(codewordsIn(version));
  let bit = 0;
  const read = (x: number, y: number): void => {
    if (isFixed.isDark(x, y) || bit >= codewords.length * 8) return;
    if (grid.isDark(x, y) !== inverts(mask, x, y)) codewords[bit >>> 3]! |= 0x80 >>> (bit & 7);
    bit += 1;
  };
  const columns = [];
  for (let x = grid.side - 1; x > 0; x -= 2) columns.push(x <= 6 ? x - 1 : x);
  columns.forEach((right, i) => {
    for (let step = 0; step < grid.side; step += 1) {
      const y = i % 2 === 0 ? grid.side - 1 - step : step;
      read(right, y);
      read(right - 1, y);
    }
  });
  return codewords;
}

describe('a QR code', () => {
  it('is the one that another reader reads', () => {
    expect(drawn(qrCode('otpauth://totp/a?secret=GEZDGNBV'))).toBe(KNOWN);
  });

  it.each([1, 14, 15, 62, 150, 213, 400, 1000, 2331])('carries %i bytes in its modules', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => 32 + ((i * 7) % 90));
    const version = versionFor(length);
    const grid = qrCode(new TextDecoder().decode(bytes));
    expect(readCodewords(grid, version)).toEqual(codewordsOf(bytes, version));
  });

  it.each([1, 5, 7, 21, 40])(
    'corrects errors in version %i: each block is a multiple of its divisor',
    (version) => {
      const { length, blocks } = correctionOf(version);
      const codewords = codewordsOf(Uint8Array.of(1, 2, 3), version);
      const [data, correction] = [
        codewords.subarray(0, dataIn(version)),
        codewords.subarray(dataIn(version)),
      ];
      // The first block is one of the short ones: what is interleaved after them belongs to the long ones.
      const first = [
        ...Array.from({ length: Math.floor(data.length / blocks) }, (_, i) => data[i * blocks]!),
        ...Array.from({ length }, (_, i) => correction[i * blocks]!),
      ];
      for (let i = 0, root = 1; i < length; i += 1, root = product(root, 2))
        expect(first.reduce((sum, value) => product(sum, root) ^ value, 0)).toBe(0);
    },
  );

  it('refuses what is too long for any', () => {
    expect(() => qrCode('a'.repeat(2332))).toThrow(RangeError);
  });
});
