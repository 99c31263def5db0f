import type { Unit } from '../kernel/values/unit.js';
import { Fraction } from './fraction.js';

/** Kinds between which values are only written differently: so many of the one are one of the other. */
const SCALES: Readonly<Partial<Record<Unit['kind'], readonly [family: string, parts: number]>>> = {
  percent: ['part', 100],
  ratio: ['part', 1],
  'percentage-point': ['point', 1],
  'basis-point': ['point', 100],
};

/** Units that name what is counted in words of the newsroom: the text may call it otherwise. */
const LOOSE: ReadonlySet<Unit['kind']> = new Set(['count', 'index']);

/** Codes of UCUM for times, by what they are called where something is so much "a year". */
const TIMES: Readonly<Record<string, string>> = {
  year: 'a',
  annum: 'a',
  jahr: 'a',
  an: 'a',
  année: 'a',
  año: 'a',
  month: 'mo',
  monat: 'mo',
  mois: 'mo',
  mes: 'mo',
  week: 'wk',
  woche: 'wk',
  semaine: 'wk',
  semana: 'wk',
  day: 'd',
  tag: 'd',
  jour: 'd',
  día: 'd',
  hour: 'h',
  stunde: 'h',
  heure: 'h',
  hora: 'h',
};

/**
 * By what a value in one unit is multiplied to be one in the unit of a passage; null if both contradict each other.
 * A passage without a unit contradicts none. 75 basis points are 0.75 percentage points, 20 percent are a ratio of 0.2,
 * but percent are no percentage points. What is counted, or an index, contradicts only money, percent and the like.
 * @param printed null where the passage says none
 */
export function inUnitOf(stated: Unit, printed: Unit | null): Fraction | null {
  if (printed === null) return Fraction.ONE;
  if (contradictoryTimes(stated.per, printed.per)) return null;
  const [one, other] = [SCALES[stated.kind], SCALES[printed.kind]];
  if (one && other) return one[0] === other[0] ? Fraction.of(other[1], one[1]) : null;
  if (LOOSE.has(stated.kind))
    return LOOSE.has(printed.kind) || printed.kind === 'ucum' || printed.kind === 'ratio'
      ? Fraction.ONE
      : null;
  if (stated.kind !== printed.kind) return null;
  return codeOf(stated) === codeOf(printed) ? Fraction.ONE : null;
}

function codeOf(unit: Unit): string {
  return 'code' in unit ? unit.code : '';
}

/** Only times can be known to differ. */
function contradictoryTimes(stated: string | undefined, printed: string | undefined): boolean {
  const [one, other] = [TIMES[stated?.toLowerCase() ?? ''], TIMES[printed?.toLowerCase() ?? '']];
  return one !== undefined && other !== undefined && one !== other;
}
