import { isCommon } from '../common-words.js';
import type { SearchTerm, SearchTerms } from '../query/search-terms.js';
import type { WordsInRow } from '../query/word-pattern.js';
import type { TermWords } from './vocabulary.js';

/** What is marked in the texts that were found: all that was wanted, but no common words beside others. */
export function rowsToMark(terms: SearchTerms, wordsOf: (term: SearchTerm) => TermWords): WordsInRow[] {
  const wanted = terms.map((some) => some.filter(({ excluded }) => !excluded));
  const others = wanted.flat().filter((term) => !isCommonWord(term, wordsOf(term)));
  if (others.length > 0) return others.flatMap((term) => rowsOf(term, wordsOf(term)));
  const words = wanted.map((some) => some.map(({ readings }) => readings[0].folded));
  const row = words.reduce((before, some) => [...before, 'or', ...some], []).slice(1);
  return [{ places: row.map((word) => [word]), begun: false }];
}

function isCommonWord({ form, readings }: SearchTerm, { stems }: TermWords): boolean {
  const [{ folded }] = readings;
  return form === 'word' && stems.some(({ configuration }) => isCommon(configuration, folded));
}

function rowsOf({ form, readings }: SearchTerm, { words, forms }: TermWords): WordsInRow[] {
  if (form === 'prefix') return [{ places: readings[0].typed.map((word) => [word]), begun: true }];
  const found = [...forms, ...words.map(({ word }) => word)];
  return readings.map(({ typed }) => ({
    places: typed.map((word) => [...new Set([word, ...found])]),
    begun: false,
    joined: form === 'word',
  }));
}
