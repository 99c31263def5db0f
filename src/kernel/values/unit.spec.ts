import fc from 'fast-check';
import { isUnitOrKind, parseUnit, unitKey } from './unit.js';

function refusalOf(value: unknown): unknown {
  try {
    return parseUnit(value);
  } catch (error) {
    const { code, path } = error as { code: string; path: string };
    return { code, path };
  }
}

const words = fc.constantFrom('demonstration project', 'sector', 'Arbeitsplatz', '人');
const bare = fc
  .constantFrom('percent', 'percentage-point', 'basis-point', 'ratio', 'index')
  .map((kind) => ({ kind }));
const anyUnit = fc
  .tuple(
    fc.oneof(
      bare,
      fc.constantFrom('CNY', 'USD', 'DEM').map((code) => ({ kind: 'currency', code })),
      fc.constantFrom('km', 'kW.h', '{vehicle}').map((code) => ({ kind: 'ucum', code })),
      words.map((noun) => ({ kind: 'count', noun })),
    ),
    fc.option(words, { nil: undefined }),
  )
  .map(([unit, per]) => (per === undefined ? unit : { ...unit, per }));

describe('parseUnit', () => {
  it.each([
    { kind: 'currency', code: 'CNY' },
    { kind: 'currency', code: 'CNY', per: 'sector' },
    { kind: 'percent' },
    { kind: 'percentage-point' },
    { kind: 'basis-point' },
    { kind: 'count', noun: 'demonstration project' },
    { kind: 'ratio' },
    { kind: 'ucum', code: 'kW.h', per: 'household' },
    { kind: 'index' },
  ])('takes %j', (unit) => {
    expect(parseUnit(unit)).toEqual(unit);
    expect(Object.isFrozen(parseUnit(unit))).toBe(true);
  });

  it('takes null for absent, and answers no nulls', () => {
    expect(JSON.stringify(parseUnit({ kind: 'percent', per: null, code: null, noun: undefined }))).toBe(
      '{"kind":"percent"}',
    );
  });

  it('answers its properties in one order, its words trimmed and in NFC', () => {
    const unit = parseUnit({ per: ' foyer ', noun: ' employe\u0301 ', kind: 'count' });
    expect(JSON.stringify(unit)).toBe('{"kind":"count","noun":"employ\u00e9","per":"foyer"}');
  });

  it.each([
    null,
    undefined,
    'percent',
    1,
    true,
    [],
    [{ kind: 'percent' }],
    () => 'percent',
    Symbol('percent'),
  ])('refuses %p as a whole', (value) => {
    expect(refusalOf(value)).toEqual({ code: 'not-a-unit', path: '' });
  });

  it.each([
    {},
    { kind: null },
    { kind: 'Percent' },
    { kind: 'kilometre' },
    { kind: ['percent'] },
    { kind: 'toString' },
    { kind: '__proto__' },
  ])('refuses the kind of %j', (value) => {
    expect(refusalOf(value)).toEqual({ code: 'not-a-unit', path: '/kind' });
  });

  it.each([
    [{ kind: 'currency' }, 'required', '/code'],
    [{ kind: 'currency', code: null }, 'required', '/code'],
    [{ kind: 'currency', code: 'RMB' }, 'not-a-currency', '/code'],
    [{ kind: 'ucum' }, 'required', '/code'],
    [{ kind: 'ucum', code: 'square km' }, 'not-a-ucum-code', '/code'],
    [{ kind: 'count' }, 'required', '/noun'],
    [{ kind: 'count', noun: ' ' }, 'not-a-text', '/noun'],
    [{ kind: 'count', noun: 7 }, 'not-a-text', '/noun'],
    [{ kind: 'count', noun: 'job\u0000' }, 'control-character', '/noun'],
    [{ kind: 'count', noun: 'x'.repeat(101) }, 'not-a-text', '/noun'],
    [{ kind: 'ratio', per: '' }, 'not-a-text', '/per'],
    [{ kind: 'percent', code: '%' }, 'unknown-property', '/code'],
    [{ kind: 'currency', code: 'CNY', noun: 'yuan' }, 'unknown-property', '/noun'],
    [{ kind: 'percent', of: 'total' }, 'unknown-property', '/of'],
    [{ kind: 'percent', 'a/b': 1 }, 'unknown-property', '/a~1b'],
    [JSON.parse('{"kind":"percent","__proto__":{"kind":"index"}}'), 'unknown-property', '/__proto__'],
  ])('refuses %j: %s at %s', (value, code, path) => {
    expect(refusalOf(value)).toEqual({ code, path });
  });

  it('looks at own properties only, and takes none by symbol', () => {
    expect(refusalOf(Object.create({ kind: 'percent' }))).toEqual({ code: 'not-a-unit', path: '/kind' });
    expect(refusalOf({ kind: 'percent', [Symbol('code')]: 'CNY' })).toEqual({ code: 'not-a-unit', path: '' });
  });

  it('reads back what it answers', () => {
    fc.assert(
      fc.property(anyUnit, (unit) => {
        expect(parseUnit(JSON.parse(JSON.stringify(parseUnit(unit))))).toEqual(unit);
      }),
    );
  });
});

describe('unitKey', () => {
  it.each([
    [{ kind: 'currency', code: 'CNY' }, 'currency:CNY'],
    [{ kind: 'percent' }, 'percent'],
    [{ kind: 'percentage-point' }, 'percentage-point'],
    [{ kind: 'count', noun: 'demonstration project' }, 'count:demonstration project'],
    [{ kind: 'ucum', code: 'km/h' }, 'ucum:km/h'],
    [{ kind: 'currency', code: 'CNY', per: 'sector' }, 'currency:CNY per sector'],
    [{ kind: 'ratio', per: 'household' }, 'ratio per household'],
  ])('of %j is %s', (unit, key) => {
    expect(unitKey(parseUnit(unit))).toBe(key);
  });

  it('is the same for the same unit only', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (one, other) => {
        const [a, b] = [parseUnit(one), parseUnit(other)];
        expect(unitKey(a) === unitKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

describe('isUnitOrKind', () => {
  it('takes the key of every unit, and its kind alone', () => {
    fc.assert(
      fc.property(anyUnit, (unit) => isUnitOrKind(unitKey(parseUnit(unit))) && isUnitOrKind(unit.kind)),
    );
  });

  it.each(['count:one per two', 'currency:EUR per container', 'count', 'percent per year'])(
    'takes %s',
    (text) => {
      expect(isUnitOrKind(text)).toBe(true);
    },
  );

  it.each([
    ...['', 'nope', 'nope:X', 'EUR', 'currency:eur', 'currency:XYZZ', 'currency:', 'percent:5', 'Percent'],
    ...['count per year', 'count: one', 'percent per ', 'percent ', 'constructor', 'ucum:not a unit'],
  ])('refuses "%s"', (text) => {
    expect(isUnitOrKind(text)).toBe(false);
  });
});
