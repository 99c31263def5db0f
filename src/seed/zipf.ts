import { countWhile } from '../kernel/values/count-while.js';
import type { Random } from './random.js';

/** Draws by Zipf's law, as words and names are distributed: of n values, the rth is drawn 1/r as often as the first. */
export class Zipf<T> {
  private readonly bounds: Float64Array;

  /** @param values the commonest first */
  constructor(private readonly values: readonly T[]) {
    this.bounds = new Float64Array(values.length);
    let sum = 0;
    for (let i = 0; i < values.length; i++) this.bounds[i] = sum += 1 / (i + 1);
  }

  draw(random: Random): T {
    const value = this.values[this.rankAt(random.next() * (this.bounds.at(-1) ?? 0))];
    if (value === undefined) throw new Error('Nothing to draw from.');
    return value;
  }

  /** This many different ones, or all of them if there are no more. */
  drawDistinct(random: Random, count: number, first: readonly T[] = []): T[] {
    const drawn = new Set(first);
    while (drawn.size < Math.min(count, this.values.length)) drawn.add(this.draw(random));
    return [...drawn].slice(0, count);
  }

  /** The first rank whose bound lies beyond a point. */
  private rankAt(point: number): number {
    return countWhile(this.bounds.length - 1, (rank) => (this.bounds[rank] ?? 0) <= point);
  }
}
