import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { instant } from '../../kernel/values/timestamp.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import type { AuditRecord, ListAuditRecords } from './audit.dto.js';
import { FIRST_SEAL } from './seal.js';

const SOURCE: ListingSource = {
  name: 'audit',
  from: sql`audit_trail t LEFT JOIN audit_seals s ON s.entry_id = t.id LEFT JOIN audit_seals p ON p.number = s.number - 1`,
  json: {
    id: sql`t.id`,
    at: sql`rfc3339(t.at)`,
    actor: sql`json_build_object('kind', t.actor_kind, 'id', coalesce(t.token_id, t.actor_id), 'name', coalesce(t.token_name, t.actor_name))`,
    action: sql`t.action`,
    resource: sql`json_build_object('kind', t.resource_kind, 'id', t.resource_id, 'revision', t.revision)`,
    changedFields: sql`t.changed_fields`,
    outcome: sql`t.outcome`,
    reason: sql`t.reason`,
    address: sql`t.address`,
    requestId: sql`t.request_id`,
    previousHash: sql`CASE WHEN s.number = 1 THEN ${FIRST_SEAL} ELSE p.hash END`,
    hash: sql`s.hash`,
  },
  id: sql`t.id`,
  defaultSort: '-at',
  sorts: { at: { by: sql`t.at`, type: 'timestamptz' } },
};

/** How many entries are read at once. */
const AT_ONCE = 1000;

/** Reads of the audit trail. */
@Injectable()
export class AuditQueries {
  constructor(private readonly database: Database) {}

  list(query: ListAuditRecords): Promise<Page<AuditRecord>> {
    return new Listing<AuditRecord>(this.database, SOURCE)
      .filterUnprepared(
        query.actorId,
        (ids) => sql`(t.actor_id = ANY (${ids}::uuid[]) OR t.token_id = ANY (${ids}::uuid[]))`,
      )
      .eitherUnprepared(sql`t.action`, query.action)
      .eitherUnprepared(sql`t.resource_kind`, query.resourceKind)
      .eitherUnprepared(sql`t.resource_id`, query.resourceId, 'uuid')
      .eitherUnprepared(sql`t.outcome`, query.outcome)
      .filter(instant(query.from), (from) => sql`t.at >= ${from}`)
      .filter(instant(query.to), (to) => sql`t.at < ${to}`)
      .page(query);
  }

  /** All of them, one JSON text a line, read page by page as fast as they are taken. */
  async *lines(query: ListAuditRecords): AsyncGenerator<string> {
    let cursor: string | undefined;
    do {
      const page: Page<AuditRecord> = await this.list({
        ...query,
        limit: AT_ONCE,
        ...(cursor && { cursor }),
      });
      yield page.items.map((item) => `${JSON.stringify(item)}\n`).join('');
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
}
