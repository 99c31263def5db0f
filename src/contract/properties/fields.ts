import { malformedQuery } from '../../kernel/problems/http.problems.js';
import { propertiesOf } from './property.js';
import type { Class } from './property.js';

/** The part of a query that thins its answer. */
export interface Thinning {
  readonly fields?: readonly string[] | undefined;
}

/** @throws Problem 400 for a field that the resource doesn't have */
export function refuseUnknownFields({ fields }: Thinning, type: Class): void {
  if (!fields) return;
  const known = [...propertiesOf(type).values()].flatMap((property) =>
    property.access === 'write-only' ? [] : property.name,
  );
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown === undefined) return;
  throw malformedQuery(
    'fields',
    'unknown-field',
    `"${unknown}" is not a field. There are: ${known.join(', ')}.`,
  );
}

/** What identifies a resource, whatever fields are requested: behind a token, and to readers. */
export const IDENTIFYING = ['id', 'revision'] as const;
export const IDENTIFYING_TO_READERS = ['id', 'slug'] as const;

/**
 * The named properties of a resource.
 * @param always what is among them in any case, if the resource has it
 */
export function pick(resource: object, fields: readonly string[], always: readonly string[]): object {
  const properties = resource as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    [...new Set([...always, ...fields])].flatMap((field) =>
      Object.hasOwn(properties, field) ? [[field, properties[field]]] : [],
    ),
  );
}
