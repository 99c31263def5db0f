import fc from 'fast-check';
import { Fraction } from './fraction.js';
import { nearest } from './compare-to-printed.js';
import { readNumbers } from './read-numbers.js';

/** Decimals of up to 14 digits, which formats are exact for, small and large. */
const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), fc.nat({ max: 6 }), fc.boolean())
  .map(([digits, places, isNegative]) => {
    const sign = isNegative && digits > 0n ? '-' : '';
    const text = digits.toString().padStart(places + 1, '0');
    return sign + (places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`);
  });

const LANGUAGES = ['en', 'de', 'fr', 'es', 'en-IN', 'de-CH', 'de-AT', 'fr-CH', 'es-MX', 'it', 'pl', 'sv'];
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'INR', 'CHF', 'AUD', 'HKD', 'SEK', 'BRL', 'KRW'];

const FORMATS: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  plain: { maximumFractionDigits: 3 },
  whole: { maximumFractionDigits: 0 },
  compact: { notation: 'compact', compactDisplay: 'short' },
  'compact, long': { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 },
  currency: { style: 'currency', currencyDisplay: 'symbol' },
  'currency in words': { style: 'currency', currencyDisplay: 'name' },
  'currency by code': { style: 'currency', currencyDisplay: 'code' },
  'currency, compact': { style: 'currency', notation: 'compact', compactDisplay: 'short' },
  'currency, compact, long': { style: 'currency', notation: 'compact', compactDisplay: 'long' },
  percent: { style: 'percent', maximumFractionDigits: 2 },
  kilometers: { style: 'unit', unit: 'kilometer', unitDisplay: 'long' },
  tonnes: { style: 'unit', unit: 'kilogram', unitDisplay: 'short' },
};

/** Whether a text has one number, that a value rounds to. */
function contains(text: string, language: string, value: Fraction): boolean {
  const numbers = readNumbers(text, language);
  return (
    numbers.length === 1 &&
    numbers.some(({ readings }) =>
      readings.some(({ lower }) => {
        const { from, to } = nearest(lower);
        return !value.isBelow(from) && !to.isBelow(value);
      }),
    )
  );
}

describe('what the formats of Intl write is read back', () => {
  it.each(Object.entries(FORMATS))('%s', (_, options) => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...CURRENCIES),
        (text, language, currency) => {
          const format = new Intl.NumberFormat(language, {
            ...options,
            ...(options.style === 'currency' && { currency }),
          });
          const printed = format.format(text as unknown as number);
          const value = Fraction.parse(text).times(Fraction.of(options.style === 'percent' ? 100 : 1));
          if (!contains(printed, language, value))
            throw new Error(`${language}: ${text} was printed ${printed}`);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('with the currency that was meant among the units', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom('en', 'de', 'fr', 'es'),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom('symbol', 'name', 'code'),
        (text, language, currency, currencyDisplay) => {
          const format = new Intl.NumberFormat(language, {
            style: 'currency',
            currency,
            currencyDisplay: currencyDisplay as 'name',
          });
          const printed = format.format(text as unknown as number);
          const units = readNumbers(printed, language).flatMap(({ readings: [{ units }] }) => units);
          expect(units).toContainEqual({ kind: 'currency', code: currency });
        },
      ),
    );
  });

  it('as are decimals as we write them, digit by digit', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const [number] = readNumbers(text, 'en');
        expect(number?.readings[0].lower.value).toBe(text);
      }),
    );
  });
});
