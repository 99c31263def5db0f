import type { NumberSigns } from '../cldr/number-signs.js';
import { Fraction } from '../fraction.js';
import type { Token } from '../tokens.js';
import type { NoNumeral, Numeral } from './numeral.js';

/** As many as a decimal of ours has. */
const MOST_DIGITS = 40;
const APOSTROPHES = new Set(["'", '’', '‘']);
const BLANK = ' ';

/** Runs of digits and what stands between them. */
interface Chain {
  readonly at: number;
  readonly runs: readonly string[];
  readonly joints: readonly string[];
}

/**
 * The number that begins with a run of digits, by the signs of its language: `1,234.5`, `1.234,5`, `12 000` with any blank, `1’000`,
 * `12,34,567`. Without a language only what can be read in one way.
 */
export function readDigits(
  tokens: readonly Token[],
  first: number,
  signs: NumberSigns | null,
): Numeral | NoNumeral {
  const chain = chainFrom(tokens, first);
  const [whole = '', places = ''] = partsOf(chain, signs) ?? [];
  const isCode = whole.length > 1 && whole.startsWith('0');
  if (whole === '' || isCode || whole.length + places.length > MOST_DIGITS)
    return { at: chain.at, exact: null };
  return {
    at: chain.at,
    exact: Fraction.parse(places === '' ? whole : `${whole}.${places}`),
    step: Fraction.powerOfTen(-places.length),
    places: places.length,
    form: 'digits',
    bare: chain.joints.length === 0,
  };
}

function chainFrom(tokens: readonly Token[], first: number): Chain {
  const runs = [tokens[first]?.key ?? ''];
  const joints: string[] = [];
  let hasOnlyBlanks = true;
  let at = first + 1;
  for (;;) {
    const [joint, next] = [tokens[at], tokens[at + 1]];
    if (
      joint?.kind === 'sign' &&
      joint.gap === 'none' &&
      next?.kind === 'digits' &&
      next.gap === 'none' &&
      isJoint(joint)
    ) {
      hasOnlyBlanks = false;
      joints.push(APOSTROPHES.has(joint.text) ? "'" : joint.text);
      runs.push(next.key);
      at += 2;
    } else if (joint?.kind === 'digits' && hasOnlyBlanks && isThousands(joint, runs[0] ?? '')) {
      joints.push(BLANK);
      runs.push(joint.key);
      at += 1;
    } else return { at, runs, joints };
  }
}

function isJoint({ text }: Token): boolean {
  return text === '.' || text === ',' || text === '·' || APOSTROPHES.has(text);
}

/** Behind a blank: three digits, after at most three. */
function isThousands({ key, gap }: Token, begun: string): boolean {
  const isBehindBlank = gap === 'blank' || gap === 'joined';
  return isBehindBlank && key.length === 3 && begun.length <= 3 && !begun.startsWith('0');
}

/** The digits before and behind the decimal sign; undefined if they are no number, or none that is sure. */
function partsOf(
  { runs, joints }: Chain,
  signs: NumberSigns | null,
): [whole: string, places: string] | undefined {
  if (joints.length === 0) return [runs[0] ?? '', ''];
  const last = joints.at(-1);
  const others = new Set(joints.slice(0, -1));
  if (others.size > 1) return undefined;
  const [group] = others;
  const head = runs.slice(0, -1);
  if (group !== undefined && group !== last)
    return isDecimalSign(last) && isGrouped(head) ? [head.join(''), runs.at(-1) ?? ''] : undefined;
  if (group !== undefined) return isGrouped(runs) ? [runs.join(''), ''] : undefined;
  return last === BLANK || last === "'" ? wholeOf(runs) : ofOneSign(runs, last ?? '', signs);
}

function ofOneSign(
  runs: readonly string[],
  sign: string,
  signs: NumberSigns | null,
): [string, string] | undefined {
  const [whole = '', places = ''] = runs;
  if (!isGrouped(runs) || sign === signs?.decimal || sign === '·') return [whole, places];
  return signs === null ? undefined : wholeOf(runs);
}

function wholeOf(runs: readonly string[]): [string, string] | undefined {
  return isGrouped(runs) ? [runs.join(''), ''] : undefined;
}

function isDecimalSign(sign: string | undefined): boolean {
  return sign === '.' || sign === ',' || sign === '·';
}

/** By thousands, or as in India by hundreds before the last thousand. */
function isGrouped(runs: readonly string[]): boolean {
  const [first = '', ...others] = runs;
  if (first.startsWith('0') || first.length > 3 || others.at(-1)?.length !== 3) return false;
  return (
    others.every(({ length }) => length === 3) ||
    (first.length <= 2 && others.slice(0, -1).every(({ length }) => length === 2))
  );
}
