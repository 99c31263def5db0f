import { toAnchorView } from '../body/anchors/anchor.js';
import type { AnchorView, StoredAnchor } from '../body/anchors/anchor.js';
import type { Block } from '../body/block.js';
import { renderHtml } from '../body/render-html.js';
import type { StoredArticle } from '../articles/article.view.js';
import type { Class } from '../contract/properties/property.js';
import { articleAddress } from './reader-address.view.js';
import type { Pages } from './reader-address.view.js';
import type { Card, ContentArticle, PublicQuote } from './content-article.dto.js';
import { PublicOrganization, PublicPerson } from './content-article.dto.js';
import { Translation } from './translation.dto.js';
import { PublicByline, PublicDateline, PublicSection, PublicSource } from './public-parts.dto.js';
import { PublicCorrection } from './public-correction.dto.js';
import { PublicStatistic } from './public-statistic.dto.js';
import type { PublicImage, PublicIndicator } from './public-parts.dto.js';
import { publicView } from './public-parts.view.js';

/** What a document shows beside the article: names as of now, by id, and the article's translations. */
export interface Surroundings {
  readonly people: ReadonlyMap<string, PublicPerson>;
  readonly organizations: ReadonlyMap<string, PublicOrganization>;
  readonly indicators: ReadonlyMap<string, PublicIndicator>;
  readonly sections: ReadonlyMap<string, PublicSection>;
  readonly translations: readonly Translation[];
  readonly pages: Pages;
}

/** The document of a published revision: a pure function, so that rendering it again at any time gives the same. */
export function renderDocument(article: StoredArticle, around: Surroundings): ContentArticle {
  const { source, dateline, keywords, subjects, canonicalUrl, body, firstPublishedAt } = article;
  const card = renderCard(article, around);
  return {
    ...card,
    url: articleAddress(around.pages, { ...card, firstPublishedAt: firstPublishedAt ?? card.publishedAt }),
    canonicalUrl,
    source: source && publicView(PublicSource, source),
    dateline: dateline && publicView(PublicDateline, dateline),
    keywords,
    subjects,
    body,
    bodyHtml: renderHtml(body),
    people: found(personIds(article), around.people, PublicPerson),
    organizations: found(organizationIds(article), around.organizations, PublicOrganization),
    quotes: article.quotes.map((quote) => renderQuote(quote, around)),
    statistics: article.statistics.map((statistic) => renderStatistic(statistic, around)),
    corrections: publishedCorrections(article),
    translations: around.translations.map((translation) => publicView(Translation, translation)),
  };
}

export function renderCard(article: StoredArticle, { sections }: Surroundings): Card {
  const { id, slug, language, headline, kicker, summary, bylines, publishedAt } = article;
  const section = sections.get(article.section?.id ?? '') ?? article.section;
  if (publishedAt === null) throw new Error(`The article ${id} is not published.`);
  return {
    id,
    slug,
    language,
    headline,
    kicker,
    summary,
    section: section && publicView(PublicSection, section),
    bylines: bylines.map((byline) => publicView(PublicByline, byline)),
    image: firstImage(article.body),
    publishedAt,
    // The end of an embargo is the news, whenever the text was written.
    updatedAt: article.updatedAt > publishedAt ? article.updatedAt : publishedAt,
  };
}

/** Those that were published with this revision or before, whenever their text was written. */
function publishedCorrections({ corrections }: StoredArticle): PublicCorrection[] {
  return corrections.flatMap(({ approvedAt, ...correction }) =>
    approvedAt === null ? [] : publicView(PublicCorrection, { ...correction, at: approvedAt }),
  );
}

/** Mentioned, quoted, or giving a figure, in that order. */
export function personIds({ mentions, quotes, statistics }: StoredArticle): string[] {
  return distinct([
    ...mentions.map(({ personId }) => personId),
    ...quotes.map(({ speaker }) => speaker?.personId),
    ...statistics.map(({ attribution }) => attribution?.personId),
  ]);
}

export function organizationIds({ mentions, quotes, statistics, source }: StoredArticle): string[] {
  return distinct([
    ...mentions.map(({ organizationId }) => organizationId),
    ...quotes.map(({ speaker }) => speaker?.organizationId),
    ...statistics.map(({ attribution }) => attribution?.organizationId),
    source?.organizationId,
  ]);
}

function renderQuote(
  quote: StoredArticle['quotes'][number],
  { people, organizations }: Surroundings,
): PublicQuote {
  const { id, kind, text, speaker, saidOn, occasion, language, translated, anchors } = quote;
  return {
    id,
    kind,
    text,
    speaker: speaker && {
      person: found([speaker.personId], people, PublicPerson)[0] ?? null,
      name: speaker.name,
      title: speaker.title,
      organization: found([speaker.organizationId], organizations, PublicOrganization)[0] ?? null,
      organizationName: speaker.organizationName,
    },
    saidOn,
    occasion,
    language,
    translated,
    anchors: attached(anchors),
  };
}

function renderStatistic(
  statistic: StoredArticle['statistics'][number],
  { indicators }: Surroundings,
): PublicStatistic {
  const indicator = indicators.get(statistic.indicator?.id ?? '') ?? statistic.indicator;
  return publicView(PublicStatistic, { ...statistic, indicator, anchors: attached(statistic.anchors) });
}

/** Readers see only where a fact is now, not where it was. */
function attached(anchors: readonly StoredAnchor[]): AnchorView[] {
  return anchors.filter(({ state }) => state !== 'detached').map(toAnchorView);
}

function firstImage(body: readonly Block[]): PublicImage | null {
  const image = body.find((block) => block.type === 'image');
  if (!image) return null;
  const { url, assetId, alt, caption, credit } = image;
  return { url, assetId, alt, caption, credit };
}

function found<T extends object>(
  ids: readonly (string | null)[],
  known: ReadonlyMap<string, T>,
  type: Class<T>,
): T[] {
  return ids.flatMap((id) => {
    const thing = known.get(id ?? '');
    return thing ? publicView(type, thing) : [];
  });
}

function distinct(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id != null))];
}
