import { endOf } from './token-ends.js';

describe('when a token ends', () => {
  const now = Date.parse('2026-02-27T12:00:00Z');

  it.each([
    ['month', '2026-03-29T12:00:00.000Z'],
    ['quarter', '2026-05-28T12:00:00.000Z'],
    ['year', '2027-02-27T12:00:00.000Z'],
    ['never', null],
  ] as const)('%s', (lifetime, end) => {
    expect(endOf(lifetime, now)).toBe(end);
  });
});
