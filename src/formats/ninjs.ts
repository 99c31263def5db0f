import type { Site } from '../config/settings.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { organizationAddress, personAddress } from '../publication/reader-address.view.js';
import type { Pages } from '../publication/reader-address.view.js';
import { urn } from './urn.view.js';
import type { Node } from './written-json.js';
import { quoteItem, statisticItem } from './ninjs-facts.js';
import { bodyText } from './plain-text.js';
import { toSubjectView } from './subject.view.js';

/**
 * An article as an IPTC ninjs 3.1 item. ninjs has no place for quotes and statistics, and its schema takes no other members:
 * they are associations, items of the type `component` with our own profiles `quote` and `statistic`.
 */
export function ninjsItem(article: ContentArticle, site: Site): Node {
  const { id, language, headline, summary, kicker, bylines, dateline, updatedAt } = article;
  return {
    uri: urn(id),
    type: 'text',
    representationType: 'full',
    profile: 'article',
    versionCreated: updatedAt,
    pubStatus: 'usable',
    language,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    headlines: [
      { role: 'main', contentType: 'text/plain', value: headline },
      kicker === null ? undefined : { role: 'kicker', contentType: 'text/plain', value: kicker },
    ],
    descriptions: summary === null ? [] : [{ role: 'summary', contentType: 'text/plain', value: summary }],
    bodies: bodies(article),
    by: bylines.map(({ name }) => name).join(', '),
    located: dateline?.place,
    edNote: article.corrections.map(({ text }) => text).join('\n'),
    ...named(article, site),
    subjects: subjects(article),
    renditions: renditions(article),
    altIds: [
      { role: 'slug', value: article.slug },
      { role: 'url', value: article.url },
      article.canonicalUrl === null ? undefined : { role: 'canonical', value: article.canonicalUrl },
    ],
    associations: [
      ...article.quotes.map((quote) => quoteItem(quote, article)),
      ...article.statistics.map(statisticItem),
    ],
  };
}

function bodies({ body, bodyHtml }: ContentArticle): Node[] {
  const text = bodyText(body);
  if (text === '') return [];
  return [
    { role: 'main', contentType: 'text/html', charCount: [...text].length, value: bodyHtml },
    { role: 'plain', contentType: 'text/plain', value: text },
  ];
}

function named(article: ContentArticle, pages: Pages): Record<string, Node[]> {
  const speakers = new Set(article.quotes.map(({ speaker }) => speaker?.person?.id));
  const { source, organizations } = article;
  return {
    people: article.people.map((person) => ({
      name: person.name,
      rel: speakers.has(person.id) ? 'speaker' : 'mentioned',
      uri: urn(person.id),
      literal: personAddress(pages, person),
    })),
    organisations: organizations.map((organization) => ({
      name: organization.name,
      rel: organization.id === source?.organizationId ? 'source' : 'mentioned',
      uri: urn(organization.id),
      literal: organizationAddress(pages, organization),
    })),
    infoSources: source ? [{ role: 'origin', name: source.name, uri: source.url }] : [],
  };
}

/** The section and the keywords have no vocabulary of others: they are named, with what they are as `rel`. */
function subjects({ subjects: codes, section, keywords }: ContentArticle): Node[] {
  return [
    ...codes.map(toSubjectView).map(({ code, uri }) => ({ rel: 'about', literal: code, uri })),
    ...(section ? [{ rel: 'section', name: section.name, literal: section.slug }] : []),
    ...keywords.map((keyword) => ({ rel: 'keyword', name: keyword })),
  ];
}

function renditions({ image }: ContentArticle): Node[] {
  return image?.url == null ? [] : [{ name: 'main', href: image.url, title: image.caption ?? image.alt }];
}
