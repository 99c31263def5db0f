import fc from 'fast-check';
import { parseCountryCode } from './country-code.js';
import { parseCurrencyCode } from './currency-code.js';
import { Decimal } from './decimal.js';
import { InvalidValue } from './invalid-value.js';
import { parseLanguageTag } from './language-tag.js';
import { Period } from './period.js';
import { isSlug } from './slug.js';
import { parseTimestamp } from './timestamp.js';
import { parseUcumCode } from './ucum-code.js';
import { parseUnit } from './unit.js';
import { isUuid } from './uuid.js';

const hostile = {
  toString: () => {
    throw new Error('read as text');
  },
  valueOf: () => {
    throw new Error('read as a number');
  },
  toJSON: () => {
    throw new Error('written as JSON');
  },
  [Symbol.toPrimitive]: () => {
    throw new Error('read as anything');
  },
};

const characters = fc.constantFrom(...Array.from('0129-+.eE/XYT:Z?~%[](){} \n\u0000kmCNYenzh'));
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: characters, maxLength: 12 }),
  fc.constantFrom<unknown>(
    hostile,
    [hostile],
    { ...hostile, kind: 'percent' },
    { kind: hostile },
    { kind: 'count', noun: hostile },
    { kind: 'ratio', per: hostile },
  ),
  fc.constantFrom<unknown>(
    { [Symbol('kind')]: 'percent' },
    Object.create(null),
    new Proxy({}, {}),
    Symbol('2018'),
    () => '2018',
    NaN,
    -0,
  ),
  fc.record(
    {
      kind: fc.constantFrom('currency', 'percent', 'count', 'ucum'),
      code: fc.anything(),
      noun: fc.anything(),
    },
    { requiredKeys: ['kind'] },
  ),
);

const parsers: [string, (value: unknown) => unknown][] = [
  ['Decimal.parse', (value) => Decimal.parse(value)],
  ['parseUnit', parseUnit],
  ['parseCurrencyCode', parseCurrencyCode],
  ['parseUcumCode', parseUcumCode],
  ['parseCountryCode', parseCountryCode],
  ['Period.parse', (value) => Period.parse(value)],
  ['Period.parseDate', (value) => Period.parseDate(value)],
  ['parseTimestamp', parseTimestamp],
  ['parseLanguageTag', parseLanguageTag],
];

describe.each(parsers)('%s on any input', (_, parse) => {
  it('answers a value, or throws InvalidValue with a kebab-case code and a JSON Pointer', () => {
    fc.assert(
      fc.property(anything, (value) => {
        try {
          expect(parse(value)).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidValue);
          const { code, path } = error as InvalidValue;
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(path).toMatch(/^$|^\//);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each([
  ['isSlug', isSlug],
  ['isUuid', isUuid],
])('%s on any input', (_, is) => {
  it('answers yes or no', () => {
    fc.assert(fc.property(anything, (value) => typeof is(value) === 'boolean'));
  });
});
