import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  Identifier,
  ListOf,
  OneOf,
  Slug,
  Text,
  Timestamp,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../lists/list-query.js';

@Described('What a natural reference of a write became.')
export class ResolvedReference {
  @Text({
    always: true,
    description: 'JSON pointer to the reference in the request.',
    example: '/quotes/0/speaker/person',
  })
  pointer: string;

  @Identifier({ always: true, description: 'Of the entity.', example: exampleId('person') })
  id: string;

  @Slug({ always: true, description: 'Of the entity.', example: 'ines-holm' })
  slug: string;

  @Text({
    always: true,
    description: 'Of the entity, which a matched alias may differ from.',
    example: 'Ines Holm',
  })
  name: string;

  @OneOf(['matched', 'created'], { always: true, description: 'Whether it was known before.' })
  outcome: string;

  @ListOf(() => DuplicateHint, { sometimes: true, description: 'Of one created: who looks like it.' })
  possibleDuplicates?: DuplicateHint[];
}

@Described('Something that looks like what was just created: a hint, no refusal.')
export class DuplicateHint {
  @Identifier({ always: true, description: 'Of what was there before.' })
  id: string;

  @Text({ always: true, description: 'Its name, or the headline of an article.', example: 'Inès Holm' })
  name: string;

  @OneOf(['same-name', 'same-words', 'similar-name', 'same-headline'], {
    always: true,
    description: 'In what they are alike; letters are compared without case and accents.',
  })
  because: string;
}

/** The properties of everything that has a name and a slug. */
export class Named {
  @Identifier({ readOnly: true, always: true })
  id: string;

  @WholeNumber(1, 2_147_483_647, { readOnly: true, always: true })
  revision: number;

  @Slug({ always: true, description: 'Unique; made from the name if absent.' })
  slug: string;

  @Text({ max: 300, required: true, description: 'Need not be unique.' })
  name: string;

  @Timestamp({ readOnly: true, always: true })
  createdAt: string;

  @Timestamp({ readOnly: true, always: true })
  updatedAt: string;

  @ListOf(() => DuplicateHint, {
    derived: true,
    sometimes: true,
    description: 'Only in the answer to a creation.',
  })
  possibleDuplicates?: DuplicateHint[];

  @ListOf(() => ResolvedReference, {
    derived: true,
    sometimes: true,
    description: 'Only in the answer to a write: what its references became.',
  })
  resolved?: ResolvedReference[];
}

/** Parameters of a list of named things. */
@SortBy(['name', 'createdAt', 'updatedAt'], 'name')
export class ListNamed extends ListQuery {
  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the name and its other forms.',
    example: 'lind',
  })
  q?: string;
}
