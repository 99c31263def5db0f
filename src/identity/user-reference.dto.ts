import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { Identifier, Text } from '../contract/properties/property-types.js';

@Described('A user of the newsroom.')
export class UserReference {
  @Identifier({ answered: 'always', description: 'Of the user.', example: exampleId('user') })
  id: string;

  @Text({ answered: 'always', description: 'The name at that time.', example: 'Administrator' })
  name: string;
}
