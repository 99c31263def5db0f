import { propertiesOf } from '../contract/properties/property.js';
import type { Class } from '../contract/properties/property.js';

/**
 * Of a thing only what a public class declares, however deep: the class is the list of what readers may see. What a thing has beside
 * that is left out; the order of its properties stays.
 * @param type a class of a public answer, never an editorial one
 */
export function publicView<T extends object>(type: Class<T>, thing: object): T {
  const declared = propertiesOf(type);
  const view: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(thing)) {
    const property = declared.get(name);
    if (property) view[name] = viewOf(property.type?.(), value);
  }
  return view as T;
}

function viewOf(type: Class | undefined, value: unknown): unknown {
  if (!type || typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? (value as object[]).map((element) => publicView(type, element))
    : publicView(type, value);
}
