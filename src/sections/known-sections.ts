import { currentActor } from '../identity/actor.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** Which sections whoever acts may know, as a condition on the rows that are called so. */
export function knownSections(section: Sql): Sql {
  const { sections } = currentActor();
  return sections === null ? sql`TRUE` : sql`${section}.id = ANY (${sections}::uuid[])`;
}
