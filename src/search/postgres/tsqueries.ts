import { alone, commonPairs, isCommon } from '../common-words.js';
import type { SearchTerm, SearchTerms } from '../query/search-terms.js';
import { allOf, either, isPositional, loose, not, NOTHING, oneOf, quoted, textOf } from './tsquery.js';
import type { Query } from './tsquery.js';
import type { TermWords } from './vocabulary.js';

/** A search as Postgres takes it. All are texts of tsqueries, and are sent as parameters. */
export interface Tsqueries {
  /** The part of the query that the index answers alone, for texts that are stemmed this way; phrases are words there. Null for all texts. */
  readonly indexed: readonly { readonly configuration: string; readonly query: string | null }[];
  /** The same with phrases, whose places must be looked up in each row; null where there are none. */
  readonly exact: string | null;
  /** The words that count for the rank. */
  readonly ranked: string;
}

type FindWords = (term: SearchTerm) => TermWords;

/**
 * Each text is stemmed in one way, so a search is asked for once for each way that occurs, in its own stems.
 * @param filters labels: of each list one must be there
 * @param label what all entries have whose texts are stemmed so
 */
export function tsqueries(
  terms: SearchTerms,
  wordsOf: FindWords,
  filters: readonly (readonly string[])[],
  label: (configuration: string) => string,
): Tsqueries {
  const configurations = [...new Set(terms.flat().flatMap((term) => configurationsOf(wordsOf(term))))];
  const labels = filters.map((list) => either(list.map(quoted)));
  const found = configurations.map((configuration) => ({
    configuration,
    ...inTexts(terms, wordsOf, configuration),
  }));
  const indexed = found.flatMap(({ configuration, certain }) => {
    const query = allOf([certain, ...labels]);
    return query === false ? [] : [{ configuration, query: query === true ? null : query }];
  });
  const exact = found.map(({ configuration, exactly }) => allOf([quoted(label(configuration)), exactly]));
  return {
    indexed,
    exact: found.some(({ exactly }) => isPositional(exactly)) ? textOf(oneOf(exact)) : null,
    ranked: either([...new Set(found.flatMap(({ ranked }) => ranked))]),
  };
}

/** All that the index answers, of whatever time. */
export function wholeQuery(indexed: Tsqueries['indexed'], label: (configuration: string) => string): string {
  const asked = indexed.map(({ configuration, query }) =>
    allOf([quoted(label(configuration)), query ?? true]),
  );
  return textOf(oneOf(asked));
}

function configurationsOf({ stems, words }: TermWords): string[] {
  return [...stems, ...words].map(({ configuration }) => configuration);
}

/** A term in texts of one configuration: true if it is a common word, which is looked for nowhere alone. */
interface Asked {
  readonly term: SearchTerm;
  readonly query: Query;
}

interface InTexts {
  readonly exactly: Query;
  /** As far as the index answers it: what has the words of a phrase need not have the phrase. */
  readonly certain: Query;
  readonly ranked: readonly string[];
}

function inTexts(terms: SearchTerms, wordsOf: FindWords, configuration: string): InTexts {
  const alternatives = terms.map((some) =>
    some.map((term) => ({ term, query: asked(term, wordsOf(term), configuration) })),
  );
  const queries = common(alternatives, configuration);
  const exactly = queries.map((some) =>
    allOf(some.map(({ term, query }) => (term.excluded ? not(query) : query))),
  );
  const certain = queries.map((some) =>
    allOf(
      some.flatMap(({ term, query }) => {
        if (!term.excluded) return loose(query);
        return isPositional(query) ? [] : not(query);
      }),
    ),
  );
  const wanted = queries.flat().filter(({ term }) => !term.excluded);
  return {
    exactly: oneOf(exactly),
    certain: oneOf(certain),
    ranked: wanted.flatMap(({ query }) => (typeof query === 'string' ? query : [])),
  };
}

/**
 * Beside other words common ones say nothing. An alternative that has nothing else looks for them as a phrase, and if all are so, the
 * whole is one: "to be or not to be".
 */
function common(
  alternatives: readonly (readonly Asked[])[],
  configuration: string,
): readonly (readonly Asked[])[] {
  const onlyCommon = alternatives.map((some) =>
    some.every(({ term, query }) => term.excluded || query === true),
  );
  if (!onlyCommon.includes(true)) return alternatives;
  if (onlyCommon.includes(false))
    return alternatives.map((some, i) => (onlyCommon[i] ? inRow(some, wordsIn(some), configuration) : some));
  const words = alternatives.map(wordsIn).reduce((before, some) => [...before, 'or', ...some]);
  return [inRow(alternatives.flat(), words, configuration)];
}

function wordsIn(some: readonly Asked[]): string[] {
  return some.filter(({ term }) => !term.excluded).map(({ term }) => term.readings[0].folded);
}

/** Puts common words in a row in the place of the terms that they are from. */
function inRow(some: readonly Asked[], words: readonly string[], configuration: string): readonly Asked[] {
  const [first, ...others] = some.filter(({ term }) => !term.excluded);
  const excluded = some.filter(({ term }) => term.excluded);
  const [only = ''] = words;
  const query = words.length === 1 ? quoted(alone(only)) : pairsOf(words, configuration);
  const rest = others.map(({ term }) => ({ term, query: true }));
  return first ? [{ term: first.term, query }, ...rest, ...excluded] : some;
}

function pairsOf(words: readonly string[], configuration: string): string {
  // Not all of them are common here: their pairs would be fewer than was asked for.
  if (!words.every((word) => isCommon(configuration, word))) return NOTHING;
  return `(${commonPairs(configuration, words).map(quoted).join(' & ')})`;
}

/** What a term means under one way of stemming. */
function asked({ readings }: SearchTerm, { stems, words }: TermWords, configuration: string): Query {
  const own = stems
    .filter((stemmed) => stemmed.configuration === configuration)
    .map((stemmed) => stemsOf(stemmed, readings[stemmed.reading] ?? readings[0]));
  const others = words
    .filter((word) => word.configuration === configuration)
    .flatMap(({ lexemes }) => lexemes.map(quoted));
  const known = [...own.filter((query) => query !== true), ...others];
  return known.length > 0 || own.length === 0 ? oneOf(known) : true;
}

/** The stems with their accents, which are then taken off as in the index, or those of the folded words; of a phrase its common words, too. */
function stemsOf(
  { configuration, folded, accented }: TermWords['stems'][number],
  reading: SearchTerm['readings'][number],
): Query {
  const words = reading.folded.split(' ');
  const texts = [...new Set([folded, accented ?? ''])].filter((text) => text !== '');
  const pairs = commonPairs(configuration, words).map(quoted);
  if (texts.length === 0) return words.length === 1 || pairsOf(words, configuration);
  const stemmed = either(texts.map((text) => `(${text}${reading.open ? ':*' : ''})`));
  return pairs.length === 0 ? stemmed : `(${[stemmed, ...pairs].join(' & ')})`;
}
