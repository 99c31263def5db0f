import { InvalidValue } from './invalid-value.js';

const MAX_LENGTH = 100;
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/**
 * Reads a code of the Unified Code for Units of Measure, such as `km`, `kW.h`, `Cel`, `m[H2O]` or `{vehicle}`. Only the
 * character rule is checked (UCUM 2.2, sections 2 to 4): printable ASCII, no blanks, brackets in pairs; a unit
 * that its tables don't know is a doubt about content, not a refusal to save.
 * @throws InvalidValue `not-a-ucum-code`
 */
export function parseUcumCode(code: unknown): string {
  const fits = typeof code === 'string' && code.length <= MAX_LENGTH && /^[!-~]+$/.test(code);
  if (fits && hasBalancedBrackets(code)) return code;
  throw new InvalidValue(
    'not-a-ucum-code',
    `A UCUM code is printable ASCII without blanks, brackets in pairs, at most ${MAX_LENGTH} characters, such as "km/h".`,
  );
}

function hasBalancedBrackets(code: string): boolean {
  const awaited: string[] = [];
  for (const character of code) {
    // Text in braces is an annotation: free text up to the closing brace.
    if (awaited.at(-1) === '}' && character !== '}') {
      if (character === '{') return false;
      continue;
    }
    const closing = CLOSING[character];
    if (closing) awaited.push(closing);
    else if (')]}'.includes(character) && awaited.pop() !== character) return false;
  }
  return awaited.length === 0;
}
