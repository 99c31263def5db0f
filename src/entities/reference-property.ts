import { parsedBy } from '../contract/properties/property-rules.js';
import { Value } from '../contract/properties/property-types.js';
import type { PropertyOptions } from '../contract/properties/property.js';
import { parseReference } from './reference.js';
import { REFERENCE } from './reference.schema.js';

/**
 * A property that takes a reference to an entity: its id, or `{ "id" }`, `{ "slug" }`, `{ "name" }`.
 * @param identifier the property beside it that answers the id, and takes the same
 */
export function ReferenceTo(identifier: string, options: PropertyOptions = {}): PropertyDecorator {
  const description = `The same as ${identifier}, or a name that is matched or created.`;
  return Value(REFERENCE, { access: 'write-only', description, ...options }, [parsedBy(parseReference)]);
}
