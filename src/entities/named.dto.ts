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
    answered: 'always',
    description: 'JSON pointer to the reference in the request.',
    example: '/quotes/0/speaker/person',
  })
  pointer: string;

  @Identifier({ answered: 'always', description: 'Of the entity.', example: exampleId('person') })
  id: string;

  @Slug({ answered: 'always', description: 'Of the entity.', example: 'ines-holm' })
  slug: string;

  @Text({
    answered: 'always',
    description: 'Of the entity, which a matched alias may differ from.',
    example: 'Ines Holm',
  })
  name: string;

  @OneOf(['matched', 'created'], { answered: 'always', description: 'Whether it was known before.' })
  outcome: string;

  @ListOf(() => DuplicateHint, { answered: 'sometimes', description: 'Of one created: who looks like it.' })
  possibleDuplicates?: DuplicateHint[];
}

@Described('Something that looks like what was just created: a hint, no refusal.')
export class DuplicateHint {
  @Identifier({ answered: 'always', description: 'Of what was there before.' })
  id: string;

  @Text({ answered: 'always', description: 'Its name, or the headline of an article.', example: 'Inès Holm' })
  name: string;

  @OneOf(['same-name', 'same-words', 'similar-name', 'same-headline'], {
    answered: 'always',
    description: 'In what they are alike; letters are compared without case and accents.',
  })
  because: string;
}

/** The properties of everything that has a name and a slug. */
export class Named {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, 2_147_483_647, { access: 'read-only', answered: 'always' })
  revision: number;

  @Slug({ answered: 'always', description: 'Unique; made from the name if absent.' })
  slug: string;

  @Text({ max: 300, access: 'required', description: 'Need not be unique.' })
  name: string;

  @Timestamp({ access: 'read-only', answered: 'always' })
  createdAt: string;

  @Timestamp({ access: 'read-only', answered: 'always' })
  updatedAt: string;

  @ListOf(() => DuplicateHint, {
    access: 'derived',
    answered: 'sometimes',
    description: 'Only in the answer to a creation.',
  })
  possibleDuplicates?: DuplicateHint[];

  @ListOf(() => ResolvedReference, {
    access: 'derived',
    answered: 'sometimes',
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
