import { nameOf } from '../reference-places.js';
import type { ReferencePlace } from '../reference-places.js';
import type { MovedRow } from './move-statements.js';
import type { Moved } from './tables/entity-merge.entity.js';

/** How many things refer, by what they are. */
export function countMoved(
  places: readonly ReferencePlace[],
  moved: readonly Pick<MovedRow, 'place' | 'ownerId'>[],
): Moved {
  const byName = new Map(places.map((place) => [nameOf(place), place]));
  const owners = (table: string): number =>
    new Set(
      moved.flatMap(({ place, ownerId }) => (byName.get(place)?.owner.table === table ? [ownerId] : [])),
    ).size;
  const rows = (table: string): number =>
    moved.filter(({ place }) => byName.get(place)?.table === table).length;
  return {
    articles: owners('articles'),
    quotes: rows('quotes'),
    statistics: rows('statistics'),
    people: owners('people'),
    organizations: owners('organizations'),
  };
}
