import { Described } from '../contract/properties/described.js';
import { Nested } from '../contract/properties/property-types.js';
import { MergeAnswer } from '../entities/merging/merge.dto.js';
import type { Merged } from '../entities/merging/entity-merging.js';
import { Person } from './person.dto.js';

@Described('A merge, or what it would do.')
export class PersonMerge extends MergeAnswer {
  @Nested(() => Person, {
    answered: 'always',
    description: 'The remaining record, as it is, or as it would be after the merge.',
  })
  person: Person;
}

export function toPersonMerge({ resource: person, ...merged }: Merged<Person>): PersonMerge {
  return { ...merged, person };
}
