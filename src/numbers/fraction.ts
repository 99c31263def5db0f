const DECIMAL = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<places>\d+))?$/;

/** An exact number, a numerator over a positive denominator: thirds and shares have no end as decimals. Immutable. */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** @param denominator not 0 */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const [above, below] = [BigInt(numerator), BigInt(denominator)];
    if (below === 0n) throw new RangeError('A fraction has no denominator of 0.');
    return below < 0n ? new Fraction(-above, -below) : new Fraction(above, below);
  }

  /** Reads a decimal such as "-1.50"; the digits may begin with zeros. @throws RangeError for anything else */
  static parse(decimal: string): Fraction {
    const { sign, whole = '', places = '' } = DECIMAL.exec(decimal)?.groups ?? {};
    if (whole === '') throw new RangeError(`"${decimal}" is no decimal.`);
    const digits = BigInt(whole + places);
    return new Fraction(sign === '-' ? -digits : digits, 10n ** BigInt(places.length));
  }

  /** 10 to a power, which may be negative. */
  static powerOfTen(exponent: number): Fraction {
    const power = 10n ** BigInt(Math.abs(exponent));
    return exponent < 0 ? new Fraction(1n, power) : new Fraction(power, 1n);
  }

  plus(other: Fraction): Fraction {
    if (this.denominator === other.denominator)
      return new Fraction(this.numerator + other.numerator, this.denominator);
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @param other not 0 */
  over(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  absolute(): Fraction {
    return this.numerator < 0n ? this.negated() : this;
  }

  compare(other: Fraction): -1 | 0 | 1 {
    const mine = this.numerator * other.denominator;
    const theirs = other.numerator * this.denominator;
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  isBelow(other: Fraction): boolean {
    return this.compare(other) < 0;
  }

  get sign(): -1 | 0 | 1 {
    return this.compare(Fraction.ZERO);
  }

  /** Rounded half away from zero to so many decimal places, all of them written: "0.33", "5.00". */
  toFixed(places: number): string {
    const power = 10n ** BigInt(places);
    const positive = this.absolute();
    const rounded = (2n * positive.numerator * power + positive.denominator) / (2n * positive.denominator);
    const digits = rounded.toString().padStart(places + 1, '0');
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return this.numerator < 0n && rounded > 0n ? `-${text}` : text;
  }

  /** All its digits if it ends within so many places, without zeros at the end; else rounded to these. */
  toDecimal(mostPlaces = 10): string {
    const text = this.toFixed(mostPlaces);
    let end = text.length;
    while (text[end - 1] === '0') end -= 1;
    return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
  }
}

/** The smaller one. */
export function least(one: Fraction, other: Fraction): Fraction {
  return other.isBelow(one) ? other : one;
}

/** The greater one. */
export function greatest(one: Fraction, other: Fraction): Fraction {
  return one.isBelow(other) ? other : one;
}
