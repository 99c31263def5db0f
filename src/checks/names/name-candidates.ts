import { LRUCache } from 'lru-cache';
import { fold } from '../../kernel/values/fold.js';
import { UNSPACED_LETTERS } from '../../kernel/values/unspaced.js';
import type { Span } from '../text/spans.js';

/** Words that could be a name, as a range of a text. */
export interface Candidate extends Span {
  /** Folded as names are: see `fold`. */
  readonly key: string;
}

/** The maximum number of words in a name. */
const MOST_WORDS = 10;
/** The maximum number of letters in a name, in scripts without spaces. */
const MOST_LETTERS = 8;

const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]+`, 'gu');
/** Nearly every letter begins seven candidates: too many to cache. */
const UNSPACED_LETTER = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');
const OPENING = /^[^\p{L}\p{N}]+/u;
/** French articles and prepositions are written onto the name: l’ONU, d’Emmanuel Macron. */
const ELIDED = /^(?:[dljmnst]|qu|jusqu|lorsqu)['’](?=\p{Lu})/iu;
const CLOSING = /[^\p{L}\p{M}\p{N}]+$/u;
const POSSESSIVE = /['’]s?$/iu;

/** A word between spaces, without the signs around it. */
interface Word extends Span {
  readonly folded: string;
  /** Other ends that a name may have here: before a possessive, after a full stop that belongs to it. */
  readonly ends: readonly number[];
  readonly mayBegin: boolean;
  readonly mayEnd: boolean;
  /** No name goes on after it. */
  readonly breaks: boolean;
  /** A bracket or mark before it: no name goes on to it. */
  readonly isOpened: boolean;
}

/** Longer texts are rare, and would push all others out. */
const MAX_CACHED = 10_000;

/** By their text: a check asks for them twice, and while somebody types most paragraphs stay as they are. In characters of text. */
const read = new LRUCache<string, readonly Candidate[]>({
  maxSize: 200_000,
  maxEntrySize: MAX_CACHED,
  sizeCalculation: (_, text) => text.length,
});

/**
 * Everything in a text that could be a name: up to ten words that begin with one that is no plain small word, and that no comma parts; in
 * scripts without spaces up to eight letters. Linear in the length of the text.
 */
export function nameCandidates(text: string): Iterable<Candidate> {
  if (text.length === 0 || text.length > MAX_CACHED || UNSPACED_LETTER.test(text)) return candidatesIn(text);
  let candidates = read.get(text);
  if (!candidates) read.set(text, (candidates = [...candidatesIn(text)]));
  return candidates;
}

function* candidatesIn(text: string): Generator<Candidate> {
  const words = wordsOf(text);
  for (const [i, first] of words.entries()) {
    if (!first.mayBegin) continue;
    let key = '';
    for (let j = i; j < Math.min(i + MOST_WORDS, words.length); j++) {
      const word = words[j];
      if (!word || (j > i && word.isOpened)) break;
      const before = j === i ? '' : `${key} `;
      if (word.mayEnd || j === i) yield* endingAt(text, first.start, word, before);
      if (word.breaks) break;
      key = before + word.folded;
    }
  }
  yield* unspaced(text);
}

function* endingAt(text: string, start: number, word: Word, before: string): Generator<Candidate> {
  for (const end of word.ends) yield { key: before + fold(text.slice(word.start, end)), start, end };
}

function* unspaced(text: string): Generator<Candidate> {
  for (const { index, 0: run } of text.matchAll(UNSPACED))
    for (let i = 0; i < run.length; i++)
      for (let length = 2; length <= Math.min(MOST_LETTERS, run.length - i); length++)
        yield { key: fold(run.slice(i, i + length)), start: index + i, end: index + i + length };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ index, 0: raw }) => {
    if (raw.length > 60 || !/[\p{L}\p{N}]/u.test(raw))
      return raw.length > 60 ? [breakAt(index)] : connected(raw, index);
    const opening = OPENING.exec(raw)?.[0] ?? '';
    const elided = ELIDED.exec(raw.slice(opening.length))?.[0] ?? '';
    const start = index + opening.length + elided.length;
    const bare = text.slice(start, index + raw.length);
    const closing = CLOSING.exec(bare)?.[0] ?? '';
    const core = bare.slice(0, bare.length - closing.length);
    if (core === '') return [];
    return [wordOf(core, start, closing, opening !== '' || isLineBefore(text, index))];
  });
}

function wordOf(core: string, start: number, closing: string, isOpened: boolean): Word {
  const end = start + core.length;
  const possessive = POSSESSIVE.exec(core)?.[0].length ?? 0;
  const isSmall = core === core.toLowerCase() && core !== core.toUpperCase();
  return {
    start,
    end,
    isOpened,
    folded: fold(core + (closing.startsWith('.') ? '.' : '')),
    ends: [end, ...(possessive > 0 ? [end - possessive] : []), ...(/^[.!]/.test(closing) ? [end + 1] : [])],
    mayBegin: !isSmall,
    mayEnd: !isSmall || core.length > 3,
    breaks:
      /[,;:!?)\]}"”»“…]/u.test(closing) || (closing.startsWith('.') && core.length > 4) || possessive > 0,
  };
}

/** A sign between spaces that joins names, as in “Marks & Spencer”; others part them. */
function connected(raw: string, index: number): Word[] {
  if (!/^[&+]$/.test(raw)) return [breakAt(index)];
  const whole = { start: index, end: index + 1, folded: raw, ends: [] };
  return [{ ...whole, mayBegin: false, mayEnd: false, breaks: false, isOpened: false }];
}

function breakAt(index: number): Word {
  return {
    start: index,
    end: index,
    folded: '',
    ends: [],
    mayBegin: false,
    mayEnd: false,
    breaks: true,
    isOpened: true,
  };
}

function isLineBefore(text: string, index: number): boolean {
  return /[\n\t]/.test(text[index - 1] ?? '');
}
