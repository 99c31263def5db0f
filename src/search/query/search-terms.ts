import { malformedQuery } from '../../kernel/problems/http.problems.js';
import { singleLetters } from '../../kernel/values/unspaced.js';
import { beginningOf, isUnspaced, readingsOf } from './reading.js';
import type { Reading } from './reading.js';

/** Something to look for: a word, the beginning of one, or words in a row. */
export interface SearchTerm {
  readonly form: 'word' | 'prefix' | 'phrase';
  /** In each way that it can be read; the first is what was typed. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Written with `-`: what has it is not found. */
  readonly excluded: boolean;
}

/** What was asked for: one of the alternatives, each with all of its terms; none where there is nothing to look for. */
export type SearchTerms = readonly (readonly SearchTerm[])[];

/** Words in one search; what it costs grows with them. */
const MAX_WORDS = 20;
/** Letters in scripts without blanks that count for one word. */
const LETTERS_OF_A_WORD = 4;
/** Letters of a beginning, with those before a sign within it (`3,4*`, `o'n*`); one letter begins too many words. */
const MIN_PREFIX = 2;

const QUOTATION_MARKS = /[“”„«»]/g;
/** In Hebrew acronyms. */
const GERSHAYIM = /(?<=\p{Script=Hebrew})["“”](?=\p{Script=Hebrew})/gu;
const TOKENS = /(?<minus>-?)"(?<phrase>[^"]*)"?|(?<word>-?\d{1,3}(?: \d{3})+(?![^\s"])|[^\s"]+)/g;

/**
 * Reads what somebody typed, as search engines do: `"a phrase"`, `-without`, `one or other`, `begin*`. Forgiving: a
 * quotation mark without its partner goes to the end, an `or` beside nothing is none.
 * @throws Problem 400 `no-words` where all is excluded, `too-many-words` or `prefix-too-short`
 */
export function readTerms(q: string): SearchTerms {
  const alternatives: SearchTerm[][] = [[]];
  const text = q.replace(GERSHAYIM, '״').replace(QUOTATION_MARKS, '"');
  for (const { groups } of text.matchAll(TOKENS)) {
    const { minus, phrase, word = '' } = groups ?? {};
    if (phrase === undefined && word.toLowerCase() === 'or') alternatives.push([]);
    else alternatives.at(-1)?.push(...(phrase === undefined ? ofWord(word) : ofWords(phrase, minus === '-')));
  }
  const wanted = alternatives.filter((terms) => terms.some(({ excluded }) => !excluded));
  if (wanted.length > 0) return counted(wanted);
  if (alternatives.flat().length > 0)
    throw malformedQuery('q', 'no-words', '"q" only excludes words; name at least one to find.');
  // `or` alone is a word.
  return alternatives.length > 1 ? [ofWords('or', false)] : [];
}

function counted(terms: SearchTerms): SearchTerms {
  const count = terms.flat().reduce((sum, { readings }) => sum + wordCount(readings[0]), 0);
  if (count <= MAX_WORDS) return terms;
  throw malformedQuery('q', 'too-many-words', `"q" has ${count} words; the maximum is ${MAX_WORDS}.`);
}

function wordCount({ typed }: Reading): number {
  const letters = typed.filter((word) => singleLetters(word) !== word).length;
  return typed.length - letters + Math.ceil(letters / LETTERS_OF_A_WORD);
}

function ofWord(word: string): SearchTerm[] {
  const excluded = word.startsWith('-');
  return word.endsWith('*') && !isUnspaced(word) ? ofBeginning(word, excluded) : ofWords(word, excluded);
}

function ofBeginning(word: string, excluded: boolean): SearchTerm[] {
  const { before, beginning } = beginningOf(word);
  if (beginning === '') return [];
  // The part before it in the same word says enough; but it can't be excluded together with that.
  const shown = excluded ? beginning : `${before ?? ''}${beginning}`;
  if ([...shown.replaceAll(' ', '')].length < MIN_PREFIX)
    throw malformedQuery('q', 'prefix-too-short', `A beginning must have at least ${MIN_PREFIX} letters.`);
  const typed = readingsOf(word)[0]?.typed ?? [beginning];
  const readings = [{ folded: beginning, accented: null, typed, open: false, only: null }] as const;
  const term = { form: 'prefix', readings, excluded } as const;
  return before === null || excluded ? [term] : [...ofWords(before, false), term];
}

function ofWords(text: string, excluded: boolean): SearchTerm[] {
  const [first, ...others] = readingsOf(text);
  if (!first) return [];
  return [{ form: first.folded.includes(' ') ? 'phrase' : 'word', readings: [first, ...others], excluded }];
}
