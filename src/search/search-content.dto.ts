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
      'Words; `"words in a row"`, `-without`, `one or other`, `begin*`. Other forms of a word are found too, and words with one error. Common words alone are looked for in a row, a single one in headlines. What has no letter or digit finds nothing.',
    example: 'harbour "second crane" -ferry',
  })
  q: string;

  @SomeOf(SEARCHED_KINDS, {
    description:
      'What is looked for, default articles. Of several kinds the best of each are compared by their rank.',
    example: ['people', 'quotes'],
  })
  type?: SearchedKind[];

  @OneOf(SEARCH_SORTS, {
    description: 'By where the words stand and how new it is, or the newest first; relevance if unsaid.',
    example: 'relevance',
  })
  declare sort?: SearchSort;

  @SlugList({ description: 'Slugs of sections.', example: ['business'] })
  section?: string[];

  @LanguageTagList({ description: 'Languages of the articles.', example: ['en'] })
  language?: string[];

  @SlugList({
    description: 'Slugs of people: mentioned, quoted, giving a figure or signing.',
    example: ['ines-holm'],
  })
  person?: string[];

  @SlugList({
    description: 'Slugs of organizations: mentioned, speaking, giving a figure or the source.',
    example: ['lindhaven-port-authority'],
  })
  organization?: string[];

  @Moment({ description: 'Published at or after this moment.', example: '2026-01-01' })
  publishedAfter?: string;

  @Moment({ description: 'Published before this moment.', example: '2027-01-01' })
  publishedBefore?: string;

  @SomeOf(FACET_KINDS, {
    description:
      'Adds `facets` to the first page: how many of what was found are of each section, and so on.',
    example: ['section', 'year'],
  })
  facets?: FacetKind[];
}
