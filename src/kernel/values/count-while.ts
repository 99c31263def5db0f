/**
 * How many of some places, from the first on, something holds for. It holds for none after one for which it does not: then a look at
 * few of them tells.
 */
export function countWhile(places: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, places];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
