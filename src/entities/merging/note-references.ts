import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/** A reference that was meant for something that is merged now. */
export interface LedReference {
  /** A column, as `nameOf` names it. */
  readonly place: string;
  /** What refers within its owner, as `moved_references` knows it. */
  readonly key: string;
  /** What it was meant for. */
  readonly meant: string;
}

/**
 * Notes references that were written again for entities that were merged away, as if these had moved them: so they go back with the
 * others when the merges are undone. One that a merge moved already is noted once.
 * @param owner what refers, in its revision `since` for the first time
 */
export function noteReferences(
  led: readonly LedReference[],
  owner: { readonly id: string; readonly since: number },
): Sql {
  return sql`WITH RECURSIVE steps (place, key, from_id, into_id, merge_id) AS (
      SELECT l.place, l.key, m.id, m.into_id, m.merge_id
      FROM json_to_recordset(${JSON.stringify(led)}) AS l (place text, key text, meant uuid) JOIN merged_entities m ON m.id = l.meant
      UNION ALL SELECT s.place, s.key, m.id, m.into_id, m.merge_id FROM steps s JOIN merged_entities m ON m.id = s.into_id)
    INSERT INTO moved_references (merge_id, place, owner_id, key, from_id, into_id, since_revision)
    SELECT merge_id, place, ${owner.id}::uuid, key, from_id, into_id, ${owner.since}::integer FROM steps
    ON CONFLICT (merge_id, place, owner_id, key) DO UPDATE SET from_id = excluded.from_id`;
}
