import type { Take } from '../entities/merging/merge.dto.js';
import type { MergeTools } from '../entities/merging/merge-tools.js';
import type { MergeHooks } from '../entities/merging/entity-merging.js';
import { sql } from '../kernel/database/sql.js';
import { invalid } from '../kernel/problems/http.problems.js';
import type { Organization } from './organization.dto.js';

/** The tree of organizations stays a tree, whatever is merged and undone. */
export function organizationHooks(tools: MergeTools): MergeHooks<Organization> {
  return {
    prepare: (next, all, take) => chooseParent(tools, next, all, take),
    revived: (organization) => ledParent(tools, organization),
    repairRevived: (ids) => openCircles(tools, ids),
  };
}

/**
 * The parent is the first that any of them has, but none of those that are merged, and none that lies below one of them.
 * @throws Problem 422 `circular` where just that was chosen
 */
async function chooseParent(
  { database }: MergeTools,
  next: Organization,
  all: readonly Organization[],
  take: Take,
): Promise<void> {
  const below = await database.query<{ id: string }>(
    sql`WITH RECURSIVE below (id) AS (
       SELECT unnest(${all.map(({ id }) => id)}::uuid[])
       UNION SELECT o.id FROM organizations o JOIN below b ON o.parent_id = b.id)
     SELECT id FROM below`,
  );
  const within = new Set(below.map(({ id }) => id));
  const isFree = (id: string | null): id is string => id !== null && !within.has(id);
  if (take['parentId'] !== undefined) {
    if (next.parentId !== null && !isFree(next.parentId))
      throw invalid([{ pointer: '/take/parentId', code: 'circular', message: 'would lie below itself' }]);
    return;
  }
  next.parentId = all.map(({ parentId }) => parentId).find(isFree) ?? null;
}

async function ledParent({ merges }: MergeTools, organization: Organization): Promise<Organization> {
  const { parentId } = organization;
  if (parentId === null) return organization;
  const present = await merges.presentIn('organizations', [parentId]);
  return { ...organization, parentId: present.get(parentId) ?? null };
}

/** What lies below itself now is at the top. */
async function openCircles({ database }: MergeTools, ids: readonly string[]): Promise<void> {
  await database.send(
    sql`WITH RECURSIVE above (start, id) AS (
       SELECT id, parent_id FROM organizations WHERE id = ANY (${ids}::uuid[])
       UNION SELECT a.start, o.parent_id FROM above a JOIN organizations o ON o.id = a.id)
     UPDATE organizations SET parent_id = NULL WHERE id IN (SELECT start FROM above WHERE id = start)`,
  );
}
