import { sameJson } from '../../kernel/values/same-json.js';
import { fold } from '../../kernel/values/fold.js';
import type { EntityResource } from '../entity.dto.js';
import type { Class } from '../../contract/properties/property.js';
import { mergedProperties } from './merged-resource.js';

/**
 * A record without what a merge made of it: single properties that are still as the merge left them are as before, and of lists goes
 * what it added.
 * @param stillMerged names of others that were merged into it and still are: they stay aliases
 */
export function unmergedResource<Resource extends EntityResource>(
  type: Class<Resource>,
  present: Resource,
  { before, after }: { readonly before: Resource; readonly after: Resource },
  stillMerged: readonly string[],
): Resource {
  const next = { ...present } as unknown as Record<string, unknown>;
  const stillKnown = new Set(stillMerged.map(fold));
  const isStillKnown = (element: unknown): boolean =>
    typeof element === 'string' && stillKnown.has(fold(element));
  for (const name of mergedProperties(type)) {
    const [is, was, made] = [present, before, after].map((resource) => valueOf(resource, name));
    if (isList(is) && isList(was) && isList(made)) {
      const added = made.filter(
        (element) => !includes(was, element) && !(name === 'aliases' && isStillKnown(element)),
      );
      const removed = was.filter((element) => !includes(made, element) && !includes(is, element));
      next[name] = [...is.filter((element) => !includes(added, element)), ...removed];
    } else if (sameJson(is, made)) next[name] = was;
  }
  return next as unknown as Resource;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function valueOf(resource: object, name: string): unknown {
  return (resource as Record<string, unknown>)[name] ?? null;
}

function includes(list: readonly unknown[], element: unknown): boolean {
  return list.some((known) => sameJson(withoutNames(known), withoutNames(element)));
}

/** Names of what it refers to follow that. */
function withoutNames(element: unknown): unknown {
  if (typeof element !== 'object' || element === null) return element;
  const { organizationName: _, ...own } = element as Record<string, unknown>;
  return own;
}
