import { parseUcumCode } from './ucum-code.js';

const refusal = expect.objectContaining({ name: 'InvalidValue', code: 'not-a-ucum-code' }) as Error;

describe('parseUcumCode', () => {
  it.each([
    'km',
    'kW.h',
    'Cel',
    't',
    '%',
    'm/s2',
    '10*6',
    'm[H2O]',
    "'",
    '{vehicle}',
    'kg{wet_weight}',
    '{a)b]}',
    '(m.s)/(kg)',
  ])('takes %s', (code) => {
    expect(parseUcumCode(code)).toBe(code);
  });

  it.each([
    '',
    ' ',
    'k m',
    'km ',
    'µm',
    'm²',
    '(m',
    'm)',
    '[H2O',
    ']H2O[',
    '{a',
    'a}',
    '{{a}}',
    '{{a}',
    '(m]',
    'km\n',
    'm\u0000',
    'm'.repeat(101),
  ])('refuses %j', (code) => {
    expect(() => parseUcumCode(code)).toThrow(refusal);
  });

  it.each([1, null, undefined, {}, ['km']])('refuses %p', (code) => {
    expect(() => parseUcumCode(code)).toThrow(refusal);
  });
});
