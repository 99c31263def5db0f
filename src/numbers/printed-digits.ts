/** The digits of a value in a text, whatever word of scale stands behind them: "69" of 69000000000 in "69 billion yuan". */
export interface PrintedDigits {
  readonly start: number;
  readonly end: number;
  /** The digits as a decimal: "1234.5" of "1.234,5". */
  readonly number: string;
  /** The value is the number times ten to this power. */
  readonly power: number;
}

/** Numbers within a text: digits, with points, commas and apostrophes between them, or in groups of three with spaces between them. */
const NUMBER = /(?<!\d)\d{1,3}(?:[\u00A0\u2009\u202F ]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*/g;

/**
 * By which powers of ten words and signs of scale multiply: percent of a ratio and basis points, thousand, the East Asian 10,000, lakh,
 * million and so on. "10 of the 1,000" are not the digits of 1000.
 */
const POWERS: ReadonlySet<number> = new Set([-4, -3, -2, 0, 3, 4, 5, 6, 7, 8, 9, 12, 15, 18]);

/**
 * The first digits in a text of which a value is a power of ten, in any language; undefined where there are none. Digits that are the
 * value itself come before all others.
 */
export function printedDigits(text: string, value: string): PrintedDigits | undefined {
  const found = [...text.matchAll(NUMBER)].flatMap((match) => {
    const [token] = match;
    const [start, end] = [match.index, match.index + token.length];
    return readings(token).flatMap((number): PrintedDigits[] => {
      const power = powerBetween(value, number);
      return power !== undefined && POWERS.has(power) ? [{ start, end, number, power }] : [];
    });
  });
  return found.find(({ power }) => power === 0) ?? found[0];
}

/** How many digits stand behind the point. */
export function placesOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

/** A decimal times ten to a power, with the digits that it has. */
export function shifted(value: string, power: number): string {
  const negative = value.startsWith('-');
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const digits = whole + fraction;
  const places = fraction.length - power;
  const padded = places > 0 ? digits.padStart(places + 1, '0') : digits + '0'.repeat(-places);
  const at = padded.length - Math.max(places, 0);
  const cut = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const rest = padded.slice(at);
  return (negative ? '-' : '') + cut + (rest === '' ? '' : `.${rest}`);
}

/** What a number with points and commas can mean: they group its digits, or the last of them parts off the fraction. */
function readings(token: string): string[] {
  const digits = token.replace(/\D/g, '');
  const parts = /^(?<whole>.*)[.,](?<fraction>\d+)$/.exec(token)?.groups;
  const whole = parts?.['whole']?.replace(/\D/g, '');
  const withFraction = whole === undefined ? [] : [`${whole}.${parts?.['fraction'] ?? ''}`];
  return /^\d{1,3}(?:\D\d{3})+$/.test(token) ? [digits, ...withFraction] : [...withFraction, digits];
}

function powerBetween(value: string, number: string): number | undefined {
  const [one, other] = [significant(value), significant(number)];
  return one.digits === other.digits && one.digits !== '' ? other.places - one.places : undefined;
}

/** Without a sign and without zeros on either side. */
function significant(text: string): { digits: string; places: number } {
  const all = text.replace(/[-.]/g, '');
  const digits = all.replace(/0+$/, '');
  return {
    digits: digits.replace(/^0+/, ''),
    places: placesOf(text) - (all.length - digits.length),
  };
}
