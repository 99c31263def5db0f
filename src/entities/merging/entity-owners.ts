import { sql } from '../../kernel/database/sql.js';
import type { EntityDefinition } from '../entity-definition.js';
import type { EntityResource } from '../entity.dto.js';
import { EntityChanged } from '../entity.events.js';
import type { MergeTools } from './merge-tools.js';
import type { ChangedOwner, Owners } from './merged-owners.js';

/** Named things that refer to others get their next revision when those are merged: a person's positions, an organization's parent. */
export function entityOwners<Resource extends EntityResource>(
  tools: MergeTools,
  { kind, table }: EntityDefinition<Resource>,
): Owners {
  return { table, revise: (changed) => revise(tools, { kind, table }, changed) };
}

async function revise(
  { database, audit, events, now }: MergeTools,
  { kind, table }: { readonly kind: string; readonly table: string },
  changed: readonly ChangedOwner[],
): Promise<void> {
  const at = now();
  const ids = changed.map(({ id }) => id);
  const rows = await database.query<{ id: string; revision: number }>(
    sql`WITH revised AS (UPDATE ${sql.identifier(table)} SET revision = revision + 1, updated_at = ${at.toISOString()}
         WHERE id = ANY (${ids}::uuid[]) RETURNING id, revision)
       SELECT id, revision FROM revised`,
  );
  const properties = new Map(changed.map((owner) => [owner.id, owner.properties]));
  await audit.record(
    rows.map(({ id, revision }) => ({
      action: 'merge',
      resourceType: kind,
      resourceId: id,
      revision,
      changedFields: properties.get(id) ?? [],
    })),
    at,
  );
  await events.emit(new EntityChanged(kind, ids, false));
}
