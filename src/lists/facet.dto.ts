import { Described } from '../contract/properties/described.js';
import { Text, WholeNumber } from '../contract/properties/property-types.js';

@Described('How many results have this value.')
export class FacetValue {
  @Text({
    answered: 'always',
    description: 'The value for the filter, such as a slug, a language or a year.',
    example: 'business',
  })
  value: string;

  @Text({ answered: 'always', description: 'The label to show.', example: 'Business' })
  name: string;

  @WholeNumber(1, 2_147_483_647, {
    answered: 'always',
    description: 'How many results have it.',
    example: 12,
  })
  count: number;
}
