import { parseCountryCode } from './country-code.js';

const refusal = expect.objectContaining({ name: 'InvalidValue', code: 'not-a-country' }) as Error;

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function isTaken(code: string): boolean {
  try {
    return parseCountryCode(code) === code;
  } catch {
    return false;
  }
}

describe('parseCountryCode', () => {
  it.each(['CN', 'US', 'GB', 'TW', 'PS', 'AQ', 'SS', 'XK'])('takes %s', (code) => {
    expect(parseCountryCode(code)).toBe(code);
  });

  it.each([
    'cn',
    'UK',
    'SU',
    'DD',
    'YU',
    'AN',
    'EU',
    'UN',
    'ZZ',
    'XA',
    'QO',
    'CHN',
    '156',
    'C',
    '',
    ' CN',
    null,
    undefined,
    86,
    {},
  ])('refuses %p', (code) => {
    expect(() => parseCountryCode(code)).toThrow(refusal);
  });

  it('takes the 249 codes that ISO 3166-1 assigns, and that of Kosovo', () => {
    const taken = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isTaken);
    expect(taken).toHaveLength(249 + 1);
  });
});
