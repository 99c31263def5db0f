import { reprinted } from './reprinted.js';

describe('a value in the form of another', () => {
  it.each([
    ['69 billion yuan', '69000000000', '71000000000', '71 billion yuan'],
    ['69 billion yuan', '69000000000', '69500000000', '69.5 billion yuan'],
    ['$10.96 billion', '10960000000', '11200000000', '$11.20 billion'],
    ['1,700 people', '1700', '21900', '21,900 people'],
    ['1.234,5 Tonnen', '1234.5', '9876.25', '9.876,25 Tonnen'],
    ['12 000', '12000', '999', '999'],
    ['fell 3.6 percent', '-3.6', '-4', 'fell 4 percent'],
    ['in 2018, 1,700 people', '1700', '1800', 'in 2018, 1,800 people'],
    ['69 billion yuan', '69000000000', '69000000000', '69 billion yuan'],
  ])('"%s" of %s is, of %s, "%s"', (text, value, next, expected) => {
    expect(reprinted(text, value, next)).toBe(expected);
  });

  it.each([
    ['half of them', '0.5', '0.6'],
    ['fell 3.6 percent', '-3.6', '3.6'],
    ['69 billion yuan', '69000000000', '68123456789'],
    ['', '1', '2'],
  ])('can not be made of "%s" of %s for %s', (text, value, next) => {
    expect(reprinted(text, value, next)).toBeUndefined();
  });
});
