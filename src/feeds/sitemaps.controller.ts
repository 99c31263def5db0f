import { Controller } from '@nestjs/common';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import type { PublicAnswer } from '../edge/answers/public-answer.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { CACHE_CONTROL } from '../edge/answers/send-finished.js';
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from './sitemap.js';
import { SitemapsQueries } from './sitemaps.queries.js';

const XML = 'application/xml';

@Controller()
export class SitemapsController {
  constructor(
    private readonly sitemaps: SitemapsQueries,
    private readonly newsroom: NewsroomSettings,
  ) {}

  @PublicGet('sitemap.xml', { summary: 'Lists the sitemaps', produces: XML })
  async index(): Promise<PublicResult> {
    return answer(renderSitemapIndex(await this.sitemaps.pages(), await this.newsroom.site()));
  }

  @PublicGet('sitemaps/news.xml', {
    summary: 'Lists the articles of the last two days, for Google News',
    description: 'At most 1,000. It is empty if nothing was published for two days.',
    produces: XML,
  })
  async news(): Promise<PublicResult> {
    const body = renderNewsSitemap(await this.sitemaps.recent(), await this.newsroom.site());
    // Articles leave it by their age, and no purge follows from that.
    return { ...answer(body), headers: { 'cache-control': CACHE_CONTROL } };
  }

  @PublicGet('sitemaps/articles-:page.xml', {
    summary: 'Lists a page of all public articles, with their translations',
    description: 'An article stays on its page, whatever happens to others. `/sitemap.xml` lists the pages.',
    produces: XML,
    problems: [NotFound],
  })
  async page({ path: { page = '' } }: PublicRequest): Promise<PublicResult> {
    if (!/^[1-9]\d{0,8}$/.test(page)) throw new Problem(NotFound);
    const entries = await this.sitemaps.page(Number(page));
    if (entries.length === 0) throw new Problem(NotFound, 'There is no such page.');
    return answer(renderSitemap(entries, (await this.newsroom.site()).language));
  }
}

function answer(body: string): PublicAnswer {
  return { body, type: `${XML}; charset=utf-8`, keys: ['articles'] };
}
