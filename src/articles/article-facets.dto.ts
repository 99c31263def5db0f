import { Described } from '../contract/properties/described.js';
import { ListOf, Nested } from '../contract/properties/property-types.js';
import { FacetValue } from '../lists/facet.dto.js';

export const ARTICLE_FACETS = ['status', 'section', 'language'] as const;
export type ArticleFacet = (typeof ARTICLE_FACETS)[number];

@Described('How many of the articles have each value, the most frequent first.')
export class ArticleFacets {
  @ListOf(() => FacetValue, { max: 100, answered: 'sometimes', description: 'Statuses.' })
  status?: FacetValue[];

  @ListOf(() => FacetValue, { max: 100, answered: 'sometimes', description: 'Sections, by their slugs.' })
  section?: FacetValue[];

  @ListOf(() => FacetValue, { max: 100, answered: 'sometimes', description: 'Languages.' })
  language?: FacetValue[];
}

@Described('What a page of articles has beside its items.')
export class ArticlesSurvey {
  @Nested(() => ArticleFacets, {
    answered: 'sometimes',
    description: 'The requested facets, on the first page.',
  })
  facets?: ArticleFacets;
}
