import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  Flag,
  Identifier,
  ListOf,
  OneOf,
  Slug,
  Text,
  Timestamp,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../lists/list-query.js';

@Described('What a reference in a write was resolved to.')
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
    description: 'The name of the entity; a matched alias may differ from it.',
    example: 'Ines Holm',
  })
  name: string;

  @OneOf(['matched', 'created'], { answered: 'always', description: 'Whether it was known before.' })
  outcome: string;

  @ListOf(() => DuplicateHint, {
    answered: 'sometimes',
    description: 'For a new entity: existing ones that look like it.',
  })
  possibleDuplicates?: DuplicateHint[];
}

@Described('Something similar to what was just created. A hint, not a refusal.')
export class DuplicateHint {
  @Identifier({ answered: 'always', description: 'The id of the existing record.' })
  id: string;

  @Text({ answered: 'always', description: 'Its name, or the headline of an article.', example: 'Inès Holm' })
  name: string;

  @OneOf(['same-name', 'same-words', 'similar-name', 'same-headline'], {
    answered: 'always',
    description: 'What all of them share; case and accents are ignored.',
  })
  because: string;
}

/** The properties of everything that has a name and a slug. */
export class EntityResource {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, 2_147_483_647, { access: 'read-only', answered: 'always' })
  revision: number;

  @Slug({ answered: 'always', description: 'Unique; default: made from the name.' })
  slug: string;

  @Text({ max: 300, access: 'required', description: 'Need not be unique.' })
  name: string;

  @Flag({
    default: false,
    description:
      'Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.',
  })
  archived: boolean;

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
    description: 'Only in the answer to a write: what its references were resolved to.',
  })
  resolved?: ResolvedReference[];
}

/** Parameters of a list of named things. */
@SortBy(['name', 'createdAt', 'updatedAt'], 'name')
export class ListNamed extends ListQuery {
  @Text({
    max: 200,
    description: 'Words of the name and its other forms, or their beginnings.',
    example: 'lind',
  })
  q?: string;

  @Flag({ description: 'Lists what is archived instead of everything else.' })
  archived?: boolean;
}
