import fc from 'fast-check';
import { parseTimestamp } from './timestamp.js';

const refusal = expect.objectContaining({ name: 'InvalidValue', code: 'not-a-timestamp' }) as Error;

describe('parseTimestamp', () => {
  it.each([
    ['2018-04-10T09:30:00Z', '2018-04-10T09:30:00.000Z'],
    ['2018-04-10T09:30:00+08:00', '2018-04-10T01:30:00.000Z'],
    ['2018-04-10T09:30:00-05:30', '2018-04-10T15:00:00.000Z'],
    ['2018-04-10t09:30:00z', '2018-04-10T09:30:00.000Z'],
    ['2018-04-10T09:30:00.1Z', '2018-04-10T09:30:00.100Z'],
    ['2018-04-10T09:30:00.1239999Z', '2018-04-10T09:30:00.123Z'],
    ['2018-04-10T09:30:00-00:00', '2018-04-10T09:30:00.000Z'],
    ['2016-02-29T23:59:59Z', '2016-02-29T23:59:59.000Z'],
    ['2018-12-31T23:30:00-01:00', '2019-01-01T00:30:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(parseTimestamp(text).toISOString()).toBe(instant);
  });

  it.each([
    ['2018-02-30T00:00:00Z', 'no such day'],
    ['2018-02-29T00:00:00Z', 'no leap year'],
    ['2018-04-31T00:00:00+08:00', 'no such day'],
    ['2018-00-10T00:00:00Z', 'no such month'],
    ['2018-13-10T00:00:00Z', 'no such month'],
    ['2018-04-00T00:00:00Z', 'no such day'],
    ['2018-04-10T24:00:00Z', 'hour 24'],
    ['2018-04-10T09:60:00Z', 'minute 60'],
    ['2016-12-31T23:59:60Z', 'leap second'],
    ['2018-04-10T09:30:00', 'no offset'],
    ['2018-04-10T09:30Z', 'no seconds'],
    ['2018-04-10', 'no time'],
    ['2018-04-10 09:30:00Z', 'blank'],
    ['2018-04-10T09:30:00+0800', 'offset without colon'],
    ['2018-04-10T09:30:00+24:00', 'offset of a day'],
    ['2018-04-10T09:30:00+08:60', 'offset of 60 minutes'],
    ['2018-04-10T09:30:00.Z', 'no digit behind the point'],
    ['2018-04-10T09:30:00,5Z', 'comma'],
    ['18-04-10T09:30:00Z', 'two-digit year'],
    ['+002018-04-10T09:30:00Z', 'six-digit year'],
    ['9999-12-31T23:59:59-01:00', 'year 10000 in UTC'],
    ['0000-01-01T00:00:00+01:00', 'year −1 in UTC'],
    ['2018-04-10T09:30:00Z\n', 'line feed'],
    ['now', 'word'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => {
    expect(() => parseTimestamp(text)).toThrow(refusal);
  });

  it.each([1523352600000, null, undefined, {}, [], new Date(0)])('refuses %p', (value) => {
    expect(() => parseTimestamp(value)).toThrow(refusal);
  });

  it('reads back each instant, whatever its offset', () => {
    const instant = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    const minutes = fc.integer({ min: -(23 * 60 + 59), max: 23 * 60 + 59 });
    fc.assert(
      fc.property(instant, minutes, (date, offset) => {
        const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
        const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const suffix = `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
        fc.pre(/^\d{4}-/.test(local));
        expect(parseTimestamp(local + suffix)).toEqual(date);
      }),
    );
  });
});
