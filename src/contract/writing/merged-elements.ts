import { newId } from '../../kernel/values/uuid.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import type { Class } from '../properties/property.js';
import type { Patch } from './written-types.js';
import { applied, blank, refuseReadOnlyOf } from './written.js';

interface Element {
  id: string;
}

/** An element of an array on its way: what was written, what stood there, what it becomes. */
export interface MergedElement<T extends Element> {
  readonly pointer: string;
  /** Undefined where the write leaves the whole array as it is. */
  readonly written: Patch<T> | undefined;
  readonly present: T | undefined;
  next: T;
}

/**
 * Reads an array of identified elements as a write means it: an element with a known id is merged with the stored one, one
 * without is new, one left out is removed.
 * @param pointerOf where an element stands in the request
 * @param constants what every element has and no write may change, such as the id of what it belongs to
 * @param errors receives `unknown-id`, `duplicate-id` and `read-only`
 */
export function mergeElements<T extends Element>(
  type: Class<T>,
  present: readonly T[],
  written: readonly Patch<T>[],
  pointerOf: (i: number) => string,
  constants: Partial<T>,
  errors: PointedError[],
): MergedElement<T>[] {
  const seen = new Set<string>();
  return written.flatMap((element, i): MergedElement<T>[] => {
    const at = pointerOf(i);
    const id = (element as { id?: unknown }).id;
    if (id == null) {
      const next = fresh(type, element, constants);
      errors.push(...refuseReadOnlyOf(type, element, next, at));
      return [{ pointer: at, written: element, present: undefined, next }];
    }
    const stored = present.find((candidate) => candidate.id === id);
    if (!stored || seen.has(stored.id)) {
      errors.push(stored ? duplicate(at) : unknown(at));
      return [];
    }
    seen.add(stored.id);
    errors.push(...refuseReadOnlyOf(type, element, stored, at));
    return [{ pointer: at, written: element, present: stored, next: applied(type, stored, element) }];
  });
}

function fresh<T extends Element>(type: Class<T>, written: Patch<T>, constants: Partial<T>): T {
  return { ...applied(type, blank(type), written), ...constants, id: newId() };
}

function unknown(at: string): PointedError {
  return { pointer: `${at}/id`, code: 'unknown-id', message: 'is not the id of an element of this array' };
}

function duplicate(at: string): PointedError {
  return { pointer: `${at}/id`, code: 'duplicate-id', message: 'occurs twice in the array' };
}
