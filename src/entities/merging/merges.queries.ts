import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import type { ListMerges, Merge } from './merge.dto.js';

const SOURCE: ListingSource = {
  name: 'merges',
  from: sql`entity_merges m JOIN users u ON u.id = m.by_id LEFT JOIN users w ON w.id = m.undone_by_id`,
  json: {
    id: sql`m.id`,
    revision: sql`CASE WHEN m.undone_at IS NULL THEN 1 ELSE 2 END`,
    kind: sql`m.kind`,
    into: sql`json_build_object('id', m.into_id, 'name', m.into_name)`,
    from: sql`m.merged`,
    moved: sql`m.moved`,
    at: sql`rfc3339(m.at)`,
    by: sql`json_build_object('id', u.id, 'name', u.name)`,
    undoUntil: sql`rfc3339(m.undo_until)`,
    undoneAt: sql`rfc3339(m.undone_at)`,
    undoneBy: sql`CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'name', w.name) END`,
  },
  id: sql`m.id`,
  defaultSort: '-at',
  sorts: { at: { by: sql`m.at`, type: 'timestamptz' } },
};

/** What was merged, the latest first. */
@Injectable()
export class MergesQueries {
  constructor(private readonly database: Database) {}

  list(query: ListMerges): Promise<Page<Merge>> {
    return new Listing<Merge>(this.database, SOURCE)
      .filter(
        query.recordId,
        (ids) =>
          sql`(m.into_id = ANY (${ids}::uuid[]) OR EXISTS (SELECT FROM json_array_elements(m.merged) AS one WHERE one ->> 'id' = ANY (${ids}::text[])))`,
      )
      .page(query);
  }
}
