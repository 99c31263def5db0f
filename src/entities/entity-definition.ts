import { now } from '../kernel/clock.js';
import type { Class } from '../contract/properties/property.js';
import type { ListingSource } from '../lists/listing.js';
import { nameColumns } from './name-columns.js';
import type { EntityResource } from './entity.dto.js';
import type { EntityRow } from './entity-row.entity.js';

/** What one kind of named things is called, how it is read and written, and where it lies. */
export interface EntityDefinition<Resource extends EntityResource> {
  /** Singular, for the audit trail and for slugs of names that can't be written in Latin: `organization`. */
  readonly kind: string;
  readonly table: string;
  readonly entity: Class<EntityRow>;
  readonly resource: Class<Resource>;
  readonly listing: ListingSource;
  /** The name and its other forms, by which references and `q` find it. */
  readonly names: (resource: Resource) => (string | null)[];
}

/**
 * The row of a resource. Columns are named as properties are; of a resource, only what has a column is written.
 * @param slugGiven whether somebody chose its slug; counts for a new row alone
 */
export function entityRow<Resource extends EntityResource>(
  { names }: EntityDefinition<Resource>,
  resource: Resource,
  slugGiven: boolean,
): EntityRow {
  const at = now();
  return { ...resource, slugGiven, ...nameColumns(names(resource)), createdAt: at, updatedAt: at };
}
