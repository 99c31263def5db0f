import type { TextPage } from '../lists/page.js';
import type { FoundItem } from './found-item.dto.js';
import { highlights } from './highlight.js';
import type { WordPattern } from './query/word-pattern.js';
import type { FoundEntry } from './search-engine.js';
import type { SearchedKind } from './search-entry.entity.js';

const NOTHING: Omit<FoundItem, 'type' | 'id' | 'highlights'> = {
  slug: null,
  name: null,
  kind: null,
  language: null,
  headline: null,
  kicker: null,
  summary: null,
  section: null,
  bylines: [],
  image: null,
  quote: null,
  statistic: null,
  article: null,
  publishedAt: null,
  updatedAt: null,
};
type InCard = readonly (keyof typeof NOTHING)[];

const DATES: InCard = ['section', 'publishedAt', 'updatedAt'];
/** The properties of a card; the rest is `NOTHING`. */
const CARDS: Record<SearchedKind, InCard> = {
  articles: ['slug', 'language', 'headline', 'kicker', 'summary', 'bylines', 'image', ...DATES],
  quotes: ['quote', 'article', ...DATES],
  statistics: ['statistic', 'article', ...DATES],
  people: ['slug', 'name'],
  organizations: ['slug', 'name', 'kind'],
};

/** A `FoundItem`. The card goes into it as the text that it is: to read it and to write it again would be work for nothing. */
export function foundText(
  type: SearchedKind,
  entry: FoundEntry,
  pattern: WordPattern,
): Pick<TextPage, 'keys'> & { text: string } {
  const marked = JSON.stringify(highlights(entry.passages, pattern));
  return {
    text: `{"type":"${type}",${entry.card.slice(1, -1)},${LACKING[type]}"highlights":${marked}}`,
    keys: keysOf(type, entry),
  };
}

const LACKING = Object.fromEntries(
  Object.entries(CARDS).map(([kind, inCard]) => [kind, lacking(inCard)]),
) as Record<SearchedKind, string>;

function lacking(inCard: InCard): string {
  return Object.entries(NOTHING)
    .filter(([name]) => !(inCard as readonly string[]).includes(name))
    .map(([name, nothing]) => `"${name}":${JSON.stringify(nothing)},`)
    .join('');
}

function keysOf(type: SearchedKind, { id, articleId, terms }: FoundEntry): string {
  const own = type === 'people' ? `person:${id}` : `organization:${id}`;
  return [
    articleId === null ? own : `article:${articleId}`,
    ...terms.filter((term) => term.startsWith('section:')),
  ].join(' ');
}
