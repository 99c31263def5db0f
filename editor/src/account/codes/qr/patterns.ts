import { Grid } from './grid.js';
import { alignmentsOf, sideOf } from './versions.js';

/** What every code of a version has, and where: none of it carries data. */
export interface Patterns {
  readonly grid: Grid;
  readonly isFixed: Grid;
}

/** Finders, their borders, timing, alignments and the version (ISO/IEC 18004, 6.3); room for the format is kept. */
export function patternsOf(version: number): Patterns {
  const side = sideOf(version);
  const [grid, isFixed] = [new Grid(side), new Grid(side)];
  const fix = (x: number, y: number, dark: boolean): void => {
    if (!grid.has(x, y)) return;
    grid.set(x, y, dark);
    isFixed.set(x, y, true);
  };
  for (let i = 0; i < side; i += 1) {
    fix(6, i, i % 2 === 0);
    fix(i, 6, i % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [side - 4, 3],
    [3, side - 4],
  ] as const)
    square(x, y, 4, [0, 1, 3], fix);
  const centres = alignmentsOf(version);
  const last = side - 7;
  for (const x of centres)
    for (const y of centres) {
      const isAtFinder = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
      if (!isAtFinder) square(x, y, 2, [0, 2], fix);
    }
  putFormat(fix, side, 0);
  if (version >= 7) putVersion(fix, side, version);
  return { grid, isFixed };
}

type Put = (x: number, y: number, dark: boolean) => void;

/** Squares in each other: dark where the distance from the centre is one of these. */
function square(x: number, y: number, radius: number, dark: readonly number[], put: Put): void {
  for (let dy = -radius; dy <= radius; dy += 1)
    for (let dx = -radius; dx <= radius; dx += 1)
      put(x + dx, y + dy, dark.includes(Math.max(Math.abs(dx), Math.abs(dy))));
}

/** Error correction level M and the mask, twice (7.9). */
export function putFormat(put: Put, side: number, mask: number): void {
  let remainder = mask;
  for (let i = 0; i < 10; i += 1) remainder = (remainder << 1) ^ ((remainder >>> 9) * 0x537);
  const bits = ((mask << 10) | remainder) ^ 0x5412;
  const isSet = (i: number): boolean => ((bits >>> i) & 1) === 1;
  for (let i = 0; i < 15; i += 1) {
    // Past the timing pattern, from the top down and to the left.
    put(8, i < 6 ? i : i < 8 ? i + 1 : side - 15 + i, isSet(i));
    put(i < 8 ? side - 1 - i : i === 8 ? 7 : 14 - i, 8, isSet(i));
  }
  put(8, side - 8, true);
}

/** The version, twice (7.10). */
function putVersion(put: Put, side: number, version: number): void {
  let remainder = version;
  for (let i = 0; i < 12; i += 1) remainder = (remainder << 1) ^ ((remainder >>> 11) * 0x1f25);
  const bits = (version << 12) | remainder;
  for (let i = 0; i < 18; i += 1) {
    const [far, near] = [side - 11 + (i % 3), Math.floor(i / 3)];
    const dark = ((bits >>> i) & 1) === 1;
    put(far, near, dark);
    put(near, far, dark);
  }
}
