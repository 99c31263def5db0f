/**
 * Whether one word becomes the other by one error of typing: a letter too many, too few or wrong, or two neighbours in each
 * other's place (Damerau 1964: four in five errors are one of these).
 */
export function isOneError(a: string, b: string): boolean {
  const [one, other] = [[...a], [...b]];
  if (one.length < other.length) return isOneError(b, a);
  const start = sharedLength(one, other);
  const end = sharedLength(one.slice(start).reverse(), other.slice(start).reverse());
  const [left, right] = [one.length - start - end, other.length - start - end];
  if (left === 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length++;
  return length;
}
