import type { Site } from '../config/settings.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { homeAddress } from '../publication/reader-address.view.js';
import { observationNode, quotationNode } from './jsonld-facts.js';
import { organizationNode, personNode } from './jsonld-named.js';
import { urn } from './urn.view.js';
import type { Node } from './written-json.js';
import { plainDate } from './plain-date.js';
import { bodyText } from './plain-text.js';
import { toSubjectView } from './subject.view.js';
import type { Writable } from './written-json.js';

/** An article as a schema.org NewsArticle. What it says, the article's page shows too. */
export function newsArticle(article: ContentArticle, site: Site): Node {
  const { id, headline, summary, language, section, dateline, image } = article;
  const url = article.canonicalUrl ?? article.url;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': urn(id),
    url,
    mainEntityOfPage: url,
    headline,
    abstract: summary,
    inLanguage: language,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    ...credits(article),
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: homeAddress(site) },
    articleSection: section?.name,
    dateline: [dateline?.place, dateline?.date].filter((part) => part != null).join(', '),
    image: image?.url == null ? undefined : imageNode(image),
    articleBody: bodyText(article.body),
    keywords: article.keywords,
    about: article.subjects.map(subjectNode),
    mentions: [
      ...article.people.map((person) => personNode(person, site)),
      ...article.organizations.map((organization) => organizationNode(organization, site)),
      ...article.statistics.map(observationNode),
    ],
    hasPart: article.quotes.map((quote) => quotationNode(quote, article, site)),
    citation: sourceNode(article),
    correction: article.corrections.map(correctionNode),
    workTranslation: article.translations.map((translation) => ({
      '@type': 'NewsArticle',
      url: translation.url,
      inLanguage: translation.language,
    })),
  };
}

/** Who signs is the author; those that a byline names in another role are credited by it. */
function credits({ bylines }: ContentArticle): Record<string, Writable> {
  const properties: Record<string, string> = { author: 'author', editor: 'editor', translator: 'translator' };
  const byProperty: Record<string, Node[]> = {};
  for (const { name, personId, role } of bylines) {
    const property = properties[role] ?? 'contributor';
    const person = { '@type': 'Person', '@id': personId === null ? undefined : urn(personId), name };
    (byProperty[property] ??= []).push(person);
  }
  return byProperty;
}

function correctionNode({ id, text, at }: ContentArticle['corrections'][number]): Node {
  return { '@type': 'CorrectionComment', '@id': urn(id), text, datePublished: at };
}

function imageNode({ url, caption, credit }: NonNullable<ContentArticle['image']>): Node {
  return { '@type': 'ImageObject', url, caption, creditText: credit };
}

function subjectNode(subject: string): Node {
  const { code, uri, scheme } = toSubjectView(subject);
  return { '@type': 'DefinedTerm', '@id': uri, termCode: code, inDefinedTermSet: scheme };
}

/** Where the article came from, if it is not our own. */
function sourceNode({ source, organizations }: ContentArticle): Node | undefined {
  if (!source) return undefined;
  const { name, url, publishedOn, organizationId } = source;
  const listed = organizations.find(({ id }) => id === organizationId);
  return {
    '@type': 'CreativeWork',
    url,
    datePublished: plainDate(publishedOn),
    publisher:
      name === null && !listed
        ? undefined
        : {
            '@type': 'Organization',
            '@id': listed && urn(listed.id),
            name: name ?? listed?.name,
          },
  };
}
