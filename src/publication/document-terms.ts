import type { Card, ContentArticle } from './content-article.dto.js';

/** What a document shows: `person:<id>`, `organization:<id>`, `indicator:<id>`, `section:<id>`; each once. */
function shownEntities({ people, organizations, bylines, statistics, section }: ContentArticle): string[] {
  const terms = [
    ...people.map(({ id }) => `person:${id}`),
    ...bylines.flatMap(({ personId }) => (personId === null ? [] : `person:${personId}`)),
    ...organizations.map(({ id }) => `organization:${id}`),
    ...statistics.flatMap(({ indicator }) => (indicator === null ? [] : `indicator:${indicator.id}`)),
    ...(section === null ? [] : [`section:${section.id}`]),
  ];
  return [...new Set(terms)];
}

/** The same, and what it is filed under: everything that lists filter by. */
export function termsOf(document: ContentArticle): string[] {
  const { keywords, subjects, language } = document;
  return [
    ...shownEntities(document),
    ...keywords.map((keyword) => `keyword:${keyword}`),
    ...subjects.map((subject) => `subject:${subject}`),
    `language:${language}`,
  ];
}

/** What caches in front of the service know a card by. */
export function keysOfCard({ id, section, bylines }: Card): string[] {
  return [
    `article:${id}`,
    ...(section === null ? [] : [`section:${section.id}`]),
    ...bylines.flatMap(({ personId }) => (personId === null ? [] : `person:${personId}`)),
  ];
}

/** What they know the document by. */
export function surrogateKeysOf(document: ContentArticle): string[] {
  return [`article:${document.id}`, ...shownEntities(document)];
}
