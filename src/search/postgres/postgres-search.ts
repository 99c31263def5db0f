import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { ReadDatabase } from '../../edge/replicas/read-database.js';
import type { SearchTerm } from '../query/search-terms.js';
import { WordPattern } from '../query/word-pattern.js';
import { SearchEngine } from '../search-engine.js';
import type {
  Counted,
  FoundEntry,
  FoundFacet,
  Search,
  SearchEntry,
  SearchPosition,
  SearchResult,
} from '../search-engine.js';
import { entryRow } from './entry-row.js';
import { estimate, findStatement } from './find-statement.js';
import { CachedRows } from './cached-rows.js';
import { isNamed, wholeLabel } from './labels.js';
import { isPlainlyNewest, newestStatement } from './newest-statement.js';
import { rowsToMark } from './rows-to-mark.js';
import { tsqueries, wholeQuery } from './tsqueries.js';
import type { Tsqueries } from './tsqueries.js';
import { Vocabulary } from './vocabulary.js';
import type { TermWords } from './vocabulary.js';
import { FEW } from './windows.js';
import { writeEntries } from './write-entries.js';
import { differingEntries, removeEntries, removeWords } from './write-statements.js';

interface Estimate {
  readonly 'QUERY PLAN': readonly [{ readonly Plan: { readonly 'Plan Rows': number } }];
}

/** What an answer says about all results. */
interface Survey {
  /** Null where nothing is counted: of the newest alone. */
  readonly found: number | null;
  /** Where the next window begins, if there is one. */
  readonly rest: { readonly at: string; readonly id: string } | null;
  /** JSON; null where none were asked for, or no value was found. */
  readonly facets: string | null;
  /** More have the words than was thought: this is no answer. */
  readonly too_many: boolean;
}

interface ItemRow {
  readonly id: string;
  readonly score: number;
  readonly article_id: string | null;
  /** With blanks between. */
  readonly terms: string;
  /** Null where readers don't get what was found: an entry that should not be there. */
  readonly card: string | null;
  readonly passages: string;
}

/** Full text search by Postgres itself: what is published is found in the transaction that publishes it. */
@Injectable()
export class PostgresSearch extends SearchEngine {
  constructor(
    private readonly database: Database,
    private readonly reads: ReadDatabase,
    private readonly readings: CachedRows,
    private readonly vocabulary: Vocabulary,
  ) {
    super();
  }

  write(entries: readonly SearchEntry[]): Promise<void> {
    return writeEntries((statement) => this.database.send(statement), entries);
  }

  async remove(articleId: string): Promise<void> {
    await this.database.send(removeEntries(articleId));
    await this.database.send(removeWords([articleId]));
  }

  async differing(articleIds: readonly string[], entries: readonly SearchEntry[]): Promise<string[]> {
    const given = entries.map((entry) => ({ ...entryRow(entry), shown_by: entry.articleId }));
    const rows = await this.database.prepared<{ id: string }>(
      differingEntries(JSON.stringify(given), articleIds),
    );
    return rows.map(({ id }) => id);
  }

  async find(search: Search): Promise<SearchResult> {
    const terms = search.terms.flat();
    const meaning = await this.vocabulary.of(terms, search.filters);
    const words = new Map(terms.map((term, n) => [term, meaning.terms[n] ?? UNKNOWN]));
    const wordsOf = (term: SearchTerm): TermWords => words.get(term) ?? UNKNOWN;
    const queries = tsqueries(search.terms, wordsOf, meaning.filters, (name) =>
      wholeLabel(search.kind, name),
    );
    const [survey, ...rows] = await this.read(search, queries);
    return {
      items: rows.slice(0, search.limit).flatMap(foundEntry),
      next: nextPosition(search, rows, survey),
      counted: search.counting ? countedOf(survey) : null,
      pattern: new WordPattern(rowsToMark(search.terms, wordsOf)),
    };
  }

  private async read(search: Search, queries: Tsqueries): Promise<[Survey, ...ItemRow[]]> {
    const few = !isNamed(search.kind) && (await this.estimate(search.kind, queries.indexed)) <= FEW;
    const rows = await this.found(search, queries, few);
    return rows[0].too_many ? this.found(search, queries, false) : rows;
  }

  private async found(search: Search, queries: Tsqueries, few: boolean): Promise<[Survey, ...ItemRow[]]> {
    const statement = isPlainlyNewest(search, queries) ? newestStatement : findStatement;
    const rows = await this.reads.prepared(statement(search, queries, few));
    return rows as [Survey, ...ItemRow[]];
  }

  private async estimate(kind: Search['kind'], indexed: Tsqueries['indexed']): Promise<number> {
    const query = wholeQuery(indexed, (name) => wholeLabel(kind, name));
    const found = await this.readings.row<Estimate>(estimate(query));
    return found['QUERY PLAN'][0].Plan['Plan Rows'];
  }
}

const UNKNOWN: TermWords = { stems: [], words: [], forms: [] };

function foundEntry({ id, score, article_id, terms, card, passages }: ItemRow): FoundEntry[] {
  if (card === null) return [];
  const texts = JSON.parse(passages) as FoundEntry['passages'];
  return [{ id, score, articleId: article_id, terms: terms.split(' '), card, passages: texts }];
}

function countedOf({ found, rest, facets }: Survey): Counted | null {
  if (found === null) return null;
  return { total: found, complete: rest === null, facets: JSON.parse(facets ?? '[]') as FoundFacet[] };
}

function nextPosition(
  { limit, from }: Search,
  rows: readonly ItemRow[],
  { rest }: Survey,
): SearchPosition | null {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  if (last) return { ...from, after: { score: last.score, id: last.id } };
  return rest && { until: rest.at, untilId: rest.id, after: null };
}
