import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../kernel/http/endpoint.js';
import { Queried } from '../kernel/http/list-query.js';
import { PublicAnswers } from '../kernel/http/public/public-answers.js';
import { publicPage } from '../kernel/http/public/public-json.js';
import { ContentSearch } from './content-search.js';
import { FoundItem } from './found-item.dto.js';
import { SearchContent } from './search-content.dto.js';
import { SearchSurvey } from './search-survey.dto.js';

@Controller('v1/content/search')
export class SearchController {
  constructor(
    private readonly content: ContentSearch,
    private readonly answers: PublicAnswers,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Searches what is published',
    description:
      'Full text in the language of each article, accents and case aside. The newest that match are ranked among themselves by where the words stand and how new they are; then, on later pages, those before them. With a phrase of common words a page may be short before the last.',
    permission: 'public',
    query: SearchContent,
    answers: FoundItem,
    list: true,
    beside: SearchSurvey,
  })
  search(
    @Queried() query: SearchContent,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () =>
      publicPage(await this.content.search(query), request, query, 'articles', keysOf),
    );
  }
}

/** What an item shows, as caches in front know it. */
function keysOf({ type, id, article, section }: FoundItem): string[] {
  const own = { articles: 'article', people: 'person', organizations: 'organization' }[type];
  return [
    ...(own === undefined ? [] : [`${own}:${id}`]),
    ...(article ? [`article:${article.id}`] : []),
    ...(section ? [`section:${section.id}`] : []),
  ];
}
