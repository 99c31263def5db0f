import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { Queried } from '../../kernel/http/list-query.js';
import { PublicAnswers } from '../../kernel/http/public/public-answers.js';
import { publicPage } from '../../kernel/http/public/public-json.js';
import {
  ContentQuote,
  ContentStatistic,
  ListContentQuotes,
  ListContentStatistics,
} from '../content-facts.dto.js';
import { ContentFactsQueries } from './content-facts.queries.js';
import { keysOfQuote, keysOfStatistic } from './surrogate-keys.js';

/** Facts across articles. */
@Controller('v1/content')
export class ContentFactsController {
  constructor(
    private readonly facts: ContentFactsQueries,
    private readonly answers: PublicAnswers,
  ) {}

  @Get('quotes')
  @Endpoint({
    summary: 'Finds quotes in public articles, what was said last first',
    permission: 'public',
    query: ListContentQuotes,
    answers: ContentQuote,
    list: true,
  })
  listQuotes(
    @Queried() query: ListContentQuotes,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () =>
      publicPage(await this.facts.quotes(query), request, query, 'quotes', keysOfQuote),
    );
  }

  @Get('statistics')
  @Endpoint({
    summary: 'Finds statistics in public articles, what was published last first',
    permission: 'public',
    query: ListContentStatistics,
    answers: ContentStatistic,
    list: true,
  })
  listStatistics(
    @Queried() query: ListContentStatistics,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () =>
      publicPage(await this.facts.statistics(query), request, query, 'statistics', keysOfStatistic),
    );
  }
}
