import { readWhen } from './read-when.js';

describe('a day and an hour as they are typed', () => {
  const now = new Date('2026-11-29T20:15:00Z');

  it.each([
    ['tomorrow 6', '2026-11-30T06:00'],
    ['morgen 6', '2026-11-30T06:00'],
    ['heute 23.30', '2026-11-29T23:30'],
    ['30.11. 06:00', '2026-11-30T06:00'],
    ['3.1. 18 ', '2027-01-03T18:00'],
    ['3.1.2028 18h', '2028-01-03T18:00'],
    ['2026-12-01 7:05', '2026-12-01T07:05'],
    ['2026-12-01T07:05', '2026-12-01T07:05'],
    ['22', '2026-11-29T22:00'],
    ['6:30', '2026-11-30T06:30'],
  ])('%s is %s', (typed, at) => {
    expect(readWhen(typed, now, 'Europe/Berlin')).toBe(at);
  });

  it.each(['', 'soon', 'tomorrow', '31.11. 6', '30.11. 25:00', '6:75', 'tomorrow 6 sharp', '2026-13-01 6'])(
    '%j is none',
    (typed) => {
      expect(readWhen(typed, now, 'Europe/Berlin')).toBeUndefined();
    },
  );
});
