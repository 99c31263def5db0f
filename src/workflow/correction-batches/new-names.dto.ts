import { Described } from '../../contract/properties/described.js';
import { Text } from '../../contract/properties/property-types.js';

@Described('How a person or an organization should have been printed.')
export class NewNames {
  @Text({ max: 300, description: 'The name.', example: 'Ines Holm' })
  name: string | null;

  @Text({ max: 300, description: 'The title of a person.', example: 'harbour master' })
  title: string | null;
}
