import { chosenReference } from './chosen-reference.js';
import type { Named } from './named.dto.js';
import type { NamedReferences } from './named-references.js';
import type { NamedTools } from './named-tools.js';
import { refuseCircle } from './refuse-circle.js';
import { told } from './references.js';
import type { Resolution } from './references.js';

/** Something that lies below another of its kind. */
export interface Child extends Named {
  parentId: string | null;
}

/**
 * Resolves the parent that a write names, in place.
 * @param present what it changes; undefined for a creation
 * @throws Problem 422 `circular`, and those of references
 */
export async function resolveParent<Resource extends Child>(
  { database }: NamedTools,
  references: Pick<NamedReferences<Resource>, 'resolve'>,
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
  return told([parent], resolutions);
}
