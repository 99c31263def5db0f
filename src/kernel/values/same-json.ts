/**
 * Whether two values are the same as JSON: instances of classes compare like plain objects, the order of properties means
 * nothing, and one that is undefined is not there.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a instanceof Date) return sameJson(a.toJSON(), b);
  if (b instanceof Date) return sameJson(a, b.toJSON());
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((value, i) => sameJson(value, b[i]))
    );
  return isWithin(a, b) && Object.keys(b).every((name) => b[name] === undefined || a[name] !== undefined);
}

function isWithin(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(a).every((name) => sameJson(a[name], b[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
