import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../config/settings.js';
import type { EntityKind } from '../delivery/tables/entity-document.entity.js';
import { EXAMPLE_SITE, exampleArticle } from '../delivery/example-article.view.js';
import { Endpoint } from '../kernel/http/endpoint.js';
import { NotFound } from '../kernel/http/http.problems.js';
import { SlugParam } from '../kernel/http/identifier-param.js';
import { Problem } from '../kernel/http/problem.js';
import type { PublicAnswer } from '../kernel/http/public/public-answer.js';
import type { JsonSchema } from '../kernel/http/property.js';
import { PublicAnswers } from '../kernel/http/public/public-answers.js';
import { FEED_TYPES, Format } from './feed-format.js';
import type { FeedFormat } from './feed-format.js';
import { lastNewsIn } from './feed.js';
import { FeedsQueries } from './feeds.queries.js';
import { renderJsonFeed } from './json-feed.js';
import type { FeedSource } from './feeds.queries.js';

const DESCRIPTION =
  'The 30 newest, with full text, as Atom 1.0 (`.atom`), RSS 2.0 (`.rss`) or JSON Feed 1.1 (`.json`). An entry keeps its identity (`urn:uuid:`) when its article changes.';

/** The JSON Feed of one article. */
const example = (): JsonSchema =>
  JSON.parse(
    renderJsonFeed({
      title: EXAMPLE_SITE.name,
      address: `${EXAMPLE_SITE.publicUrl}/feeds/articles.json`,
      site: EXAMPLE_SITE,
      articles: [exampleArticle()],
    }),
  ) as JsonSchema;

const declared = (summary: string): Parameters<typeof Endpoint>[0] => ({
  ...{ summary, description: DESCRIPTION, permission: 'public', produces: FEED_TYPES, problems: [NotFound] },
  example,
});

@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly feeds: FeedsQueries,
    private readonly answers: PublicAnswers,
    private readonly settings: Settings,
  ) {}

  @Get('articles.:format')
  @Endpoint(declared('Feeds the newest articles'))
  articles(
    @Format() format: FeedFormat,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () =>
      this.told('articles', format, { articles: await this.feeds.newest() }),
    );
  }

  @Get('sections/:slug.:format')
  @Endpoint(declared('Feeds the newest articles of a section'))
  section(
    @SlugParam() slug: string,
    @Format() format: FeedFormat,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, () => this.about('section', 'sections', slug, format));
  }

  @Get('people/:slug.:format')
  @Endpoint(declared('Feeds the newest articles that name, quote or are signed by a person'))
  person(
    @SlugParam() slug: string,
    @Format() format: FeedFormat,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, () => this.about('person', 'people', slug, format));
  }

  @Get('organizations/:slug.:format')
  @Endpoint(declared('Feeds the newest articles that show an organization'))
  organization(
    @SlugParam() slug: string,
    @Format() format: FeedFormat,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, () => this.about('organization', 'organizations', slug, format));
  }

  private async about(
    kind: EntityKind,
    plural: string,
    slug: string,
    format: FeedFormat,
  ): Promise<PublicAnswer> {
    const found = await this.feeds.newestOf(kind, slug);
    if (!found) throw new Problem(NotFound, `There is no public ${kind} with this slug.`);
    return this.told(`${plural}/${slug}`, format, found);
  }

  private told(
    path: string,
    { end, type, render }: FeedFormat,
    { term = 'articles', name, articles }: Pick<FeedSource, 'articles'> & Partial<FeedSource>,
  ): PublicAnswer {
    const site = this.settings;
    const title = name === undefined ? site.name : `${name} – ${site.name}`;
    const feed = { title, address: `${site.publicUrl}/feeds/${path}.${end}`, site, articles };
    const changed = lastNewsIn(feed);
    return {
      body: render(feed),
      type: `${type}; charset=utf-8`,
      keys: [term, ...articles.map(({ id }) => `article:${id}`)],
      // Told, but not compared with `If-Modified-Since`: a feed that lost a withdrawn article is older than the one with it.
      ...(changed !== undefined && { headers: { 'last-modified': new Date(changed).toUTCString() } }),
    };
  }
}
