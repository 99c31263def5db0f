import { parsedBy } from '../contract/properties/property-rules.js';
import { property } from '../contract/properties/property.js';
import type { Class } from '../contract/properties/property.js';
import { parseReference } from './reference.js';
import { REFERENCE } from './reference.schema.js';

/**
 * A property that answers `{ id, slug, name }` and takes any reference: an id, `{ "id" }`, `{ "slug" }`, `{ "name" }`, or what it answered.
 * @param type the class of the answer
 */
export function ReferenceAnswer(type: () => Class, description: string): PropertyDecorator {
  return property({}, { description, writeSchema: REFERENCE, answers: type }, [parsedBy(parseReference)]);
}
