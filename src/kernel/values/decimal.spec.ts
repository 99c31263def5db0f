import fc from 'fast-check';
import { Decimal } from './decimal.js';

const refusal = expect.objectContaining({ name: 'InvalidValue', code: 'not-a-decimal' }) as Error;

const digits = (length: { min: number; max: number }) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789')),
    minLength: length.min,
    maxLength: length.max,
  });
const whole = fc.oneof(
  fc.constant('0'),
  fc
    .tuple(fc.constantFrom(...Array.from('123456789')), digits({ min: 0, max: 19 }))
    .map((parts) => parts.join('')),
);
const fraction = fc.oneof(
  fc.constant(''),
  digits({ min: 1, max: 20 }).map((text) => `.${text}`),
);
const decimalText = fc.tuple(fc.constantFrom('', '-'), whole, fraction).map((parts) => parts.join(''));

const order = (one: string, other: string) => Decimal.parse(one).compare(Decimal.parse(other));

describe('Decimal', () => {
  it.each([
    '0',
    '-0',
    '-0.00',
    '0.1',
    '1.50',
    '7.1',
    '69000000000',
    '-12.000',
    '123456789123456.12345',
    '9'.repeat(40),
  ])('keeps %s as written', (text) => {
    expect(Decimal.parse(text).toString()).toBe(text);
    expect(JSON.stringify({ value: Decimal.parse(text) })).toBe(`{"value":"${text}"}`);
  });

  it.each([
    '',
    '-',
    '+1',
    '01',
    '-01',
    '00',
    '.5',
    '5.',
    '1e3',
    '1E3',
    '1,5',
    '1_000',
    ' 1',
    '1 ',
    '1\n',
    '--1',
    '1.2.3',
  ])('refuses %j', (text) => {
    expect(() => Decimal.parse(text)).toThrow(refusal);
  });

  it.each(['NaN', 'Infinity', '0x1F', '١٢', '１', '½', '1n', 'null'])(
    'refuses %j, which some readers take for a number',
    (text) => {
      expect(() => Decimal.parse(text)).toThrow(refusal);
    },
  );

  it.each([1, 1.5, 0, NaN, 10n, null, undefined, true, {}, [], ['1'], new String('1')])(
    'refuses %p: a decimal is text',
    (value) => {
      expect(() => Decimal.parse(value)).toThrow(refusal);
    },
  );

  it('counts digits before and behind the point, not the sign or the point', () => {
    const longest = `-${'1'.repeat(20)}.${'0'.repeat(20)}`;
    expect(Decimal.parse(longest).toString()).toBe(longest);
    expect(() => Decimal.parse('1'.repeat(41))).toThrow(refusal);
    expect(() => Decimal.parse(`${'1'.repeat(20)}.${'0'.repeat(21)}`)).toThrow(/at most 40 digits/);
    expect(() => Decimal.parse(`0.${'0'.repeat(40)}`)).toThrow(/at most 40 digits/);
  });

  it('is equal only where the digits are written alike', () => {
    expect(Decimal.parse('1.50').equals(Decimal.parse('1.50'))).toBe(true);
    expect(Decimal.parse('1.50').equals(Decimal.parse('1.5'))).toBe(false);
    expect(Decimal.parse('0').equals(Decimal.parse('-0'))).toBe(false);
  });

  it.each([
    ['1.50', '1.5', 0],
    ['-0.00', '0', 0],
    ['9', '10', -1],
    ['-9', '-10', 1],
    ['0.1', '0.09', 1],
    ['-0.1', '0', -1],
    ['9007199254740993', '9007199254740992', 1],
    ['0.1000000000000000000000000000000000001', '0.1', 1],
  ])('compares %s with %s exactly', (one, other, expected) => {
    expect(order(one, other)).toBe(expected);
    expect(order(other, one)).toBe(expected === 0 ? 0 : -expected);
  });

  it('can not be changed', () => {
    const decimal = Decimal.parse('1');
    expect(Object.isFrozen(decimal)).toBe(true);
    expect(() => Object.assign(decimal, { toString: () => '2' })).toThrow(TypeError);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(decimalText, (text) => Decimal.parse(Decimal.parse(text).toString()).toString() === text),
    );
  });

  it('orders as whole numbers do when the point moves by the same places', () => {
    const places = 6;
    const scaled = (value: bigint) => {
      const text = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
      return `${value < 0n ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
    };
    const integer = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(integer, fc.oneof(integer, fc.bigInt({ min: -3n, max: 3n })), (one, step) => {
        expect(order(scaled(one), scaled(one + step))).toBe(step > 0n ? -1 : step < 0n ? 1 : 0);
      }),
    );
  });

  it('has a total order: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(decimalText, decimalText, decimalText, (...texts) => {
        const [low, middle, high] = texts.map((text) => Decimal.parse(text)).sort((a, b) => a.compare(b));
        expect([low!.compare(middle!), middle!.compare(high!), low!.compare(high!)]).not.toContain(1);
        expect(low!.compare(high!)).toBe(0 - high!.compare(low!));
      }),
    );
  });
});

describe('Decimal.minus', () => {
  it.each([
    ['70.5', '69.00', '1.50'],
    ['69', '70', '-1'],
    ['-0.00', '0', '0.00'],
    ['0.1', '0.3', '-0.2'],
    ['-1.5', '-1.50', '0.00'],
    ['9'.repeat(40), `-${'9'.repeat(40)}`, `1${'9'.repeat(39)}8`],
    [`1${'0'.repeat(39)}`, `0.${'0'.repeat(38)}1`, `${'9'.repeat(39)}.${'9'.repeat(39)}`],
  ])('%s less %s is %s', (a, b, difference) => {
    expect(Decimal.parse(a).minus(Decimal.parse(b))).toBe(difference);
  });
});

describe('Decimal.roundsTo', () => {
  it.each([
    ['69204000000', '69000000000', 9, true],
    ['69500000000', '69000000000', 9, true],
    ['69500000001', '69000000000', 9, false],
    ['5.14', '5.1', -1, true],
    ['5.15', '5.1', -1, true],
    ['5.16', '5.1', -1, false],
    ['5.1', '5.10', -2, true],
    ['5.106', '5.10', -2, false],
    ['-3.64', '-3.6', -1, true],
    ['200', '200', 0, true],
    ['201', '200', 0, false],
  ])('%s to %s at 10^%i: %s', (a, b, exponent, rounds) => {
    expect(Decimal.parse(a).roundsTo(Decimal.parse(b), exponent)).toBe(rounds);
  });
});
