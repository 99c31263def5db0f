import { sameJson } from '../../kernel/values/same-json.js';
import { fold } from '../../kernel/values/fold.js';
import { newId } from '../../kernel/values/uuid.js';
import { propertiesOf } from '../../contract/properties/property.js';
import type { Class } from '../../contract/properties/property.js';
import type { EntityResource } from '../entity.dto.js';
import type { MergedField, Take } from './merge.dto.js';

type Values = Readonly<Record<string, unknown>>;

/** Properties of a kind that a merge decides about, in order. */
export function mergedProperties(type: Class): string[] {
  return [...propertiesOf(type).values()].flatMap(({ name, access, answered }) =>
    (access === 'writable' || access === 'required') && answered !== 'sometimes' && name !== 'archived'
      ? [name]
      : [],
  );
}

/**
 * What is left of several records. Of each property the value that was chosen; else that of the target, or the first that there is.
 * Lists are joined, and the names of the others become aliases.
 * @param names all names of a record
 */
export function mergedResource<Resource extends EntityResource & { aliases: string[] }>(
  type: Class<Resource>,
  [target, ...sources]: readonly [Resource, ...Resource[]],
  take: Take,
  names: (resource: Resource) => (string | null)[],
): { readonly next: Resource; readonly fields: MergedField[] } {
  const all = [target, ...sources];
  const next = { ...target } as unknown as Record<string, unknown>;
  for (const property of mergedProperties(type)) {
    const taken = all.find(({ id }) => id === take[property]);
    const values = all.map((resource) => valueOf(resource, property));
    next[property] = taken
      ? valueOf(taken, property)
      : Array.isArray(values[0])
        ? joined(values as unknown[][])
        : firstOf(values);
  }
  const merged = next as unknown as Resource;
  if (take['aliases'] === undefined) merged.aliases = aliasesOf(merged, all, names);
  return { next: merged, fields: differing(type, merged, all) };
}

function differing<Resource extends EntityResource>(
  type: Class<Resource>,
  next: Resource,
  all: readonly Resource[],
): MergedField[] {
  return mergedProperties(type).flatMap((name) => {
    const kept = valueOf(next, name);
    const others = all.flatMap((resource) => {
      const value = valueOf(resource, name);
      return isEmpty(value) || isKept(value, kept) ? [] : [{ id: resource.id, value }];
    });
    return others.length === 0 ? [] : [{ name, kept, others }];
  });
}

/** Each element once; what has an id gets another, since the record that it is of goes on having it. */
function joined([own = [], ...others]: readonly (readonly unknown[])[]): unknown[] {
  const list = [...own];
  for (const element of others.flat()) if (!includes(list, element)) list.push(withNewId(element));
  return list;
}

function includes(list: readonly unknown[], element: unknown): boolean {
  return list.some((known) => sameJson(withoutId(known), withoutId(element)));
}

/** Of a list, each element. */
function isKept(value: unknown, kept: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(kept)) return sameJson(value, kept);
  return value.every((element) => includes(kept, element));
}

function aliasesOf<Resource extends EntityResource & { aliases: string[] }>(
  next: Resource,
  all: readonly Resource[],
  names: (resource: Resource) => (string | null)[],
): string[] {
  const known = new Set(names({ ...next, aliases: [] }).flatMap((name) => (name === null ? [] : fold(name))));
  return [...(all[0]?.aliases ?? []), ...all.flatMap(names)].filter((name): name is string => {
    if (name === null || known.has(fold(name))) return false;
    known.add(fold(name));
    return true;
  });
}

function firstOf(values: readonly unknown[]): unknown {
  return values.find((value) => !isEmpty(value)) ?? null;
}

function isEmpty(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

function valueOf(resource: object, name: string): unknown {
  return (resource as Values)[name] ?? null;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}

function withoutId(element: unknown): unknown {
  if (!isObject(element)) return element;
  const { id: _, ...rest } = element;
  return rest;
}

function withNewId(element: unknown): unknown {
  return isObject(element) && 'id' in element ? { ...element, id: newId() } : element;
}
