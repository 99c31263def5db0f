import { chosenReference } from './chosen-reference.js';
import type { EntityResource } from './entity.dto.js';
import type { EntityResolver } from './entity-resolver.js';
import type { EntityDependencies } from './entity-dependencies.js';
import { refuseCircle } from './refuse-circle.js';
import { reported } from './references.js';
import type { Resolution } from './references.js';

/** Something that lies below another of its kind. */
export interface Child extends EntityResource {
  parentId: string | null;
}

/**
 * Resolves the parent that a write names, in place.
 * @param present what it changes; undefined for a creation
 * @throws Problem 422 `circular`, and those of references
 */
export async function resolveParent<Resource extends Child>(
  { database }: EntityDependencies,
  references: Pick<EntityResolver<Resource>, 'resolve'>,
  table: string,
  { next, written, present }: { next: Resource; written: object; present: Resource | undefined },
): Promise<Resolution[]> {
  const parent = chosenReference(written, 'parent', '');
  if (parent === null) next.parentId = null;
  if (!parent) return [];
  const resolutions = await references.resolve([parent]);
  next.parentId = resolutions[0]?.id ?? null;
  if (present && present.parentId !== next.parentId)
    await refuseCircle(database, table, next, parent.pointer);
  return reported([parent], resolutions);
}
