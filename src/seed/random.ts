import { createHash } from 'node:crypto';

/** A generator of numbers that are the same for the same seed on every machine (sfc32, of PractRand). Not for secrets. */
export class Random {
  private readonly state: Uint32Array;

  /** @param seed any text; texts that differ give sequences that have nothing to do with each other */
  constructor(seed: string) {
    const hash = createHash('sha256').update(seed).digest();
    this.state = Uint32Array.from([0, 4, 8, 12], (offset) => hash.readUInt32LE(offset));
  }

  /** 0 ≤ n < 1, in steps of 2⁻³² */
  next(): number {
    return this.bits() / 2 ** 32;
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

  /** A UUIDv7 of a moment (RFC 9562, section 5.7). */
  id(at: Date): string {
    const hex = (digits: number): string => this.bits().toString(16).padStart(8, '0').slice(-digits);
    const time = at.getTime().toString(16).padStart(12, '0');
    const variant = this.pick(['8', '9', 'a', 'b']);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(8)}${hex(4)}`;
  }

  private bits(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.state;
    const sum = (a + b + counter) >>> 0;
    this.state.set([b ^ (b >>> 9), c + (c << 3), ((c << 21) | (c >>> 11)) + sum, counter + 1]);
    return sum;
  }
}
