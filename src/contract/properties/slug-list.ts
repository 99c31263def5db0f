import { MAX_SLUG_LENGTH } from '../../kernel/values/slug.js';
import { TextList } from './property-types.js';
import type { PropertyOptions } from './property.js';

/** A list of slugs, as a filter names them; one that nothing has is no error. Of rare letters each takes two code units. */
export function SlugList(options: PropertyOptions = {}): PropertyDecorator {
  return TextList({ max: 2 * MAX_SLUG_LENGTH, ...options });
}
