import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { QuoteTopics } from '../../content/quote-topics.reader.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { readTerms } from '../query/search-terms.js';
import type { SearchTerm } from '../query/search-terms.js';
import { wholeLabel } from './labels.js';
import { tsqueries, wholeQuery } from './tsqueries.js';
import { Vocabulary } from './vocabulary.js';
import type { TermWords } from './vocabulary.js';

const labelOf = (configuration: string): string => wholeLabel('quotes', configuration);

/** Finds quotes for the lists of quotes: each in the stems of its own language, typing errors forgiven. */
@Injectable()
export class FoundQuotes implements OnModuleInit {
  constructor(
    private readonly topics: QuoteTopics,
    private readonly vocabulary: Vocabulary,
  ) {}

  onModuleInit(): void {
    this.topics.findWith((q, id) => this.condition(q, id));
  }

  private async condition(q: string, id: Sql): Promise<Sql> {
    const read = readTerms(q);
    const terms = read.flat();
    if (terms.length === 0) return sql`false`;
    const meaning = await this.vocabulary.of(terms, {});
    const words = new Map(terms.map((term, n) => [term, meaning.terms[n] ?? UNKNOWN]));
    const wordsOf = (term: SearchTerm): TermWords => words.get(term) ?? UNKNOWN;
    const { indexed, exact } = tsqueries(read, wordsOf, meaning.filters, labelOf);
    const inRow = exact === null ? sql.empty : sql`AND e.words @@ ${exact}::tsquery`;
    return sql`EXISTS (SELECT FROM search_entries e
      WHERE e.kind = 'quotes' AND e.id = ${id} AND e.words @@ ${wholeQuery(indexed, labelOf)}::tsquery ${inRow})`;
  }
}

const UNKNOWN: TermWords = { stems: [], words: [], forms: [] };
