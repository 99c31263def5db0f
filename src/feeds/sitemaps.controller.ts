import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../config/settings.js';
import { Endpoint } from '../kernel/http/endpoint.js';
import { NotFound } from '../kernel/http/http.problems.js';
import { Problem } from '../kernel/http/problem.js';
import { PublicAnswers } from '../kernel/http/public/public-answers.js';
import { CACHE_CONTROL } from '../kernel/http/public/send-finished.js';
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from './sitemap.js';
import { SitemapsQueries } from './sitemaps.queries.js';

const XML = 'application/xml';

@Controller()
export class SitemapsController {
  constructor(
    private readonly sitemaps: SitemapsQueries,
    private readonly answers: PublicAnswers,
    private readonly settings: Settings,
  ) {}

  @Get('sitemap.xml')
  @Endpoint({ summary: 'Lists the sitemaps', permission: 'public', produces: XML })
  index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async () =>
      renderSitemapIndex(await this.sitemaps.pages(), this.settings),
    );
  }

  @Get('sitemaps/news.xml')
  @Endpoint({
    summary: 'Lists the articles of the last two days, for Google News',
    description: 'At most 1,000. It has no entry where nothing was published for two days.',
    permission: 'public',
    produces: XML,
  })
  news(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(
      request,
      reply,
      async () => renderNewsSitemap(await this.sitemaps.recent(), this.settings),
      // Articles leave it by their age, of which no cache is told.
      { 'cache-control': CACHE_CONTROL },
    );
  }

  @Get('sitemaps/articles-:page.xml')
  @Endpoint({
    summary: 'Lists a page of all public articles, with their translations',
    description: 'An article stays on its page, whatever becomes of others. `/sitemap.xml` names the pages.',
    permission: 'public',
    produces: XML,
    problems: [NotFound],
  })
  page(
    @Param('page') page: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^[1-9]\d{0,8}$/.test(page)) throw new Problem(NotFound);
    return this.answer(request, reply, async () => {
      const entries = await this.sitemaps.page(Number(page));
      if (entries.length === 0) throw new Problem(NotFound, 'There is no such page.');
      return renderSitemap(entries, this.settings.language);
    });
  }

  private answer(
    request: FastifyRequest,
    reply: FastifyReply,
    make: () => Promise<string>,
    headers: Record<string, string> = {},
  ): Promise<void> {
    return this.answers.send(request, reply, async () => ({
      body: await make(),
      type: `${XML}; charset=utf-8`,
      keys: ['articles'],
      headers,
    }));
  }
}
