import { Described } from '../contract/properties/described.js';
import { Nested } from '../contract/properties/property-types.js';
import { MergeAnswer } from '../entities/merging/merge.dto.js';
import type { Merged } from '../entities/merging/entity-merging.js';
import { Person } from './person.dto.js';

@Described('A merge, or what it would do.')
export class PersonMerge extends MergeAnswer {
  @Nested(() => Person, { answered: 'always', description: 'The record that is left, as it is or would be.' })
  person: Person;
}

export function toPersonMerge({ resource: person, ...merged }: Merged<Person>): PersonMerge {
  return { ...merged, person };
}
