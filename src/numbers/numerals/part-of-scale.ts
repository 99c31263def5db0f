import { Fraction } from '../fraction.js';
import type { Token } from '../tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { factorOf, partOfWhole, scaled } from './numeral.js';
import type { Numeral } from './numeral.js';

/** "Milliarden", and "dreiviertel" before it. */
const LONGEST_PIECE = 12;

/** "Eine Viertelmillion", "Dreiviertelmillion": a part and the scale that it is of, in one word. */
export function readPartOfScale(
  tokens: readonly Token[],
  first: number,
  vocabulary: Vocabulary,
): Numeral | undefined {
  const at = vocabulary.lists.article.after(tokens, first)?.at ?? first;
  const token = tokens[at];
  if (!vocabulary.lexicon.compounds || token?.kind !== 'word') return undefined;
  for (const [head, tail] of cutInTwo(token)) {
    const scale = vocabulary.numberWords.after([tail], 0)?.meaning;
    const part = scale?.kind === 'scale' ? partOf(head, vocabulary) : undefined;
    if (part && scale?.kind === 'scale') return ofScale(partOfWhole(at + 1, part), factorOf(scale), at + 1);
  }
  return undefined;
}

/** A part of a million is an amount like others. */
export function ofScale(part: Numeral, factor: Fraction, at: number): Numeral {
  return { ...scaled(part, factor, at), form: 'words', places: 0 };
}

/** "Viertel", "dreiviertel" */
function partOf(word: Token, { parts, numberWords }: Vocabulary): Fraction | undefined {
  const whole = parts.after([word], 0);
  if (whole) return Fraction.of(1, whole.meaning);
  for (const [head, tail] of cutInTwo(word)) {
    const above = numberWords.after([head], 0)?.meaning;
    const part = above?.kind === 'small' ? parts.after([tail], 0) : undefined;
    if (part && above?.kind === 'small') return Fraction.of(above.value, part.meaning);
  }
  return undefined;
}

function* cutInTwo(token: Token): Generator<[head: Token, tail: Token]> {
  const { key } = token;
  for (let cut = Math.max(1, key.length - LONGEST_PIECE); cut < key.length && cut <= LONGEST_PIECE; cut++)
    yield [
      { ...token, key: key.slice(0, cut) },
      { ...token, key: key.slice(cut) },
    ];
}
