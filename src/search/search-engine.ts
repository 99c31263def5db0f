import type { SearchTerms } from './query/search-terms.js';
import type { WordPattern } from './query/word-pattern.js';
import type { SearchedKind } from './search-entry.entity.js';

/** What a text is of its entry. `about` is found, but never shown: names and keywords from elsewhere in the card. */
export const PASSAGE_FIELDS = ['headline', 'name', 'kicker', 'summary', 'text', 'speaker', 'body'] as const;
export type PassageField = (typeof PASSAGE_FIELDS)[number] | 'about';
export type Passage = readonly [field: PassageField, text: string];

/** Something to be found. */
export interface SearchEntry {
  readonly kind: SearchedKind;
  readonly id: string;
  /** The article whose document shows it. */
  readonly articleId: string;
  /** Never found before. */
  readonly publishedAt: string;
  /** BCP 47; null for names, which are of none. */
  readonly language: string | null;
  /** What it is filtered by and counted under: `section:<id>`, `person:<id>`, `organization:<id>`, `language:<tag>`, `year:<number>`. */
  readonly terms: readonly string[];
  readonly passages: readonly Passage[];
}

/** One value of each list must match: languages are BCP 47, the others slugs. */
export interface SearchFilters {
  readonly language?: readonly string[] | undefined;
  readonly section?: readonly string[] | undefined;
  readonly person?: readonly string[] | undefined;
  readonly organization?: readonly string[] | undefined;
}

/** One page of one kind. */
export interface Search {
  readonly kind: SearchedKind;
  readonly terms: SearchTerms;
  readonly filters: SearchFilters;
  readonly publishedAfter: string | undefined;
  readonly sort: SearchSort;
  readonly limit: number;
  readonly from: SearchPosition;
  /** Whether to count: the first page does. */
  readonly counting: boolean;
  /** Whether the counts are answered; else they may be left out where finding needs none. */
  readonly counts: boolean;
  /** What of those found is counted by value. */
  readonly facets: readonly FacetKind[];
}

export const FACET_KINDS = ['section', 'organization', 'person', 'year', 'language'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

export const SEARCH_SORTS = ['relevance', '-publishedAt'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** Where a page begins. The newest matches are ranked among themselves, then the next, and so on: each lot is a window. */
export interface SearchPosition {
  /** The window holds what was published before this moment; with the id of the last entry of the window before it, what follows that. */
  readonly until: string;
  readonly untilId: string | null;
  /** The last item of the page before, in the same window. */
  readonly after: { readonly score: number; readonly id: string } | null;
}

export interface FoundEntry {
  readonly id: string;
  /** What it ranks by; the same means the same in every kind. */
  readonly score: number;
  /** The article that it appears in; null for people and organizations. */
  readonly articleId: string | null;
  readonly terms: readonly string[];
  /** What an answer shows of it, as JSON. */
  readonly card: string;
  readonly passages: readonly Passage[];
}

/** How many of those found bear a term; of an entity its slug and name. */
export interface FoundFacet {
  readonly term: string;
  readonly count: number;
  readonly slug: string | null;
  readonly name: string | null;
}

export interface Counted {
  readonly total: number;
  /** Whether there are no more. */
  readonly complete: boolean;
  readonly facets: readonly FoundFacet[];
}

export interface SearchResult {
  readonly items: readonly FoundEntry[];
  readonly next: SearchPosition | null;
  /** Only at the beginning, and not where counts may be left out. Counted are those of the first window: all that match, or the newest of them. */
  readonly counted: Counted | null;
  /** Finds in a text the words that were looked for. */
  readonly pattern: WordPattern;
}

/**
 * What finds. Today Postgres; a search server would be a second implementation. What it receives in the transaction of a
 * publication must be found from its commit on, or from `publishedAt` on if that is later.
 */
export abstract class SearchEngine {
  /** Replaces all that it holds of these articles. */
  abstract write(entries: readonly SearchEntry[]): Promise<void>;
  abstract remove(articleId: string): Promise<void>;
  /** Those of the articles that are found otherwise than by these entries, which should be all that there are of them. */
  abstract differing(articleIds: readonly string[], entries: readonly SearchEntry[]): Promise<string[]>;
  abstract find(search: Search): Promise<SearchResult>;
}
