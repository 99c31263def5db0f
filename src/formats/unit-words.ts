import type { Unit } from '../kernel/values/unit.js';

/** UN/CEFACT Recommendation 20, as schema.org's `unitCode` takes it. Currencies have none there. */
const COMMON_CODES: Partial<Record<Unit['kind'], string>> = { percent: 'P1' };

/** A unit in words: `CNY per sector`, `pilot project`, `percent`. */
export function unitWords(unit: Unit): string {
  const own = 'code' in unit ? unit.code : 'noun' in unit ? unit.noun : unit.kind.replace('-', ' ');
  return unit.per === undefined ? own : `${own} per ${unit.per}`;
}

/** The common code of a unit, if it has one. */
export function unitCode({ kind, per }: Unit): string | undefined {
  return per === undefined ? COMMON_CODES[kind] : undefined;
}
