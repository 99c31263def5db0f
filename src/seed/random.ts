/** A generator of numbers that are the same for the same seed, on every machine (Mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** 0 ≤ n < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** from ≤ n ≤ to */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) throw new Error('Nothing to pick from.');
    return value;
  }

  /** A rank from 0 on, small ones far more often: Zipf's law, as words and names are distributed. */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor(Math.exp(this.next() * Math.log(count + 1)) - 1));
  }

  /** A UUIDv7 of that moment (RFC 9562, section 5.7). */
  id(at: number): string {
    const time = at.toString(16).padStart(12, '0');
    const bits = (): string => this.whole(0, 0xffff).toString(16).padStart(4, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${bits().slice(1)}-8${bits().slice(1)}-${bits()}${bits()}${bits()}`;
  }
}
