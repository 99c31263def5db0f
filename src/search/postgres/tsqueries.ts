import { fold } from '../../kernel/values/fold.js';
import type { SearchTerm, SearchTerms } from '../query/search-terms.js';
import type { TermWords } from './vocabulary.js';

/** A search as Postgres takes it. All are texts of tsqueries, and are sent as parameters. */
export interface Tsqueries {
  /** What the index answers alone, of texts that are stemmed so; phrases stand there as words. Null for all texts. */
  readonly indexed: readonly { readonly configuration: string; readonly query: string | null }[];
  /** The same with phrases, whose places must be looked up in each row; null where there are none. */
  readonly exact: string | null;
  /** The words that count for the rank. */
  readonly ranked: string;
}

type FindWords = (term: SearchTerm) => TermWords;

/** Known without looking: a stop word is in all texts of its language, a word that does not occur in none. */
type Query = string | boolean;

/** No lexeme is like it, so nothing has it. */
const NOTHING = quoted('nothing:');

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
  const all = terms.flat();
  const configurations = [...new Set(all.flatMap((term) => configurationsOf(wordsOf(term))))];
  const labels = filters.map((list) => either(list.map(quoted)));
  const indexed = configurations.flatMap((configuration) => {
    // What has the words of a phrase need not have the phrase.
    const certain = terms.map((some) =>
      some.filter(({ form, excluded }) => !(form === 'phrase' && excluded)),
    );
    const found = oneOf(
      certain.map((some) => allOf(some.map((term) => loose(asked(term, wordsOf(term), configuration))))),
    );
    const query = allOf([found, ...labels]);
    return query === false ? [] : [{ configuration, query: query === true ? null : query }];
  });
  const exact = oneOf(
    configurations.map((configuration) => {
      const found = oneOf(
        terms.map((some) => allOf(some.map((term) => asked(term, wordsOf(term), configuration)))),
      );
      return allOf([quoted(label(configuration)), found]);
    }),
  );
  const wanted = all.filter(({ excluded }) => !excluded);
  return {
    indexed,
    exact: all.some(({ form }) => form === 'phrase') ? textOf(exact) : null,
    ranked: either([...new Set(wanted.flatMap((term) => lexemesOf(wordsOf(term))))]),
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

/** What a term stands for under one way of stemming. */
function asked({ excluded }: SearchTerm, { stems, words }: TermWords, configuration: string): Query {
  const own = stems.filter((stemmed) => stemmed.configuration === configuration).map(stemsOf);
  const others = words
    .filter((word) => word.configuration === configuration)
    .flatMap(({ lexemes }) => lexemes.map(quoted));
  const query = oneOf([...own, ...others]);
  if (!excluded) return query;
  return typeof query === 'string' ? `!${query}` : !query;
}

/** The stems with their accents, which are then taken off as in the index, or those of the folded words. */
function stemsOf({ folded, accented }: TermWords['stems'][number]): Query {
  const texts = [...new Set([folded, fold(accented ?? '')])].filter((text) => text !== '');
  return texts.length === 0 || either(texts.map((text) => `(${text})`));
}

function lexemesOf({ stems, words }: TermWords): string[] {
  return [
    ...stems.map(stemsOf).filter((query) => typeof query === 'string'),
    ...words.flatMap(({ lexemes }) => lexemes.map(quoted)),
  ];
}

/** Phrases as words: `'bank' <2> 'england'` → `'bank' & 'england'`. */
function loose(query: Query): Query {
  return typeof query === 'string' ? query.replaceAll(/ <(?:-|\d+)> /g, ' & ') : query;
}

function oneOf(queries: readonly Query[]): Query {
  if (queries.includes(true)) return true;
  const open = queries.filter((query) => typeof query === 'string');
  return open.length > 0 && either(open);
}

function allOf(queries: readonly Query[]): Query {
  if (queries.includes(false)) return false;
  const open = queries.filter((query) => typeof query === 'string');
  return open.length === 0 || joined(open, ' & ');
}

function either(queries: readonly string[]): string {
  return queries.length === 0 ? NOTHING : joined(queries, ' | ');
}

function joined(queries: readonly string[], operator: string): string {
  const text = queries.join(operator);
  return queries.length === 1 ? text : `(${text})`;
}

function textOf(query: Query): string {
  return typeof query === 'string' ? query : NOTHING;
}

/** A lexeme or a label as tsqueries are written. */
function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
