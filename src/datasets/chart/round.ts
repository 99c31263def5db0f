/** A tenth of the unit of a picture is as fine as paper shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
