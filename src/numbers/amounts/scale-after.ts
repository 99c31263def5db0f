import { Fraction } from '../fraction.js';
import { factorOf } from '../numerals/numeral.js';
import type { Token } from '../tokens.js';
import type { Vocabulary } from '../vocabulary.js';

/** "Two hundred thousand million" is more than anybody writes behind digits. */
const MOST_WORDS = 3;

/** By what the words or letters behind a number multiply it. */
export interface Scale {
  readonly factor: Fraction;
  /** The token after it. */
  readonly at: number;
  /** It is a letter that may be a unit too: "100m". */
  readonly isLetter: boolean;
}

/** "billion", "bn", "lakh crore", "M". @param isMoney then letters scale even behind a blank: "$5 m" */
export function scaleAfter(
  tokens: readonly Token[],
  next: number,
  vocabulary: Vocabulary,
  isMoney: boolean,
): Scale | undefined {
  return letterAfter(tokens, next, vocabulary, isMoney) ?? wordsAfter(tokens, next, vocabulary);
}

function letterAfter(
  tokens: readonly Token[],
  at: number,
  { scaleLetters, units }: Vocabulary,
  isMoney: boolean,
): Scale | undefined {
  const token = tokens[at];
  const power = scaleLetters.get(token?.text ?? '');
  if (token === undefined || power === undefined) return undefined;
  const following = tokens[at + 1];
  const hasSign =
    following !== undefined && following.gap !== 'line' && isCurrency(units.signs.get(following.text));
  // Another piece that stands close belongs to the word: "5m/s", "5k²".
  if (following?.gap === 'none' && following.kind === 'sign' && /[/²³]/.test(following.text))
    return undefined;
  if (token.gap !== 'none' && token.gap !== 'joined' && !isMoney && !hasSign) return undefined;
  return { factor: Fraction.powerOfTen(power), at: at + 1, isLetter: !isMoney && !hasSign };
}

function isCurrency(units: readonly ({ kind: string } | null)[] | undefined): boolean {
  return units?.[0]?.kind === 'currency';
}

function wordsAfter(tokens: readonly Token[], next: number, { numberWords }: Vocabulary): Scale | undefined {
  let factor = Fraction.ONE;
  let at = next;
  for (let count = 0; count < MOST_WORDS; count++) {
    const token = tokens[at];
    const begin = token?.text === '-' && token.gap === 'none' ? at + 1 : at;
    if (tokens[begin]?.gap === 'line') break;
    const word = numberWords.after(tokens, begin);
    if (!word || word.meaning.kind === 'small') break;
    factor = factor.times(factorOf(word.meaning));
    at = word.at;
    // "Mio.", "bn."
    if (
      tokens[at]?.text === '.' &&
      tokens[at]?.gap === 'none' &&
      isShort(tokens[at - 1]) &&
      tokens[at + 1] !== undefined
    )
      at += 1;
  }
  return at === next ? undefined : { factor, at, isLetter: false };
}

function isShort(token: Token | undefined): boolean {
  return token !== undefined && token.text.length <= 4;
}
