import type { Unit } from '../../kernel/values/unit.js';
import type { Token } from '../tokens.js';
import type { Meanings } from '../unit-words.js';
import type { Vocabulary } from '../vocabulary.js';

/** "$US", "km/h", "m³/s": the maximum number of pieces in the sign of a unit. */
const MOST_PIECES = 4;

export interface After {
  readonly units: Meanings;
  /** The token after it. */
  readonly at: number;
}

/** What the words or signs behind a number say that it counts: "percent", "%", "euros", "km", "-yuan". */
export function unitAfter(tokens: readonly Token[], next: number, vocabulary: Vocabulary): After | undefined {
  const token = tokens[next];
  if (token === undefined || token.gap === 'line') return undefined;
  const joint = vocabulary.lists.unitJoint.after(tokens, next)?.at;
  const isHyphen = token.gap === 'none' && (token.text === '-' || token.text === '‑');
  const starts = [
    next,
    ...(isHyphen ? [next + 1] : []),
    ...(joint === undefined ? [] : [skipApostrophe(tokens, joint)]),
  ];
  for (const start of starts) {
    const found = nameAt(tokens, start, vocabulary) ?? signAt(tokens, start, vocabulary);
    if (found) return found;
  }
  return undefined;
}

function skipApostrophe(tokens: readonly Token[], at: number): number {
  return /^['’]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

function nameAt(tokens: readonly Token[], at: number, { units }: Vocabulary): After | undefined {
  const found = units.names.after(tokens, at);
  return found && { units: found.meaning, at: found.at };
}

function signAt(tokens: readonly Token[], first: number, { units }: Vocabulary): After | undefined {
  let text = '';
  let found: After | undefined;
  for (let at = first; at < first + MOST_PIECES; at++) {
    const token = tokens[at];
    if (token === undefined || (at > first && token.gap !== 'none')) break;
    text += token.text;
    const meanings = units.signs.get(text);
    if (meanings) found = { units: meanings, at: at + 1 };
  }
  // "5 km²" is no 5 km, and "$10" behind "5 " belongs to the ten.
  const following = found && tokens[found.at];
  if (following?.gap === 'none' && (following.kind !== 'sign' || /[²³/]/.test(following.text)))
    return undefined;
  return found;
}

/** The units with what they are for: "per sector", "a year", "/km". */
export function perAfter(tokens: readonly Token[], { units, at }: After, vocabulary: Vocabulary): After {
  const { lists, units: words } = vocabulary;
  const any = lists.per.after(tokens, at);
  const ofTime = any ?? lists.perTime.after(tokens, at);
  const noun = ofTime && tokens[ofTime.at];
  if (!ofTime || noun?.kind !== 'word' || noun.gap === 'line' || units.length === 0) return { units, at };
  const isTime = words.names.after(tokens, ofTime.at)?.meaning.some(isTimeUnit) ?? false;
  const costs =
    units.some((unit) => unit?.kind === 'currency') && vocabulary.lexicon.perTime.startsWith('a|');
  if (!any && !isTime && !costs) return { units, at };
  const per = noun.text;
  return { units: units.map((unit) => unit && { ...unit, per }), at: ofTime.at + 1 };
}

const TIMES = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

function isTimeUnit(unit: Unit | null): boolean {
  return unit?.kind === 'ucum' && TIMES.has(unit.code);
}
