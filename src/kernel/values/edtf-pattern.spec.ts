import fc from 'fast-check';
import { EDTF_DATE, EDTF_PERIOD } from './edtf-pattern.js';
import { Period } from './period.js';

const PARTS = [
  ...['20', '1', '8', '-', '-', '04', '10', '33', '12', 'X', 'XX', 'Y', '~', '?', '%', '/', '..'],
  ...['2018', '2018-04', '2018-04-10', '-0044', 'Y12018', '201X', 'T', '09:30:00', 'Z', '+08', ':00'],
];

describe('the patterns of EDTF', () => {
  it.each([
    ...['2018', '2018-33', '2018-04-10', '2018-04-XX', '2018-XX-XX', '201X~', '-0044', 'Y-17000', '2018%'],
    ...[
      '2018-04-10T09:30:00',
      '2018-04-10T09:30:00Z',
      '2018-04-10T09:30:00+08:00',
      '-0044-03-15T12:00:00-01',
    ],
    ...['2009/2017', '../2020', '/2020', '2020/', '2020~/..'],
  ])('fit %s', (text) => {
    expect(Period.parse(text).toString()).toMatch(new RegExp(EDTF_PERIOD));
  });

  it.each(['', '2018-4', '18', '2018/', '../2020', '2018-04-10T09:30:00', 'x'])(
    'of a date fits no "%s"',
    (text) => {
      expect(text).not.toMatch(new RegExp(EDTF_DATE));
    },
  );

  it('fit whatever is taken', () => {
    const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (candidate) => {
        if (isTaken(() => Period.parse(candidate))) expect(candidate).toMatch(new RegExp(EDTF_PERIOD));
        if (isTaken(() => Period.parseDate(candidate))) expect(candidate).toMatch(new RegExp(EDTF_DATE));
      }),
      { numRuns: 5_000 },
    );
  });
});

function isTaken(parse: () => Period): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
