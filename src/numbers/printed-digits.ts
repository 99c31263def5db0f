/** The digits of a value in a text, whatever word of scale stands behind them: "69" of 69000000000 in "69 billion yuan". */
export interface PrintedDigits {
  readonly start: number;
  readonly end: number;
  /** The digits as a decimal: "1234.5" of "1.234,5". */
  readonly number: string;
  /** The value is the number times ten to this power. */
  readonly power: number;
}

/** Numbers within a text: digits, with points, commas, apostrophes and spaces between them. */
const NUMBER = /\d+(?:[.,'’\u00A0\u2009\u202F ]\d+)*/g;

/** The first digits in a text of which a value is a power of ten, in any language; undefined where there are none. */
export function printedDigits(text: string, value: string): PrintedDigits | undefined {
  for (const match of text.matchAll(NUMBER)) {
    const [token] = match;
    for (const number of readings(token)) {
      const power = powerBetween(value, number);
      if (power !== undefined) return { start: match.index, end: match.index + token.length, number, power };
    }
  }
  return undefined;
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
