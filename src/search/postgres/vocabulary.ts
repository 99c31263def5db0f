import { Injectable } from '@nestjs/common';
import type { SearchTerm } from '../query/search-terms.js';
import type { SearchFilters } from '../search-engine.js';
import { hasUnspaced } from '../../kernel/values/unspaced.js';
import { CachedRows } from './cached-rows.js';
import { isOneError } from './near-words.js';
import { vocabularyStatement } from './vocabulary-statement.js';

/** A word that occurs, with its stems under one way of stemming. */
interface KnownWord {
  readonly configuration: string;
  readonly word: string;
  readonly lexemes: readonly string[];
}

/** A reading of a term as one way of stemming has it: texts of tsqueries, empty for common words. */
interface Stems {
  readonly configuration: string;
  /** Its place among the readings of the term. */
  readonly reading: number;
  readonly folded: string;
  readonly accented: string | null;
}

/** What the words that occur make of a term. */
export interface TermWords {
  readonly stems: readonly Stems[];
  /** Words that the term means besides its stems: those that begin with it, or those that it may be a typo of. */
  readonly words: readonly KnownWord[];
  /** Forms in which its stems occur. */
  readonly forms: readonly string[];
}

/** What a search means in the words that occur. */
export interface Meaning {
  /** For each term, in their order. */
  readonly terms: readonly TermWords[];
  /** One label of each list must match. */
  readonly filters: readonly (readonly string[])[];
}

type OfTerm<Row> = readonly (Row & { readonly term: number })[];

interface Answer {
  readonly stems: OfTerm<Stems>;
  readonly forms: OfTerm<{ readonly word: string }>;
  readonly begun: OfTerm<KnownWord>;
  readonly near: OfTerm<KnownWord>;
  readonly entities: readonly { readonly kind: string; readonly term: string }[];
}

const ENTITIES = ['section', 'person', 'organization'] as const;

/** Shorter words are too close to others, and numbers are not typed wrong. */
const FORGIVEN = /^[\p{L}\p{M}]{4,24}$/u;

function isForgiven(folded: string): boolean {
  return FORGIVEN.test(folded) && !hasUnspaced(folded);
}

/** The words that occur in what readers see. */
@Injectable()
export class Vocabulary {
  constructor(private readonly readings: CachedRows) {}

  async of(terms: readonly SearchTerm[], filters: SearchFilters): Promise<Meaning> {
    const given = terms.flatMap(({ form, readings, excluded }, term) =>
      readings.map(({ folded, accented, only }, reading) => ({
        term,
        reading,
        form,
        folded,
        accented,
        only,
        forgiven: form === 'word' && reading === 0 && !excluded && isForgiven(folded),
      })),
    );
    const slugs = ENTITIES.flatMap((kind) => (filters[kind] ?? []).map((slug) => ({ kind, slug })));
    const statement = vocabularyStatement(JSON.stringify(given), JSON.stringify(slugs));
    const answer = await this.readings.row<Answer>(statement);
    return {
      terms: terms.map(({ readings: [{ folded }] }, n) => termWords(folded, n, answer)),
      filters: filterLabels(filters, answer),
    };
  }
}

function termWords(folded: string, n: number, { stems, forms, begun, near }: Answer): TermWords {
  const own = <Row>(rows: OfTerm<Row>): OfTerm<Row> => rows.filter(({ term }) => term === n);
  return {
    stems: own(stems),
    words: [...own(begun), ...meant(folded, own(near))],
    forms: own(forms).map(({ word }) => word),
  };
}

/** A slug that nothing has leaves an empty list, which nothing meets. */
function filterLabels(filters: SearchFilters, { entities }: Answer): string[][] {
  const named = ENTITIES.flatMap((kind) =>
    filters[kind] ? [entities.flatMap((entity) => (entity.kind === kind ? entity.term : []))] : [],
  );
  const languages = filters.language?.map((language) => `language:${language}`);
  return languages ? [...named, languages] : named;
}

/** A word that occurs is meant as it is; else all that are one error away may be meant, so that none hides another. */
function meant(word: string, near: readonly KnownWord[]): KnownWord[] {
  if (near.some((known) => known.word === word)) return [];
  return near.filter((known) => isOneError(known.word, word));
}
