import {
  Identifier,
  ListOf,
  OneOf,
  Slug,
  Text,
  Timestamp,
  WholeNumber,
} from '../kernel/http/property-types.js';
import { ListQuery } from '../kernel/http/list-query.js';

/** What a natural reference became. */
export class ResolvedReference {
  @Text({
    always: true,
    description: 'JSON pointer to the reference in the request.',
    example: '/quotes/0/speaker/person',
  })
  pointer: string;

  @Identifier({ always: true })
  id: string;

  @Slug({ always: true })
  slug: string;

  @Text({ always: true })
  name: string;

  @OneOf(['matched', 'created'], { always: true })
  outcome: string;

  @ListOf(() => DuplicateHint, { sometimes: true, description: 'Of one created: who looks like it.' })
  possibleDuplicates?: DuplicateHint[];
}

/** Something that looks like what was just created. */
export class DuplicateHint {
  @Identifier({ always: true })
  id: string;

  @Text({ always: true })
  name: string;

  @Text({ always: true, example: 'same-name' })
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

  @Text({ max: 300, required: true })
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
export class ListNamed extends ListQuery {
  @Text({ max: 200, description: 'Words, or their beginnings, of the name and its other forms.' })
  q?: string;
}
