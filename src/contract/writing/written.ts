import { sameJson } from '../../kernel/values/same-json.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import { propertiesOf } from '../properties/property.js';
import type { Class, Property } from '../properties/property.js';
import { pointerSegment } from './validate.js';
import type { Patch } from './written-types.js';

/** A resource with every property at its default: a list empty, everything else null. What only some answers have, it has not. */
export function blank<T extends object>(type: Class<T>): T {
  const resource = new type() as Record<string, unknown>;
  for (const property of propertiesOf(type).values()) {
    if (property.access !== 'write-only' && property.answered !== 'sometimes')
      resource[property.name] = defaultOf(property);
  }
  return resource as T;
}

/**
 * The present resource with what was written over it (RFC 7396: null gives a property back its default, an object within is
 * merged likewise, a list is replaced whole). Read-only properties stay; write-only ones are the service's to read.
 */
export function applied<T extends object>(type: Class<T>, present: T, written: Patch<T>): T {
  const next = { ...present } as Record<string, unknown>;
  for (const property of writableOf(type)) {
    const value = (written as Record<string, unknown>)[property.name];
    if (value !== undefined) next[property.name] = appliedValue(property, next[property.name], value);
  }
  return next as T;
}

function appliedValue(property: Property, present: unknown, value: unknown): unknown {
  if (value === null) return defaultOf(property);
  const type = property.type?.();
  if (!type) return value;
  if (property.list) return (value as object[]).map((element) => applied<object>(type, blank(type), element));
  return applied(type, (present as object | null | undefined) ?? blank(type), value as object);
}

/** The top-level names whose values differ. */
export function changedFields<T extends object>(type: Class<T>, before: T, after: T): string[] {
  return [...writableOf(type)].flatMap(({ name }) => (isSame(before, after, name) ? [] : [name]));
}

/** The names of what a write may change, but for those that are never answered. */
export function writableNames(type: Class): string[] {
  return [...writableOf(type)].map(({ name }) => name);
}

/**
 * A write may contain what only the service sets, if it equals the current value.
 * @param present or what makes it: of most writes there is nothing to compare
 * @throws Problem 422 `read-only`
 */
export function refuseReadOnly<T extends object>(
  type: Class<T>,
  written: object,
  present: object | (() => object),
): void {
  const errors = refuseReadOnlyOf(type, written, present, '');
  if (errors.length > 0) throw invalid(errors);
}

/** The same for a part of what was written; answers the errors. */
export function refuseReadOnlyOf(
  type: Class,
  written: object,
  present: object | (() => object),
  pointer: string,
): PointedError[] {
  let current: object | undefined;
  return [...propertiesOf(type).values()].flatMap((property) => {
    const { name, access } = property;
    const value = (written as Record<string, unknown>)[name];
    // A creation drops null, so here it asks to take the value away; of what is derived, a list can't be.
    const isCompared = access === 'read-only' || access === 'at-creation';
    const isRemoved = access === 'derived' && value === null && defaultOf(property) !== null;
    if (value === undefined || !(isRemoved || isCompared)) return [];
    current ??= typeof present === 'function' ? (present as () => object)() : present;
    if (!isRemoved && isSame(written, current, name)) return [];
    const message = 'is set by the service; leave it out, or send it as it was read';
    return [{ pointer: pointer + pointerSegment(name), code: 'read-only', message }];
  });
}

function* writableOf(type: Class): Iterable<Property> {
  for (const property of propertiesOf(type).values())
    if (property.access === 'writable' || property.access === 'required') yield property;
}

function isSame(before: object, after: object, name: string): boolean {
  return sameJson(valueOf(before, name), valueOf(after, name));
}

function defaultOf(property: Property): unknown {
  if ('default' in property.schema) return property.schema.default;
  return property.schema.type === 'array' ? [] : null;
}

function valueOf(resource: object, name: string): unknown {
  return (resource as Record<string, unknown>)[name] ?? null;
}
