import { parseCurrencyCode } from './currency-code.js';

const refusal = expect.objectContaining({ name: 'InvalidValue', code: 'not-a-currency' }) as Error;

describe('parseCurrencyCode', () => {
  it.each(['CNY', 'USD', 'EUR', 'JPY', 'KWD', 'CHF', 'XAU', 'XDR'])('takes %s, in force', (code) => {
    expect(parseCurrencyCode(code)).toBe(code);
  });

  it.each(['DEM', 'FRF', 'ITL', 'SUR', 'ZWN', 'BGK'])('takes %s, withdrawn: old prices are in it', (code) => {
    expect(parseCurrencyCode(code)).toBe(code);
  });

  it.each([
    'cny',
    'RMB',
    'ZZZ',
    'US',
    'USDT',
    '$',
    '',
    ' USD',
    'USD\n',
    'ＵＳＤ',
    156,
    null,
    undefined,
    {},
    ['USD'],
  ])('refuses %p', (code) => {
    expect(() => parseCurrencyCode(code)).toThrow(refusal);
  });
});
