import { printedDigits, shifted } from './printed-digits.js';

describe('the digits of a value in a text', () => {
  it.each([
    ['69 billion yuan', '69000000000', '69', 9],
    ['some 1.234,5 Tonnen', '1234.5', '1234.5', 0],
    ['fell 3.6 percent', '-3.6', '3.6', 0],
    ['2 lakh crore', '2000000000000', '2', 12],
    ['in 2018, 1,700 people', '1700', '1700', 0],
    ['0.25 points', '0.25', '0.25', 0],
  ])('are found in "%s"', (text, value, number, power) => {
    const found = printedDigits(text, value);
    expect(found && { ...found, value: shifted(found.number, found.power) }).toMatchObject({ power });
    expect(Number(found?.number) * 10 ** power).toBeCloseTo(Math.abs(Number(value)), 5);
    expect(Number(found?.number)).toBe(Number(number));
  });

  it.each(['half of them', 'in 2018', ''])('are not found in "%s"', (text) => {
    expect(printedDigits(text, '69000000000')).toBeUndefined();
  });

  it.each([
    ['71000000000', -9, '71.000000000'],
    ['1.5', 2, '150'],
    ['-0.05', 1, '-0.5'],
    ['12', -4, '0.0012'],
    ['0', 3, '0000'.slice(0, 1)],
  ])('%s is moved by %i places: %s', (value, power, moved) => {
    expect(shifted(value, power)).toBe(moved);
  });
});
