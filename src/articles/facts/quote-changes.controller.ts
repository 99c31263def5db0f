import { Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { Quote } from '../../quotes/quote.dto.js';
import { FactsService } from './facts.service.js';

/** Writes of single quotes: each makes a revision of its article. */
@Controller('v1/editorial/quotes')
export class QuoteChangesController {
  constructor(private readonly facts: FactsService) {}

  @Post()
  @Endpoint({
    summary: 'Adds a quote to an article',
    description: '`articleId` names the article, which gets a new revision.',
    permission: 'articles.edit',
    ifMatch: 'optional',
    body: Quote,
    answers: Quote,
  })
  create(
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Quote>,
  ): Promise<Quote> {
    return this.facts.create(this.facts.quotes, condition, body);
  }

  @Patch(':id')
  @Endpoint({ summary: 'Changes a quote', permission: 'articles.edit', body: Quote, answers: Quote })
  update(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Quote>,
  ): Promise<Quote> {
    return this.facts.update(this.facts.quotes, id, condition, body);
  }

  @Delete(':id')
  @Endpoint({ summary: 'Removes a quote from its article', permission: 'articles.edit' })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.facts.remove(this.facts.quotes, id, condition);
  }
}
