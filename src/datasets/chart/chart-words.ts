import type { Unit } from '../../kernel/values/unit.js';
import type { Statement } from './chart-lines.js';

/** Names of frequent units by their UCUM codes; others are named by the code. */
const UCUM: Readonly<Record<string, string>> = {
  t: 'tonnes',
  kg: 'kilograms',
  g: 'grams',
  km: 'kilometres',
  m: 'metres',
  cm: 'centimetres',
  mm: 'millimetres',
  ha: 'hectares',
  km2: 'square kilometres',
  m2: 'square metres',
  l: 'litres',
  L: 'litres',
  Cel: 'degrees Celsius',
  'kW.h': 'kilowatt-hours',
  'MW.h': 'megawatt-hours',
  'GW.h': 'gigawatt-hours',
  'TW.h': 'terawatt-hours',
  kW: 'kilowatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  a: 'years',
};

/** A unit as people call it: `euros per ride`, `percent`, `tonnes`. */
export function unitName(unit: Unit): string {
  const own = ownName(unit);
  return unit.per === undefined ? own : `${own} per ${unit.per}`;
}

function ownName(unit: Unit): string {
  if ('noun' in unit) return unit.noun;
  if (!('code' in unit)) return PLAIN[unit.kind];
  if (unit.kind === 'ucum')
    return Object.hasOwn(UCUM, unit.code) ? (UCUM[unit.code] ?? unit.code) : unit.code;
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: unit.code,
    currencyDisplay: 'name',
  });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? unit.code;
}

const PLAIN: Readonly<Record<Exclude<Unit['kind'], 'currency' | 'ucum' | 'count'>, string>> = {
  percent: 'percent',
  'percentage-point': 'percentage points',
  'basis-point': 'basis points',
  ratio: 'ratio',
  index: 'index',
};

const SCALES = [
  [1e12, 'trillions'],
  [1e9, 'billions'],
  [1e6, 'millions'],
] as const;

/** By what the numbers of an axis are divided, and how that is called. */
export function scaleOf(greatest: number): { readonly factor: number; readonly name: string | null } {
  const [factor = 1, name = null] = SCALES.find(([least]) => greatest >= least) ?? [];
  // Beyond, the axis has exponents.
  return greatest >= 1e16 ? { factor: 1, name: null } : { factor, name };
}

/** A number of the axis; not one that anybody stated. */
export function axisNumber(value: number, step: number): string {
  if (Math.abs(value) >= 1e16) return value.toExponential(1).replace('.0e', 'e').replace('e+', 'e');
  const fraction = Math.min(20, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const digits = new Intl.NumberFormat('en', {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  });
  return digits.format(value === 0 ? 0 : value).replace('-', '−');
}

const HEDGES: Readonly<Record<string, string>> = {
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  nearly: 'nearly ',
};

/** A value digit for digit as it was written, with its hedge. */
export function statedValue({ value, upperValue, qualifier }: Statement): string {
  return `${HEDGES[qualifier] ?? ''}${value}${upperValue === null ? '' : ` to ${upperValue}`}`;
}

/** The longest printed form that stands beside a point. */
const SHORT = 14;

/**
 * What stands beside a point: as the article prints it, if that is short; else its number in the unit of the axis, exactly.
 * @param factor a power of ten
 */
export function pointLabel({ asPrinted, value, upperValue }: Statement, factor: number): string {
  if (asPrinted !== null && asPrinted.length <= SHORT) return asPrinted;
  const digits = [value, ...(upperValue === null ? [] : [upperValue])]
    .map((one) => divided(one, factor))
    .join('–');
  return digits.length <= 2 * SHORT ? digits.replaceAll('-', '−') : `${digits.slice(0, 2 * SHORT - 1)}…`;
}

/** Moves the point, which changes no digit; zeros that come behind it so are left out. */
function divided(value: string, factor: number): string {
  const places = Math.round(Math.log10(factor));
  if (places === 0) return value;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(value) ?? [];
  const digits = whole.padStart(places + 1, '0');
  const behind = digits.slice(-places) + fraction;
  const decimals = fraction === '' ? behind.replace(/0+$/, '') : behind;
  return `${sign}${digits.slice(0, -places)}${decimals === '' ? '' : `.${decimals}`}`;
}

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

export function monthName(month: number): string {
  return MONTHS[month] ?? '';
}

/** What EDTF numbers from 21; it does not say on which half of the earth. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** A period as people write it, where it is a plain one: `Q1 2026`, `10 April 2018`, `2009–2017`, `by 2020`. */
export function periodName(edtf: string): string {
  if (edtf.startsWith('../')) return `by ${periodName(edtf.slice(3))}`;
  if (edtf.endsWith('/..')) return `since ${periodName(edtf.slice(0, -3))}`;
  if (edtf.includes('/')) return edtf.split('/').map(periodName).join('–');
  if (edtf.endsWith('~')) return `about ${periodName(edtf.slice(0, -1))}`;
  if (edtf.endsWith('?')) return `perhaps ${periodName(edtf.slice(0, -1))}`;
  if (edtf.endsWith('%')) return `perhaps about ${periodName(edtf.slice(0, -1))}`;
  if (/^\d{3}X$/.test(edtf)) return `${edtf.slice(0, -1)}0s`;
  const [, year = '', part, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (year === '') return edtf;
  if (part === undefined) return year;
  const number = Number(part);
  if (day !== undefined) return `${Number(day)} ${monthName(number - 1)} ${year}`;
  if (number <= 12) return `${monthName(number - 1)} ${year}`;
  const season = SEASONS[number - 21];
  if (season !== undefined) return `${season} ${year}`;
  if (number >= 33 && number <= 36) return `Q${number - 32} ${year}`;
  return number === 40 || number === 41 ? `${number === 40 ? 'first' : 'second'} half of ${year}` : edtf;
}
