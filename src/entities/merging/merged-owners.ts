import { Injectable } from '@nestjs/common';
import type { ReferencePlace } from '../reference-places.js';
import { nameOf } from '../reference-places.js';
import type { MovedRow } from './move-statements.js';

/** What refers to entities and gets a new revision when its references are led elsewhere; of one table. */
export interface Owners {
  readonly table: string;
  /** @param changed for each, the properties in which references changed; its facts among them */
  readonly revise: (changed: readonly ChangedOwner[]) => Promise<void>;
}

export interface ChangedOwner {
  readonly id: string;
  readonly properties: readonly string[];
  /** Its parts that have revisions of their own. */
  readonly parts: readonly {
    readonly kind: string;
    readonly id: string;
    readonly revision: number;
    readonly property: string;
  }[];
}

/** Modules register what they have that refers to entities: this one may not know them. */
@Injectable()
export class MergedOwners {
  private readonly owners = new Map<string, Owners>();

  register(owners: Owners): void {
    this.owners.set(owners.table, owners);
  }

  /** Gives all whose references moved their next revision. */
  async revise(places: readonly ReferencePlace[], moved: readonly MovedRow[]): Promise<void> {
    for (const table of [...new Set(places.map(({ owner }) => owner.table))].sort()) {
      const own = new Map(
        places.filter(({ owner }) => owner.table === table).map((place) => [nameOf(place), place]),
      );
      const changed = changedOwners(moved, own);
      if (changed.length === 0) continue;
      const owners = this.owners.get(table);
      if (!owners) throw new Error(`Nobody gives ${table} revisions.`);
      await owners.revise(changed);
    }
  }
}

function changedOwners(
  moved: readonly MovedRow[],
  places: ReadonlyMap<string, ReferencePlace>,
): ChangedOwner[] {
  const changed = new Map<string, { properties: Set<string>; parts: ChangedOwner['parts'][number][] }>();
  for (const { place: name, ownerId, key, revision } of moved) {
    const place = places.get(name);
    if (!place) continue;
    const owner = changed.get(ownerId) ?? { properties: new Set(), parts: [] };
    owner.properties.add(place.property);
    if (place.revised && revision !== null) owner.parts.push({ ...place.revised, id: key, revision });
    changed.set(ownerId, owner);
  }
  return [...changed].map(([id, { properties, parts }]) => ({
    id,
    properties: [...properties].sort(),
    parts,
  }));
}
