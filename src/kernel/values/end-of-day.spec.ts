import fc from 'fast-check';
import { endOfDay } from './end-of-day.js';

describe('endOfDay', () => {
  it.each([
    ['2026-11-29', 'UTC', '2026-11-29T23:59:59.999Z'],
    ['2026-11-29', 'Europe/Copenhagen', '2026-11-29T22:59:59.999Z'],
    ['2026-07-01', 'Europe/Copenhagen', '2026-07-01T21:59:59.999Z'],
    ['2018-04-10', 'Asia/Shanghai', '2018-04-10T15:59:59.999Z'],
    ['2026-01-01', 'America/Los_Angeles', '2026-01-02T07:59:59.999Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2026-01-01T09:59:59.999Z'],
    ['2026-01-01', 'Asia/Kolkata', '2026-01-01T18:29:59.999Z'],
    ['0001-01-01', 'UTC', '0001-01-01T23:59:59.999Z'],
    ['9999-12-31', 'UTC', '9999-12-31T23:59:59.999Z'],
  ])('of %s in %s is %s', (day, zone, end) => {
    expect(endOfDay(day, zone).toISOString()).toBe(end);
  });

  it('is the moment before the clock is set on, where it is at midnight', () => {
    expect(endOfDay('2018-11-03', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T02:59:59.999Z');
  });

  it('has the whole of the day that is an hour longer', () => {
    expect(endOfDay('2026-10-25', 'Europe/Copenhagen').toISOString()).toBe('2026-10-25T22:59:59.999Z');
  });

  it('is followed by another day, in every zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const days = fc.date({ min: new Date('1971-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, (timeZone, moment) => {
        const day = moment.toISOString().slice(0, 10);
        const end = endOfDay(day, timeZone).getTime();
        const dayAt = (at: number): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
        expect(dayAt(end + 1) > day).toBe(true);
        expect(dayAt(end) <= day).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
