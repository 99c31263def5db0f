import { textOf } from '../../body/block.js';
import type { Block } from '../../body/block.js';
import type { ContentArticle } from '../../publication/content-article.dto.js';
import type { Passage, SearchEntry } from '../search-engine.js';

/** An article as it is found: by all its words, and by the names and keywords around them. */
export function articleEntry(document: ContentArticle): SearchEntry {
  const { id, headline, kicker, summary, language, publishedAt, body } = document;
  return {
    kind: 'articles',
    id,
    articleId: id,
    publishedAt,
    language,
    terms: articleTerms(document),
    passages: present([
      ['headline', headline],
      ['kicker', kicker],
      ['summary', summary],
      ['about', aboutOf(document)],
      ['body', bodyText(body)],
    ]),
  };
}

/** The passages that have words. */
export function present(passages: readonly (readonly [Passage[0], string | null | undefined])[]): Passage[] {
  return passages.flatMap(([field, text]) =>
    text == null || text === '' ? [] : [[field, text] satisfies Passage],
  );
}

/** What each thing in an article is filed under by its article: section, language and year. */
export function placeTerms({ section, language, publishedAt }: ContentArticle): string[] {
  return [
    ...(section ? [`section:${section.id}`] : []),
    `language:${language}`,
    `year:${publishedAt.slice(0, 4)}`,
  ];
}

function articleTerms(document: ContentArticle): string[] {
  const { people, organizations, bylines } = document;
  const terms = [
    ...placeTerms(document),
    ...people.map(({ id }) => `person:${id}`),
    ...bylines.flatMap(({ personId }) => (personId === null ? [] : `person:${personId}`)),
    ...organizations.map(({ id }) => `organization:${id}`),
  ];
  return [...new Set(terms)];
}

function aboutOf({ bylines, keywords, dateline, people, organizations }: ContentArticle): string {
  const names = [...bylines, ...people, ...organizations].map(({ name }) => name);
  return [...names, ...keywords, ...(dateline?.place ? [dateline.place] : [])].join('\n');
}

function bodyText(body: readonly Block[]): string {
  return body
    .flatMap((block) => [block.type === 'table' ? block.caption : null, textOf(block)])
    .filter((text) => text !== null && text !== '')
    .join('\n');
}
