import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { ReadDatabase } from '../../kernel/database/read-database.js';
import type { SearchTerm } from '../query/search-terms.js';
import { wordPattern } from '../query/word-pattern.js';
import type { WordsInRow } from '../query/word-pattern.js';
import { SearchEngine } from '../search-engine.js';
import type {
  FoundEntry,
  FoundFacet,
  Search,
  SearchEntry,
  SearchPosition,
  SearchResult,
} from '../search-engine.js';
import { ESTIMATE, findStatement } from './find-statement.js';
import { isNamed, wholeLabel } from './labels.js';
import { tsqueries, wholeQuery } from './tsqueries.js';
import type { Tsqueries } from './tsqueries.js';
import { Vocabulary } from './vocabulary.js';
import type { TermWords } from './vocabulary.js';
import { writeEntries } from './write-entries.js';
import { REMOVE_ENTRIES, REMOVE_WORDS } from './write-statements.js';

/** So many of the newest that match are ranked; a page is cut out of them without a rest. */
const RANKED = 500;
/** So many are read to find a phrase of which all have the words. */
const EXAMINED = 2000;

/** Up to so many matches are read at once; of more the newest are found by going through time. */
const RARE = 4000;

interface Estimate {
  readonly 'QUERY PLAN': readonly [{ readonly Plan: { readonly 'Plan Rows': number } }];
}

interface Answer {
  readonly items: readonly (FoundEntry & { readonly score: string })[];
  readonly found: number;
  readonly rest: { readonly at: string; readonly id: string } | null;
  readonly facets: readonly FoundFacet[] | null;
}

/** Full text search by Postgres itself: what is published is found in the transaction that publishes it. */
@Injectable()
export class PostgresSearch extends SearchEngine {
  constructor(
    private readonly database: Database,
    private readonly reads: ReadDatabase,
    private readonly vocabulary: Vocabulary,
  ) {
    super();
  }

  write(entries: readonly SearchEntry[]): Promise<void> {
    return writeEntries((sql, parameters) => this.database.send(sql, parameters), entries);
  }

  async remove(articleId: string): Promise<void> {
    await this.database.send(REMOVE_ENTRIES, [articleId]);
    await this.database.send(REMOVE_WORDS, [[articleId]]);
  }

  async find(search: Search): Promise<SearchResult> {
    const terms = search.terms.flat();
    const meaning = await this.vocabulary.of(terms, search.filters);
    const words = new Map(terms.map((term, n) => [term, meaning.terms[n] ?? UNKNOWN]));
    const wordsOf = (term: SearchTerm): TermWords => words.get(term) ?? UNKNOWN;
    const queries = tsqueries(search.terms, wordsOf, meaning.filters, (name) =>
      wholeLabel(search.kind, name),
    );
    const answer = await this.read(search, queries);
    return {
      items: answer.items.slice(0, search.limit),
      next: nextPosition(search, answer),
      counted: search.counting
        ? { total: answer.found, complete: answer.rest === null, facets: answer.facets ?? [] }
        : null,
      pattern: wordPattern(
        terms.filter(({ excluded }) => !excluded).map((term) => wordsInRow(term, wordsOf(term))),
      ),
    };
  }

  private async read(search: Search, { indexed, exact, ranked }: Tsqueries): Promise<Answer> {
    const { kind, sort, from, limit, counting, publishedAfter } = search;
    const window = Math.floor(RANKED / limit) * limit;
    const rare = isNamed(kind) || (await this.estimate(search, indexed)) <= RARE;
    const [answer] = await this.reads.prepared<Answer>(findStatement(kind, sort, rare), [
      ...[JSON.stringify(indexed), exact, ranked, kind, from.until, from.untilId, publishedAfter ?? null],
      ...[exact === null ? window : EXAMINED, window],
      ...[from.after?.score ?? null, from.after?.id ?? null, limit, counting],
    ]);
    if (!answer) throw new Error('The search gave no answer.');
    return answer;
  }

  private async estimate({ kind }: Search, indexed: Tsqueries['indexed']): Promise<number> {
    const [row] = await this.reads.prepared<Estimate>(ESTIMATE, [
      wholeQuery(indexed, (name) => wholeLabel(kind, name)),
    ]);
    return row?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
  }
}

const UNKNOWN: TermWords = { stems: [], words: [], forms: [] };

function nextPosition({ limit, from }: Search, { items, rest }: Answer): SearchPosition | null {
  const last = items.length > limit ? items[limit - 1] : undefined;
  if (last) return { ...from, after: { score: Number(last.score), id: last.id } };
  return rest && { until: rest.at, untilId: rest.id, after: null };
}

function wordsInRow({ form, folded }: SearchTerm, { words, forms }: TermWords): WordsInRow {
  const own = folded.split(' ');
  if (form === 'prefix') return { words: own, length: 1, begun: true };
  const all = [...own, ...forms, ...words.map(({ word }) => word)];
  return { words: [...new Set(all)], length: own.length, begun: false };
}
