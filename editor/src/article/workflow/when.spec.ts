import { instantOf, localOf } from './when.js';

describe('an hour in the zone of the newsroom', () => {
  it.each([
    ['2026-11-30T06:00', 'Europe/Berlin', '2026-11-30T05:00:00.000Z'],
    ['2026-07-01T06:00', 'Europe/Berlin', '2026-07-01T04:00:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-11-30T06:00', 'Asia/Kolkata', '2026-11-30T00:30:00.000Z'],
    ['2026-11-30T22:00', 'America/New_York', '2026-12-01T03:00:00.000Z'],
  ])('%s in %s is %s, and back', (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant);
    expect(localOf(new Date(instant), zone)).toBe(local);
  });
});
