import { Fraction } from '../fraction.js';
import type { Token } from '../tokens.js';
import type { NumberWord, Vocabulary } from '../vocabulary.js';
import { compoundOf } from './compound.js';
import type { Numeral } from './numeral.js';

/** More words than a number has that anybody spells out. */
const MOST_WORDS = 24;

/** A sum in the making: millions that are done, each by itself, and what has been said since. */
class Sum {
  #done: readonly bigint[] = [];
  #current: bigint | null = null;
  #step = 1n;
  #scaledLast = false;

  /** Whether the word goes on with the number; if not, another number begins with it. */
  takes(word: NumberWord, inverted: boolean): boolean {
    if (word.kind === 'small') return this.#takesSmall(BigInt(word.value), inverted);
    if (word.kind === 'times') {
      if ((this.#current ?? 1n) >= 100n) return false;
      this.#current = (this.#current ?? 1n) * BigInt(word.value);
      return true;
    }
    const factor = 10n ** BigInt(word.power);
    // "Two lakh crore", "mil doscientos millones": what is less than the scale is scaled by it too. Else the scales get smaller.
    const isSaid = this.#scaledLast ? this.#done.slice(-1) : this.#done.filter((part) => part < factor);
    const smaller = [...isSaid, ...(this.#current === null ? [] : [this.#current])];
    const amount = smaller.length === 0 ? 1n : smaller.reduce((sum, part) => sum + part);
    this.#done = [...this.#done.filter((part) => !isSaid.includes(part)), amount * factor];
    this.#step = this.#scaledLast ? this.#step * factor : factor;
    this.#current = null;
    this.#scaledLast = true;
    return true;
  }

  #takesSmall(value: bigint, inverted: boolean): boolean {
    const current = this.#current;
    if (current !== null && !mayAdd(current, value, inverted)) return false;
    this.#current = (current ?? 0n) + value;
    this.#step = 1n;
    this.#scaledLast = false;
    return true;
  }

  get value(): bigint {
    return this.#done.reduce((sum, part) => sum + part, this.#current ?? 0n);
  }

  get step(): bigint {
    return this.#current === null ? this.#step : 1n;
  }
}

/** "Sixty" takes "five", "hundred" takes "sixty"; in French "soixante" takes "quinze". German says the ones first. */
function mayAdd(current: bigint, value: bigint, inverted: boolean): boolean {
  if (inverted && current % 100n < 10n && current % 100n > 0n) return value >= 20n && value < 100n;
  const rest = current % 100n;
  if (rest === 0n) return value < 100n && current > 0n;
  if (rest % 10n !== 0n || rest === 10n) return value < 10n && rest === 10n;
  return value < 10n || ((rest === 60n || rest === 80n) && value < 20n);
}

/** The number that is spelled out from the token on: "five", "two hundred and fifty thousand", "a million", "zweihundertfünfzig". */
export function readSpelled(
  tokens: readonly Token[],
  first: number,
  vocabulary: Vocabulary,
): Numeral | undefined {
  const sum = new Sum();
  let at = beginning(tokens, first, vocabulary);
  if (at === undefined) return undefined;
  let end: number | undefined;
  for (let count = 0; count < MOST_WORDS; count++) {
    const found = wordsAt(tokens, end === undefined ? at : jointAfter(tokens, at, vocabulary), vocabulary);
    if (!found || !found.words.every((word) => sum.takes(word, found.words.length > 1))) break;
    at = found.at;
    end = at;
  }
  if (end === undefined) return undefined;
  const exact = Fraction.of(sum.value);
  return { at: end, exact, step: Fraction.of(sum.step), places: 0, form: 'words', bare: false };
}

/** Where the words begin of which it is made: after an article that stands for one. */
function beginning(tokens: readonly Token[], first: number, vocabulary: Vocabulary): number | undefined {
  const article = vocabulary.lists.article.after(tokens, first)?.at;
  const found = article === undefined ? wordsAt(tokens, first, vocabulary) : undefined;
  if (found)
    return found.words[0]?.kind === 'small' ||
      // "Tausendfünfhundert"
      found.words.length > 1 ||
      vocabulary.lists.alone.after(tokens, first)
      ? first
      : undefined;
  const next = article === undefined ? undefined : wordsAt(tokens, article, vocabulary)?.words[0];
  return next && next.kind !== 'small' ? article : undefined;
}

function wordsAt(
  tokens: readonly Token[],
  at: number,
  { numberWords, lexicon }: Vocabulary,
): { words: readonly NumberWord[]; at: number } | undefined {
  const found = numberWords.after(tokens, at);
  if (found) return { words: [found.meaning], at: found.at };
  const token = tokens[at];
  if (!lexicon.compounds || token?.kind !== 'word') return undefined;
  const words = compoundOf(token, numberWords, lexicon.and);
  return words && { words, at: at + 1 };
}

/** Past a hyphen or an "and" that leads to more of the same number. */
function jointAfter(tokens: readonly Token[], at: number, { lists, numberWords }: Vocabulary): number {
  const token = tokens[at];
  if (token?.gap === 'line') return -1;
  if (token?.text === '-' && token.gap === 'none') return at + 1;
  // "Une centaine de millions"
  const of = lists.roundWords.before(tokens, at) && lists.unitJoint.after(tokens, at);
  if (of && numberWords.after(tokens, of.at)?.meaning.kind === 'scale') return of.at;
  return lists.and.after(tokens, at)?.at ?? at;
}
