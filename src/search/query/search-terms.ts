import { malformedQuery } from '../../kernel/http/http.problems.js';
import { searchedText } from '../searched-text.js';
import type { SearchedText } from '../searched-text.js';

/** Something to look for: a word, the beginning of one, or words in a row. */
export interface SearchTerm extends SearchedText {
  readonly form: 'word' | 'prefix' | 'phrase';
  /** Written with `-`: what has it is not found. */
  readonly excluded: boolean;
}

/** What was asked for: one of the alternatives, each with all of its terms. */
export type SearchTerms = readonly (readonly SearchTerm[])[];

/** Words in one search; what it costs grows with them. */
const MAX_WORDS = 20;
/** Letters of a beginning; one letter begins too many words. */
const MIN_PREFIX = 2;

const QUOTATION_MARKS = /[“”„«»]/g;
const TOKENS = /(?<minus>-?)"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)/g;

/**
 * Reads what somebody typed, as search engines do: `"a phrase"`, `-without`, `one or other`, `begin*`. Forgiving: a
 * quotation mark without its partner goes to the end, an `or` beside nothing is none.
 * @throws Problem 400 `no-words`, `too-many-words` or `prefix-too-short`
 */
export function readTerms(q: string): SearchTerms {
  const alternatives: SearchTerm[][] = [[]];
  for (const { groups } of q.replace(QUOTATION_MARKS, '"').matchAll(TOKENS)) {
    const { minus, phrase, word = '' } = groups ?? {};
    if (phrase === undefined && word.toLowerCase() === 'or') alternatives.push([]);
    else {
      const term = phrase === undefined ? ofWord(word) : ofPhrase(phrase, minus === '-');
      if (term) alternatives.at(-1)?.push(term);
    }
  }
  const wanted = alternatives.filter((terms) => terms.some(({ excluded }) => !excluded));
  if (wanted.length === 0)
    throw malformedQuery(
      'q',
      'no-words',
      '"q" has no letter or digit to look for, but for what is excluded.',
    );
  const count = wanted.flat().reduce((sum, { folded }) => sum + folded.split(' ').length, 0);
  if (count > MAX_WORDS)
    throw malformedQuery(
      'q',
      'too-many-words',
      `"q" has ${count} words; at most ${MAX_WORDS} are looked for.`,
    );
  return wanted;
}

function ofWord(word: string): SearchTerm | undefined {
  const excluded = word.startsWith('-');
  const text = searchedText(word);
  if (text.folded === '') return undefined;
  if (text.folded.includes(' ')) return { ...text, form: 'phrase', excluded };
  if (!word.endsWith('*')) return { ...text, form: 'word', excluded };
  if ([...text.folded].length < MIN_PREFIX)
    throw malformedQuery('q', 'prefix-too-short', `A beginning has ${MIN_PREFIX} letters at least.`);
  return { ...text, form: 'prefix', excluded };
}

function ofPhrase(phrase: string, excluded: boolean): SearchTerm | undefined {
  const text = searchedText(phrase);
  if (text.folded === '') return undefined;
  return { ...text, form: text.folded.includes(' ') ? 'phrase' : 'word', excluded };
}
