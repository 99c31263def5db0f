import { Value } from '../contract/properties/property-types.js';

/** Declares where a write was merged with what others had changed. */
export function MergedPlaces(): PropertyDecorator {
  return Value(
    { type: 'array', items: { type: 'string' } },
    {
      access: 'derived',
      answered: 'sometimes',
      example: ['headline', '/body/b4'],
      description:
        'Only in the answer to `?merge=auto`: what this write and others changed since the revision in `If-Match`. Names of properties, and pointers to blocks and facts by their ids. Empty if nothing had to be merged.',
    },
  );
}
