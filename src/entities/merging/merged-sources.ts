import { invalid } from '../../kernel/problems/http.problems.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import type { EntityResource } from '../entity.dto.js';
import type { EntityService } from '../entity-service.js';
import { MOST_MERGED } from './merge.dto.js';
import type { MergeStore } from './merge-store.js';

/**
 * The records that are to be merged into another, in the order named.
 * @throws Problem 422 `into-itself`, `merged-already`, `unknown-reference`, `too-many`, `required`
 */
export async function mergedSources<Resource extends EntityResource>(
  service: EntityService<Resource>,
  merges: MergeStore,
  target: string,
  from: readonly string[],
): Promise<Resource[]> {
  const ids = [...new Set(from)];
  if (ids.length === 0)
    throw invalid([{ pointer: '/from', code: 'required', message: 'must name a record' }]);
  if (ids.length > MOST_MERGED)
    throw invalid([
      { pointer: '/from', code: 'too-many', message: `must name at most ${MOST_MERGED} records` },
    ]);
  const found = new Map((await service.findAll(ids)).map((resource) => [resource.id, resource]));
  const missing = ids.filter((id) => !found.has(id));
  const merged = missing.length === 0 ? new Map<string, string>() : await merges.presentOf(missing);
  const errors = ids.flatMap((id) =>
    refusalOf(id, from.indexOf(id), { target, found: found.has(id), merged }),
  );
  if (errors.length > 0) throw invalid(errors);
  return ids.flatMap((id) => found.get(id) ?? []);
}

interface Known {
  readonly target: string;
  readonly found: boolean;
  readonly merged: ReadonlyMap<string, string>;
}

function refusalOf(id: string, i: number, { target, found, merged }: Known): PointedError[] {
  const pointer = `/from/${i}`;
  if (id === target || merged.get(id) === target)
    return [{ pointer, code: 'into-itself', message: 'is the record itself, or was merged into it already' }];
  if (found) return [];
  const present = merged.get(id);
  if (present === undefined)
    return [{ pointer, code: 'unknown-reference', message: 'refers to nothing that exists' }];
  return [
    { pointer, code: 'merged-already', message: `was merged into ${present} already`, presentId: present },
  ];
}
