import type { JsonSchema } from './property.js';

/**
 * A text may get so much shorter while it is read: NFC makes one code unit of four at most (U+1F82). White space that is folded counts as
 * written: nobody means that much of it.
 */
const MOST_SHRINKING = 4;
/** The bounds of a text and a list that have none of their own. */
const [LONGEST, MOST_ITEMS] = [5000, 1000];
/** The maximum number of values within one value, at any depth. */
const MOST_VALUES = 10_000;

interface Bounds {
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: Bounds;
}

/** The fault of a list that is too long. */
export function tooManyItems(most: number): string {
  return `must be a list of at most ${most}`;
}

/**
 * Whether a value is short enough to be looked at. Asked before any work is done on it: to normalise a text, and to parse the elements of
 * a list, takes far longer than to count them.
 */
export function isWithinBounds(schema: JsonSchema, value: unknown): boolean {
  let left = MOST_VALUES;
  const isWithin = (inner: unknown, bounds: Bounds): boolean => {
    if (typeof inner === 'string') return inner.length <= MOST_SHRINKING * (bounds.maxLength ?? LONGEST);
    if (typeof inner !== 'object' || inner === null) return true;
    const isList = Array.isArray(inner);
    if (isList && inner.length > (bounds.maxItems ?? MOST_ITEMS)) return false;
    const members: unknown[] = isList ? inner : Object.values(inner);
    left -= members.length;
    return left >= 0 && members.every((member) => isWithin(member, (isList && bounds.items) || {}));
  };
  return isWithin(value, schema);
}
