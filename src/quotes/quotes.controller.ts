import { Controller, Get, Param } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { Query, ReadQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { ListQuotes, Quote } from './quote.dto.js';
import { QuotesReader, toQuoteView } from './quotes.reader.js';

/** Reads; a quote is written through its article, by `QuoteChangesController`. */
@Controller('v1/editorial/quotes')
export class QuotesController {
  constructor(private readonly quotes: QuotesReader) {}

  @Get()
  @Endpoint({
    summary: 'Lists quotes',
    permission: 'articles.read',
    query: ListQuotes,
    answers: Quote,
    list: true,
  })
  list(@Query() query: ListQuotes): Promise<Page<Quote>> {
    return this.quotes.list(query);
  }

  @Get(':id')
  @Endpoint({ summary: 'Reads a quote', permission: 'articles.read', query: ReadQuery, answers: Quote })
  async read(@Param('id', ParseIdentifier) id: string): Promise<Quote> {
    return toQuoteView(await this.quotes.find(id));
  }
}
