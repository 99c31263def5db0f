import { printedPrecision } from './printed-precision.js';

describe('printedPrecision', () => {
  it.each([
    ['69000000000', '69 billion yuan', 9],
    ['69000000000', '69.0 billion yuan', 8],
    ['10960000000', '$10.96 billion', 7],
    ['1700', '1,700', 0],
    ['12000', '12 000', 0],
    ['7.1', '7.1 %', -1],
    ['7.10', '7.10 %', -2],
    ['0.25', '0.25 percentage points', -2],
    ['500000', '0.5 million', 5],
    ['1500000', '1.5-2 million', 5],
    ['200', 'two hundred', 0],
    ['40000000', 'a goal of 2030: 40 million', 6],
    ['69000000000', null, 0],
    ['1.50', null, -2],
    ['0', '0', 0],
    ['-3.6', 'fell 3.6 percent', -1],
  ])('of %s printed as %j is %i', (value, asPrinted, exponent) => {
    expect(printedPrecision(value, [asPrinted])).toBe(exponent);
  });
});
