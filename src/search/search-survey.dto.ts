import { Described } from '../contract/properties/described.js';
import { Flag, ListOf, Nested, Text, WholeNumber } from '../contract/properties/property-types.js';

@Described('How many results have this value.')
export class FacetValue {
  @Text({
    answered: 'always',
    description: 'The value for the filter: a slug, a language or a year.',
    example: 'business',
  })
  value: string;

  @Text({ answered: 'always', description: 'The label to show.', example: 'Business' })
  name: string;

  @WholeNumber(1, 1_000_000, { answered: 'always', description: 'How many results have it.', example: 12 })
  count: number;
}

@Described('How many results have each value, the most frequent first, at most ten.')
export class SearchFacets {
  @ListOf(() => FacetValue, { answered: 'sometimes', description: 'Sections.' })
  section?: FacetValue[];

  @ListOf(() => FacetValue, { answered: 'sometimes', description: 'Organizations shown.' })
  organization?: FacetValue[];

  @ListOf(() => FacetValue, { answered: 'sometimes', description: 'People shown.' })
  person?: FacetValue[];

  @ListOf(() => FacetValue, { answered: 'sometimes', description: 'Years of publication, in UTC.' })
  year?: FacetValue[];

  @ListOf(() => FacetValue, { answered: 'sometimes', description: 'Languages of the articles.' })
  language?: FacetValue[];
}

@Described('What a page of a search has beside its items.')
export class SearchSurvey {
  @Nested(() => SearchFacets, {
    answered: 'sometimes',
    description: 'The requested facets, on the first page.',
  })
  facets?: SearchFacets;

  @Flag({
    description: 'False if `facets` and `total` count only the newest matches.',
    example: true,
  })
  complete: boolean;
}
