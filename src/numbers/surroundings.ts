import type { Direction, NumberKind, Qualifier } from './printed-number.js';
import type { Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** The maximum number of words between a word of direction and its number: "a further drop of about 3.6 percent". */
const MOST_JOINTS = 4;

/** How a number is hedged, with the tokens from and to which the words for that reach. */
export interface Hedge {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly at: number;
}

const SIGNS: Readonly<Record<string, Qualifier>> = {
  '~': 'about',
  '≈': 'about',
  '∼': 'about',
  '>': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '≤': 'at-most',
};

/** The hedge around a number that reaches from one token to before another. @param floor no token before it is looked at */
export function hedgeAround(
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  floor: number,
  vocabulary: Vocabulary,
): Hedge {
  const sign = SIGNS[tokens[from - 1]?.text ?? ''];
  if (sign && from - 1 >= floor) return { qualifier: sign, from: from - 1, at };
  const before =
    tokens[from]?.gap === 'line'
      ? undefined
      : vocabulary.qualifiersBefore.before(tokens, skipArticle(tokens, from, vocabulary));
  if (before && before.at >= floor) return { qualifier: before.meaning, from: before.at, at };
  const following = tokens[at];
  if (following?.text === '+' && following.gap === 'none') return { qualifier: 'at-least', from, at: at + 1 };
  const after = following?.gap === 'line' ? undefined : vocabulary.qualifiersAfter.after(tokens, at);
  return after ? { qualifier: after.meaning, from, at: after.at } : { qualifier: 'exact', from, at };
}

/** "Almost a 5 percent rise" */
function skipArticle(tokens: readonly Token[], from: number, { lists }: Vocabulary): number {
  const article = lists.article.before(tokens, from);
  return article ? article.at : from;
}

/**
 * Whether the text says that something rose or fell by the number; where it got to is a level, and has no direction.
 * @param kind of a year or a label, only the words beside it are looked at
 */
export function directionOf(
  tokens: readonly Token[],
  { from, at, kind }: { from: number; at: number; kind: NumberKind },
  floor: number,
  vocabulary: Vocabulary,
): Direction | null {
  return (
    directionBefore(tokens, from, floor, vocabulary) ??
    directionAfter(tokens, at, vocabulary) ??
    (kind === 'quantity' ? directionOfParticle(tokens, { from, at }, floor, vocabulary) : null)
  );
}

/** Between two numbers that say the same: "lost 134.21 points, or 0.34 percent". */
const MOST_BETWEEN = 4;

/** Whether a number says again, in another unit, what the one before it says. @param previous the token after that */
export function restates(
  tokens: readonly Token[],
  from: number,
  previous: number,
  { lists }: Vocabulary,
): boolean {
  if (from <= previous || from - previous > MOST_BETWEEN) return false;
  const joint = lists.restating.before(tokens, from);
  if (!joint || joint.at < previous) return false;
  const between = tokens.slice(previous, joint.at);
  return between.every(({ kind, text }, i) => (i === between.length - 1 && text === ',') || kind === 'word');
}

/** What the words before a number say, but for where something got to. */
export function directionBefore(
  tokens: readonly Token[],
  from: number,
  floor: number,
  vocabulary: Vocabulary,
): Direction | null {
  const { directions, lists } = vocabulary;
  let next = from;
  for (let count = 0; count <= MOST_JOINTS && next > floor; count++) {
    if (tokens[next]?.gap === 'line') return null;
    if (lists.levelJoints.before(tokens, next)) return null;
    const found = directions.before(tokens, next);
    if (found) return found.at >= floor ? found.meaning : null;
    const joint = lists.directionJoints.before(tokens, next);
    if (!joint) return null;
    next = joint.at;
  }
  return null;
}

/** "3.6 percent lower", "a 3.6 percent drop"; "5 percent, up from 4" is a level. */
function directionAfter(
  tokens: readonly Token[],
  at: number,
  { directions, lists }: Vocabulary,
): Direction | null {
  const following = tokens[at];
  if (following?.kind !== 'word' || following.gap === 'line') return null;
  const found = directions.after(tokens, at);
  if (!found || lists.levelJoints.after(tokens, found.at)) return null;
  return found.meaning;
}

/** The maximum number of tokens between a verb, its number and its particle. */
const MOST_APART = 10;
/** "Mrd.", "mind.": longer words are whole ones, which a full stop ends. */
const LONGEST_SHORTENED = 4;

/** "Die Zahl nahm um 3 Prozent auf 200 zu": a German verb says its direction at the end of its clause. */
function directionOfParticle(
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  floor: number,
  vocabulary: Vocabulary,
): Direction | null {
  const { particles, lists } = vocabulary;
  if (lists.levelJoints.before(tokens, from)) return null;
  // "Nahm 2018 um 3 Prozent zu": behind "um" stands the change, whatever numbers are before it.
  const isChange = lists.directionJoints.before(tokens, from) && !lists.from.before(tokens, from);
  const first = isChange ? 0 : floor;
  let verb = from - 1;
  while (verb >= first && verb > from - MOST_APART && !lists.separableVerbs.after(tokens, verb)) {
    if (isClauseEnd(tokens, verb, vocabulary)) return null;
    verb -= 1;
  }
  if (!lists.separableVerbs.after(tokens, verb)) return null;
  for (let next = at; next < at + MOST_APART && next < tokens.length; next++) {
    const found = particles.after(tokens, next);
    if (found && isClauseEnd(tokens, found.at, vocabulary)) return found.meaning;
    if (isClauseEnd(tokens, next, vocabulary)) return null;
  }
  return null;
}

function isClauseEnd(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return true;
  if (vocabulary.lists.clauseJoints.after(tokens, at)) return true;
  if (!/^[.,;:!?()–—]$/.test(token.text) || isWithinNumber(tokens, at)) return false;
  return token.text !== '.' || !isOfWord(tokens, at, vocabulary);
}

/** "2,5", "1.200", "3–5". */
function isWithinNumber(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  return before?.kind === 'digits' && sign?.gap === 'none' && next?.kind === 'digits' && next.gap === 'none';
}

/** "Mio. Euro", "ca. 3 Prozent", "im 3. Quartal": a full stop that shortens a word or makes a number an ordinal, and ends no sentence. */
function isOfWord(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const { numberWords, qualifiersBefore, lexicon } = vocabulary;
  const [word, stop, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (word === undefined || stop?.gap !== 'none' || next === undefined || next.gap === 'line') return false;
  if (word.kind === 'digits') return lexicon.dottedOrdinals && isOrdinalBefore(word, next);
  if (/^\p{Ll}/u.test(next.text)) return true;
  return (
    word.text.length <= LONGEST_SHORTENED &&
    (numberWords.before(tokens, at)?.meaning.kind === 'scale' ||
      qualifiersBefore.before(tokens, at) !== undefined)
  );
}

/** Digits before a full stop and a noun. */
export function isOrdinalBefore(digits: Token | undefined, noun: Token | undefined): boolean {
  return digits?.kind === 'digits' && digits.key.length <= 3 && noun?.kind === 'word' && noun.gap === 'blank';
}
