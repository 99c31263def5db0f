import { ListQuery } from '../lists/list-query.js';
import { LanguageTagList, Moment, OneOf, SomeOf, Text } from '../contract/properties/property-types.js';
import { FACET_KINDS, SEARCH_SORTS } from './search-engine.js';
import type { FacetKind, SearchSort } from './search-engine.js';
import { SEARCHED_KINDS } from './search-entry.entity.js';
import type { SearchedKind } from './search-entry.entity.js';
import { SlugList } from '../contract/properties/slug-list.js';

export class SearchContent extends ListQuery {
  @Text({
    max: 500,
    access: 'required',
    description:
      'Words, `"a phrase"`, `-without`, `one or other`, `begin*`. Other forms of a word are found too, and words with one typo. Common words alone are searched as a phrase; a single common word, in headlines. A query without a letter or digit finds nothing.',
    example: 'harbour "second crane" -ferry',
  })
  q: string;

  @SomeOf(SEARCHED_KINDS, {
    description:
      'What to search for; default articles. With several kinds, the best of each are compared by rank.',
    example: ['people', 'quotes'],
  })
  type?: SearchedKind[];

  @OneOf(SEARCH_SORTS, {
    description: '`relevance` (where the words appear, and age) or the newest first; default `relevance`.',
    example: 'relevance',
  })
  declare sort?: SearchSort;

  @SlugList({ description: 'Slugs of sections.', example: ['business'] })
  section?: string[];

  @LanguageTagList({ description: 'Languages of the articles.', example: ['en'] })
  language?: string[];

  @SlugList({
    description: 'Slugs of people who are mentioned or quoted, give a figure, or sign the article.',
    example: ['ines-holm'],
  })
  person?: string[];

  @SlugList({
    description: 'Slugs of organizations that are mentioned, speak, give a figure, or are the source.',
    example: ['lindhaven-port-authority'],
  })
  organization?: string[];

  @Moment({ description: 'Published at or after this time.', example: '2026-01-01' })
  publishedAfter?: string;

  @Moment({ description: 'Published before this time.', example: '2027-01-01' })
  publishedBefore?: string;

  @SomeOf(FACET_KINDS, {
    description: 'Adds `facets` to the first page: how many results belong to each section, and so on.',
    example: ['section', 'year'],
  })
  facets?: FacetKind[];
}
