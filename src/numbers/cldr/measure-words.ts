import { COUNTS } from './scale-words.js';

/** The units of measure that CLDR names in each language, with their codes in UCUM. */
const CODES: Readonly<Record<string, string>> = {
  acre: '[acr_us]',
  hectare: 'har',
  bit: 'bit',
  gigabit: 'Gbit',
  kilobit: 'kbit',
  megabit: 'Mbit',
  terabit: 'Tbit',
  byte: 'By',
  gigabyte: 'GBy',
  kilobyte: 'kBy',
  megabyte: 'MBy',
  petabyte: 'PBy',
  terabyte: 'TBy',
  celsius: 'Cel',
  fahrenheit: '[degF]',
  centimeter: 'cm',
  foot: '[ft_i]',
  inch: '[in_i]',
  kilometer: 'km',
  meter: 'm',
  mile: '[mi_i]',
  millimeter: 'mm',
  yard: '[yd_i]',
  'fluid-ounce': '[foz_us]',
  gallon: '[gal_us]',
  liter: 'L',
  milliliter: 'mL',
  gram: 'g',
  kilogram: 'kg',
  ounce: '[oz_av]',
  pound: '[lb_av]',
  stone: '[stone_av]',
  day: 'd',
  hour: 'h',
  minute: 'min',
  month: 'mo',
  second: 's',
  week: 'wk',
  year: 'a',
  millisecond: 'ms',
  microsecond: 'us',
  nanosecond: 'ns',
  'kilometer-per-hour': 'km/h',
  'mile-per-hour': '[mi_i]/h',
  'meter-per-second': 'm/s',
};

/** Signs that every language shares: those of energy, power, mass and pressure that CLDR does not publish for programs. */
const SHARED: readonly (readonly [sign: string, code: string])[] = [
  ...['W', 'kW', 'MW', 'GW', 'TW', 'hPa', 'kPa', 'GHz', 'MHz', 'kHz', 'Hz', 'kV', 'kJ', 'MJ', 'GJ', 'dB'].map(
    (code) => [code, code] as const,
  ),
  ...(['kWh', 'MWh', 'GWh', 'TWh', 'Wh'] as const).map((sign) => [sign, sign.replace('Wh', 'W.h')] as const),
  ...([
    ['kt', 'kt'],
    ['Mt', 'Mt'],
    ['Gt', 'Gt'],
    ['t', 't'],
    ['mg', 'mg'],
    ['μg', 'ug'],
    ['µg', 'ug'],
  ] as const),
  ...([
    ['km²', 'km2'],
    ['m²', 'm2'],
    ['m³', 'm3'],
    ['km2', 'km2'],
    ['m2', 'm2'],
    ['m3', 'm3'],
    ['cm³', 'cm3'],
  ] as const),
  ...([
    ['km/h', 'km/h'],
    ['kph', 'km/h'],
    ['mph', '[mi_i]/h'],
    ['m/s', 'm/s'],
  ] as const),
];

/** What a language calls units of measure, with the codes of UCUM. */
export interface Measures {
  /** In lower case: "kilometers", "kilometers per hour". */
  readonly names: readonly (readonly [name: string, code: string])[];
  /** Case kept: "km", "MW", "°C". */
  readonly signs: readonly (readonly [sign: string, code: string])[];
}

/** Names and signs of units in a language. */
export function measures(language: string): Measures {
  const names: [string, string][] = [];
  const signs: [string, string][] = [];
  for (const [unit, code] of Object.entries(CODES)) {
    for (const name of wordsOf(language, unit, 'long')) names.push([name, code]);
    if (TIMES.has(unit)) continue;
    for (const sign of wordsOf(language, unit, 'short')) if (!ORDINARY.has(sign)) signs.push([sign, code]);
  }
  return { names, signs: [...signs, ...SHARED] };
}

/** "percent", "Prozent". */
export function percentNames(language: string): Set<string> {
  return wordsOf(language, 'percent', 'long');
}

/** Their short forms ("d", "m") mean other things besides. */
const TIMES = new Set(['day', 'hour', 'minute', 'month', 'second', 'week', 'year']);

/** Short forms that are words or endings of the language too. */
const ORDINARY = new Set(['in', 'st', 'ac', 'po', 'pi', 'bit', 'bits', 'B', 'b']);

function wordsOf(language: string, unit: string, unitDisplay: 'long' | 'short'): Set<string> {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
  return new Set(
    COUNTS.map((count) =>
      format
        .formatToParts(count)
        .filter(({ type }) => type === 'unit')
        .map(({ value }) => value)
        .join(' '),
    ),
  );
}
