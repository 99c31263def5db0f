import { Described } from '../contract/properties/described.js';
import { Flag, ListOf, Nested } from '../contract/properties/property-types.js';
import { FacetValue } from '../lists/facet.dto.js';

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
