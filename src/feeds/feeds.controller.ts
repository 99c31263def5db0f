import { Controller } from '@nestjs/common';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { EntitySlugs } from '../content/entity-slugs.reader.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';
import { EXAMPLE_SITE, exampleArticle } from '../publication/example-article.view.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { PublicAnswer } from '../edge/answers/public-answer.js';
import type { JsonSchema } from '../contract/properties/property.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { slugInPath } from '../kernel/values/slug.js';
import { FEED_TYPES, formatOf } from './feed-format.js';
import type { FeedFormat } from './feed-format.js';
import { FeedsQueries } from './feeds.queries.js';
import { renderJsonFeed } from './json-feed.js';
import type { FeedContent, FeedSource } from './feeds.queries.js';

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

/** @param moves of what has a slug */
const declared = (summary: string, moves = true): Parameters<typeof PublicGet>[1] => ({
  summary,
  description: DESCRIPTION,
  produces: FEED_TYPES,
  moves,
  problems: [NotFound],
  headers: ['Last-Modified'],
  example,
});

@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly feeds: FeedsQueries,
    private readonly slugs: EntitySlugs,
    private readonly newsroom: NewsroomSettings,
  ) {}

  @PublicGet('articles.:format', declared('Feeds the newest articles', false))
  async articles({ path }: PublicRequest): Promise<PublicResult> {
    return this.render('articles', formatOf(path), await this.feeds.newest());
  }

  @PublicGet('sections/:slug.:format', declared('Feeds the newest articles of a section'))
  section(asked: PublicRequest): Promise<PublicResult> {
    return this.about('section', 'sections', asked);
  }

  @PublicGet(
    'people/:slug.:format',
    declared('Feeds the newest articles that name, quote or are signed by a person'),
  )
  person(asked: PublicRequest): Promise<PublicResult> {
    return this.about('person', 'people', asked);
  }

  @PublicGet('organizations/:slug.:format', declared('Feeds the newest articles that show an organization'))
  organization(asked: PublicRequest): Promise<PublicResult> {
    return this.about('organization', 'organizations', asked);
  }

  private async about(
    kind: EntityKind,
    plural: string,
    { slug, path }: PublicRequest,
  ): Promise<PublicAnswer> {
    const format = formatOf(path);
    const found = (await this.feeds.newestOf(kind, slug)) ?? (await this.slugs.leadOn(kind, slug));
    return this.render(`${plural}/${slugInPath(slug)}`, format, found);
  }

  private async render(
    path: string,
    { end, type, render }: FeedFormat,
    { term = 'articles', name, articles, changed }: FeedContent & Partial<FeedSource>,
  ): Promise<PublicAnswer> {
    const site = await this.newsroom.site();
    const title = name === undefined ? site.name : `${name} – ${site.name}`;
    const feed = { title, address: `${site.publicUrl}/feeds/${path}.${end}`, site, articles };
    return {
      body: render(feed),
      type: `${type}; charset=utf-8`,
      keys: [term, ...articles.map(({ id }) => `article:${id}`)],
      since: changed,
    };
  }
}
