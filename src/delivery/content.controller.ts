import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../kernel/http/endpoint.js';
import { SlugParam } from '../kernel/http/identifier-param.js';
import { isFresh, strongEtag } from '../kernel/http/conditional.js';
import { NotFound } from '../kernel/http/http.problems.js';
import { Queried } from '../kernel/http/list-query.js';
import { Problem } from '../kernel/http/problem.js';
import { pick, ResponseShape } from '../kernel/http/response-shape.interceptor.js';
import { Card, ContentArticle } from './content-article.dto.js';
import { ContentQueries } from './content.queries.js';
import type { Found } from './content.queries.js';
import { Withdrawn } from './delivery.problems.js';
import { ListContent, ReadContent } from './list-content.dto.js';

/** A publication must be seen within a second; a cache in front may answer a little longer while it asks. */
const CACHE_CONTROL = 'public, max-age=1, stale-while-revalidate=10';

@Controller('v1/content/articles')
export class ContentController {
  constructor(private readonly content: ContentQueries) {}

  @Get()
  @Endpoint({
    summary: 'Lists published articles, newest first, as cards',
    permission: 'public',
    query: ListContent,
    answers: Card,
    list: true,
  })
  async list(
    @Queried() query: ListContent,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = new ResponseShape().shape(await this.content.list(query), query.fields, request, reply);
    answer(request, reply, JSON.stringify(page));
  }

  @Get(':slug')
  @Endpoint({
    summary: 'Reads a published article: the finished document',
    description: 'An old slug is answered by 301, a withdrawn article by 410.',
    permission: 'public',
    query: ReadContent,
    answers: ContentArticle,
    problems: [NotFound, Withdrawn],
  })
  async read(
    @SlugParam() slug: string,
    @Queried() query: ReadContent,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.content.find(slug, query.language);
    if (!found) throw new Problem(NotFound, 'There is no published article with this slug.');
    if (found.state === 'withdrawn') throw new Problem(Withdrawn);
    if (found.slug !== slug || (query.language ?? found.language) !== found.language) redirect(found, reply);
    else if (query.fields) answer(request, reply, thinned(found.document, query.fields));
    else answer(request, reply, found.document, found);
  }
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  { etag, updatedAt }: Partial<Found> = {},
): void {
  const tag = etag ?? strongEtag(body);
  void reply.headers({
    etag: tag,
    'cache-control': CACHE_CONTROL,
    ...(updatedAt && { 'last-modified': updatedAt.toUTCString() }),
  });
  if (isFresh(request.headers, tag, updatedAt)) void reply.status(304).send();
  else void reply.type('application/json; charset=utf-8').send(body);
}

function redirect({ slug, language }: Found, reply: FastifyReply): void {
  void reply
    .header('cache-control', CACHE_CONTROL)
    .redirect(`/v1/content/articles/${slug}?language=${language}`, 301);
}

function thinned(document: string, fields: string[]): string {
  return JSON.stringify(pick(JSON.parse(document) as Record<string, unknown>, fields));
}
