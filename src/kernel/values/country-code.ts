import { InvalidValue } from './invalid-value.js';

/** The form; not every such code is a country. */
export const COUNTRY_CODE = /^[A-Z]{2}$/;

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

// Regions that CLDR names though ISO 3166-1 gives them to no country: reserved, private or made for tests.
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/**
 * Reads an ISO 3166-1 alpha-2 code of two capitals: the 249 assigned ones, and `XK`, which everybody uses for Kosovo.
 * Codes that were withdrawn or are aliases (`SU`, `UK`) are refused.
 * @throws InvalidValue `not-a-country`
 */
export function parseCountryCode(code: unknown): string {
  if (typeof code === 'string' && COUNTRY_CODE.test(code) && isAssigned(code)) return code;
  throw new InvalidValue('not-a-country', 'A country is an ISO 3166-1 code of two capitals, such as "CN".');
}

function isAssigned(code: string): boolean {
  // CLDR knows a withdrawn code as an alias of its successor, and Intl.Locale answers the successor.
  const successor = new Intl.Locale(`und-${code}`).region;
  return successor === code && !NOT_COUNTRIES.has(code) && names.of(code) !== undefined;
}
