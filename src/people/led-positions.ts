import type { MergeTools } from '../entities/merging/merge-tools.js';
import type { Person } from './person.dto.js';

/** A person who comes back, whose positions were at organizations that may have been merged or deleted meanwhile. */
export async function ledPositions({ merges }: MergeTools, person: Person): Promise<Person> {
  const ids = person.positions.flatMap(({ organizationId }) => organizationId ?? []);
  const present = await merges.presentIn('organizations', ids);
  return {
    ...person,
    positions: person.positions.map((position) => ({
      ...position,
      organizationId: present.get(position.organizationId ?? '') ?? null,
    })),
  };
}
