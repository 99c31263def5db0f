import type { Grid } from './grid.js';

/** Where each mask inverts (ISO/IEC 18004, table 10). */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** All masks, by number. */
export const MASK_NUMBERS: readonly number[] = MASKS.map((_, mask) => mask);

export function inverts(mask: number, x: number, y: number): boolean {
  return MASKS[mask]?.(x, y) === true;
}

/** How hard it is for a scanner: runs, blocks, what looks like a finder, and imbalance (7.8.3). The least is taken. */
export function penaltyOf(grid: Grid): number {
  const { side } = grid;
  const each = Array.from({ length: side }, (_, i) => i);
  const lines = [
    ...each.map((y) => each.map((x) => (grid.isDark(x, y) ? '1' : '0')).join('')),
    ...each.map((x) => each.map((y) => (grid.isDark(x, y) ? '1' : '0')).join('')),
  ];
  let penalty = 0;
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2;
    penalty += 40 * [...line.matchAll(/(?=00001011101|10111010000)/g)].length;
  }
  let dark = 0;
  for (const y of each)
    for (const x of each) {
      const isDark = grid.isDark(x, y);
      if (isDark) dark += 1;
      const isBlock =
        x + 1 < side &&
        y + 1 < side &&
        grid.isDark(x + 1, y) === isDark &&
        grid.isDark(x, y + 1) === isDark &&
        grid.isDark(x + 1, y + 1) === isDark;
      if (isBlock) penalty += 3;
    }
  return penalty + 10 * Math.floor(Math.abs((dark * 20) / (side * side) - 10));
}
