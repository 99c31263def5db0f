import { isUuid } from '../../kernel/values/uuid.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import { pointerSegment } from '../../contract/writing/validate.js';
import type { Class } from '../../contract/properties/property.js';
import type { EntityResource } from '../entity.dto.js';
import type { Take } from './merge.dto.js';
import { mergedProperties } from './merged-resource.js';

/** @throws Problem 422 for a property that the kind does not have, and for what is no id */
export function refuseTakenNames(type: Class, take: Take): void {
  const known = mergedProperties(type);
  refuse(take, (name, id) => {
    if (!known.includes(name)) return { code: 'unknown-property', message: 'is not a property here' };
    return isUuid(id) ? undefined : { code: 'not-an-identifier', message: 'must be a UUID' };
  });
}

/** @throws Problem 422 for a record that is not among the merged ones */
export function refuseTakenRecords(take: Take, all: readonly EntityResource[]): void {
  const ids = new Set(all.map(({ id }) => id));
  refuse(take, (_, id) =>
    ids.has(id as string)
      ? undefined
      : { code: 'unknown-reference', message: 'is not among the records that are merged' },
  );
}

function refuse(
  take: Take,
  faultOf: (name: string, id: unknown) => Omit<PointedError, 'pointer'> | undefined,
): void {
  const errors = Object.entries<unknown>(take).flatMap(([name, id]): PointedError[] => {
    const fault = faultOf(name, id);
    return fault ? [{ ...(fault as PointedError), pointer: `/take${pointerSegment(name)}` }] : [];
  });
  if (errors.length > 0) throw invalid(errors);
}
