import type { Database } from '../kernel/database/database.js';
import { lockKeys } from '../entities/free-slugs.js';
import type { Section } from './section.dto.js';
import { sql } from '../kernel/database/sql.js';

/**
 * Puts sections that don't say their place behind their last sibling, one after the other, in place. In a transaction only,
 * which keeps the place from others until its end.
 */
export async function nextPositions(database: Database, sections: readonly Section[]): Promise<void> {
  const placeless = sections.filter(({ position }) => position === null);
  if (placeless.length > 0) await lockKeys(database, ['sections/position']);
  for (const [i, section] of placeless.entries()) {
    const [row] = await database.query<{ next: number }>(
      sql`SELECT coalesce(max(position) + 1, 0)::integer AS next FROM sections WHERE parent_id IS NOT DISTINCT FROM ${section.parentId}`,
    );
    section.position = (row?.next ?? 0) + i;
  }
}
