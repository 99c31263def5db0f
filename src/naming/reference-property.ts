import { parsedBy } from '../kernel/http/property-rules.js';
import { Value } from '../kernel/http/property-types.js';
import type { PropertyOptions } from '../kernel/http/property.js';
import { parseReference } from './reference.js';
import './reference.schema.js';

/**
 * A property that takes a reference to an entity: its id, or `{ "id" }`, `{ "slug" }`, `{ "name" }`.
 * @param identifier the property beside it that answers the id, and takes the same
 */
export function ReferenceTo(identifier: string, options: PropertyOptions = {}): PropertyDecorator {
  const description = `The same as ${identifier}, or a name that is matched or created.`;
  return Value({ $ref: '#/components/schemas/Reference' }, { writeOnly: true, description, ...options }, [
    parsedBy(parseReference),
  ]);
}
