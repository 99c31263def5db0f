import { InvalidValue } from './invalid-value.js';

const MAX_DIGITS = 40;
const GRAMMAR = /^(?<sign>-?)(?<whole>0|[1-9][0-9]*)(?:\.(?<fraction>[0-9]+))?$/;

/**
 * A number as somebody printed it, of at most 40 digits. The digits are kept as written, since "1.50" says more than
 * "1.5"; nothing on the way is a float.
 */
export class Decimal {
  readonly #text: string;
  readonly #fraction: string;

  private constructor(text: string, fraction: string) {
    this.#text = text;
    this.#fraction = fraction;
    Object.freeze(this);
  }

  /**
   * Reads `-?(0|[1-9][0-9]*)(\.[0-9]+)?`. JSON numbers are refused too: they were floats before we saw them.
   * @throws InvalidValue `not-a-decimal`
   */
  static parse(text: unknown): Decimal {
    const decimal = typeof text === 'string' ? Decimal.#read(text) : undefined;
    if (!decimal)
      throw new InvalidValue(
        'not-a-decimal',
        `A number is text such as "7.1" or "-69000000000", with at most ${MAX_DIGITS} digits and no exponent, "+" or leading zero.`,
      );
    return decimal;
  }

  /** Whether a text is one. */
  static isDecimal(text: string): boolean {
    return Decimal.#read(text) !== undefined;
  }

  static #read(text: string): Decimal | undefined {
    // A sign and a point, beside the digits.
    const groups = text.length <= MAX_DIGITS + 2 ? GRAMMAR.exec(text)?.groups : undefined;
    const { whole = '', fraction = '' } = groups ?? {};
    return groups && whole.length + fraction.length <= MAX_DIGITS ? new Decimal(text, fraction) : undefined;
  }

  /** The digits as written: "1.50", "-0.00". */
  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }

  /** Whether the digits are the same as written; "1.5" and "1.50" are not, though they `compare` as 0. */
  equals(other: Decimal): boolean {
    return this.#text === other.#text;
  }

  /** Numeric order, exact: negative, 0 or positive, as `Array.sort` wants it. */
  compare(other: Decimal): -1 | 0 | 1 {
    const places = Math.max(this.#fraction.length, other.#fraction.length);
    const mine = this.#scaled(places);
    const theirs = other.#scaled(places);
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  }

  /** This less the other, exactly: as many digits after the point as the longer of both has, and as many before it as it takes. */
  minus(other: Decimal): string {
    const places = Math.max(this.#fraction.length, other.#fraction.length);
    const difference = this.#scaled(places) - other.#scaled(places);
    const digits = String(difference < 0n ? -difference : difference).padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    const fraction = places === 0 ? '' : `.${digits.slice(-places)}`;
    return `${difference < 0n ? '-' : ''}${whole}${fraction}`;
  }

  /**
   * Whether this, rounded to a power of ten, is the other: 69204000000 to 9 is 69000000000. What lies in the middle rounds either way.
   * @param exponent 0 for whole numbers, 9 for billions, -2 for hundredths
   */
  roundsTo(other: Decimal, exponent: number): boolean {
    const places = Math.max(this.#fraction.length, other.#fraction.length, -exponent);
    const difference = this.#scaled(places) - other.#scaled(places);
    return 2n * (difference < 0n ? -difference : difference) <= 10n ** BigInt(places + exponent);
  }

  #scaled(places: number): bigint {
    return BigInt(this.#text.replace('.', '') + '0'.repeat(places - this.#fraction.length));
  }
}
