import fc from 'fast-check';
import { Period } from './period.js';

const refusal = expect.objectContaining({ name: 'InvalidValue', code: 'not-a-period' }) as Error;

function boundsOf(text: string): [string | undefined, string | undefined] {
  const { earliest, latest } = Period.parse(text);
  return [earliest?.toISOString(), latest?.toISOString()];
}

/** First and last day of a period that is whole days. */
function daysOf(text: string): string {
  const [earliest, latest] = boundsOf(text);
  for (const [bound, time] of [
    [earliest, 'T00:00:00.000Z'],
    [latest, 'T23:59:59.999Z'],
  ] as const) {
    if (bound !== undefined) expect(bound.endsWith(time)).toBe(true);
  }
  return `${earliest?.split('T')[0] ?? 'open'} ${latest?.split('T')[0] ?? 'open'}`;
}

describe('Period.parse', () => {
  it.each([
    ['2018', '2018-01-01 2018-12-31'],
    ['2018-06', '2018-06-01 2018-06-30'],
    ['2018-12', '2018-12-01 2018-12-31'],
    ['2016-02', '2016-02-01 2016-02-29'],
    ['1900-02', '1900-02-01 1900-02-28'],
    ['2000-02-29', '2000-02-29 2000-02-29'],
    ['2018-06-30', '2018-06-30 2018-06-30'],
    ['0000', '0000-01-01 0000-12-31'],
    ['0099', '0099-01-01 0099-12-31'],
    ['-0001', '-000001-01-01 -000001-12-31'],
    ['-0044-03-15', '-000044-03-15 -000044-03-15'],
  ])('reads the date %s as %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    ['2018-33', '2018-01-01 2018-03-31'],
    ['2018-34', '2018-04-01 2018-06-30'],
    ['2018-35', '2018-07-01 2018-09-30'],
    ['2018-36', '2018-10-01 2018-12-31'],
    ['2018-40', '2018-01-01 2018-06-30'],
    ['2018-41', '2018-07-01 2018-12-31'],
  ])('reads the quarter or half %s as %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each(['2018-21', '2018-22', '2018-23', '2018-24'])(
    'knows of the season %s, without a hemisphere, only the year',
    (text) => {
      expect(daysOf(text)).toBe('2018-01-01 2018-12-31');
    },
  );

  it.each([
    ['201X', '2010-01-01 2019-12-31'],
    ['20XX', '2000-01-01 2099-12-31'],
    ['-01XX', '-000199-01-01 -000100-12-31'],
    ['2018-XX', '2018-01-01 2018-12-31'],
    ['2018-02-XX', '2018-02-01 2018-02-28'],
    ['2018-XX-XX', '2018-01-01 2018-12-31'],
  ])('reads the unspecified digits of %s as %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each(['2018?', '2018~', '2018%', '201X~', '2018-XX?', '2018-33~', '2018-21?'])(
    'reads %s with the bounds that it has without doubt',
    (text) => {
      expect(boundsOf(text)).toEqual(boundsOf(text.slice(0, -1)));
    },
  );

  it.each([
    ['2009/2017', '2009-01-01 2017-12-31'],
    ['2017-04/2018-03', '2017-04-01 2018-03-31'],
    ['../2020', 'open 2020-12-31'],
    ['/2020', 'open 2020-12-31'],
    ['2020/..', '2020-01-01 open'],
    ['2020/', '2020-01-01 open'],
    ['1984?/2004-06~', '1984-01-01 2004-06-30'],
    ['2018-33/2018-34', '2018-01-01 2018-06-30'],
    ['201X/2020', '2010-01-01 2020-12-31'],
    ['2018/2018', '2018-01-01 2018-12-31'],
    ['2018-06/2018', '2018-06-01 2018-12-31'],
    ['2018/2018-06', '2018-01-01 2018-06-30'],
    ['-0100/0100', '-000100-01-01 0100-12-31'],
  ])('reads the interval %s as %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    ['1985-04-12T23:20:30', '1985-04-12T23:20:30.000Z'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30.000Z'],
    ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30.000Z'],
    ['1985-04-12T23:20:30+05:30', '1985-04-12T17:50:30.000Z'],
  ])('reads the date and time %s, to the second', (text, instant) => {
    expect(boundsOf(text)).toEqual([instant, instant.replace('.000Z', '.999Z')]);
  });

  it.each([
    ['Y12000', '+012000-01-01T00:00:00.000Z', '+012000-12-31T23:59:59.999Z'],
    ['Y275760', '+275760-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z'],
    ['Y170000002', '+275760-09-13T00:00:00.000Z', '+275760-09-13T00:00:00.000Z'],
    ['Y-170000002', '-004712-01-01T00:00:00.000Z', '-004712-01-01T00:00:00.000Z'],
    ['-4712', '-004712-01-01T00:00:00.000Z', '-004712-12-31T23:59:59.999Z'],
    ['-9999', '-004712-01-01T00:00:00.000Z', '-004712-01-01T00:00:00.000Z'],
  ])('bounds %s by what Date and timestamptz hold', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual([earliest, latest]);
  });

  it('keeps the text as written, and equals what is written alike', () => {
    expect(Period.parse('2018~').toString()).toBe('2018~');
    expect(JSON.stringify({ period: Period.parse('2009/2017') })).toBe('{"period":"2009/2017"}');
    expect(Period.parse('2018').equals(Period.parse('2018'))).toBe(true);
    expect(Period.parse('2018').equals(Period.parse('2018~'))).toBe(false);
    expect(Period.parse('../2020').equals(Period.parse('/2020'))).toBe(false);
  });

  it('can not be changed, not even through the dates that it gives', () => {
    const period = Period.parse('2018');
    period.earliest?.setUTCFullYear(1900);
    expect(period.earliest?.getUTCFullYear()).toBe(2018);
    expect(Object.isFrozen(period)).toBe(true);
  });
});

describe('Period.parseDate', () => {
  it.each(['2018-04-10', '2018-04', '2018', '2018~', '2018-04-XX', '2018-33', '2018-21'])(
    'takes the single date %s',
    (text) => {
      expect(Period.parseDate(text).toString()).toBe(text);
      expect(Period.parseDate(text).earliest).toEqual(Period.parse(text).earliest);
    },
  );

  it.each(['2009/2017', '../2020', '2018/', '2018-04-10T09:30:00Z', '2018-02-30', '', 2018, null, {}])(
    'refuses %p',
    (value) => {
      expect(() => Period.parseDate(value)).toThrow(expect.objectContaining({ code: 'not-a-date' }) as Error);
    },
  );
});

describe('Any period', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const precision = fc.constantFrom(4, 7, 10);
  const date = fc
    .tuple(day, precision, fc.constantFrom('', '?', '~', '%'))
    .map(([text, length, doubt]) => text.slice(0, length) + doubt);

  it('reads back what it writes, and ends after it begins', () => {
    fc.assert(
      fc.property(date, (text) => {
        const period = Period.parse(text);
        expect(Period.parse(period.toString()).equals(period)).toBe(true);
        expect(period.earliest!.getTime()).toBeLessThan(period.latest!.getTime());
        expect(period.earliest!.toISOString().startsWith(text.replace(/[?~%]/, ''))).toBe(true);
        expect(period.latest!.toISOString().startsWith(text.replace(/[?~%]/, ''))).toBe(true);
      }),
    );
  });

  it('is followed by the next without a gap', () => {
    fc.assert(
      fc.property(day, precision, (text, length) => {
        const { latest } = Period.parse(text.slice(0, length));
        const next = new Date(latest!.getTime() + 1);
        expect(next.toISOString()).toMatch(/T00:00:00\.000Z$/);
        fc.pre(next.getUTCFullYear() <= 9999);
        expect(Period.parse(next.toISOString().slice(0, length)).earliest).toEqual(next);
      }),
    );
  });

  it('is an interval of two dates exactly when they do not go back', () => {
    fc.assert(
      fc.property(date, date, (start, end) => {
        const [from, to] = [Period.parse(start).earliest, Period.parse(end).latest];
        if (from! > to!) expect(() => Period.parse(`${start}/${end}`)).toThrow(refusal);
        else
          expect([Period.parse(`${start}/${end}`).earliest, Period.parse(`${start}/${end}`).latest]).toEqual([
            from,
            to,
          ]);
      }),
    );
  });
});
