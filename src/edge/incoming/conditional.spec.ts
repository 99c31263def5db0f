import { isFresh, dateVisibleToAll } from './conditional.js';
import { parseHttpDate } from './http-date.js';

const at = (text: string): Date => new Date(`2026-04-10T${text}Z`);

describe('parseHttpDate', () => {
  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'reads "%s"',
    (text) => {
      expect(parseHttpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
    },
  );

  it.each([
    ...['', '2099', '0', 'tomorrow', '2099-01-01T00:00:00Z', 'Sun, 06 Nov 1994 08:49:37', '1 Jan 2099'],
    ...['Sun, 06 Nov 1994 08:49:37 CET', 'Sun, 6 Nov 1994 08:49:37 GMT', 'sun, 06 nov 1994 08:49:37 gmt'],
    ...['Sun, 31 Feb 2026 00:00:00 GMT', 'Sun, 06 Nov 1994 24:00:00 GMT', 'Sun, 06 Nov 0000 08:49:37 GMT,'],
  ])('ignores "%s"', (text) => {
    expect(parseHttpDate(text)).toBeUndefined();
  });
});

describe('dateVisibleToAll', () => {
  it.each([
    ['10:00:00.000', '10:00:01.000'],
    ['10:00:00.001', '10:00:02.000'],
    ['10:00:00.999', '10:00:02.000'],
  ])('of %s is %s', (changed, dated) => {
    expect(dateVisibleToAll(at(changed))).toEqual(at(dated));
  });
});

describe('a copy that is known by its date', () => {
  const isFreshSince = (since: string, lastModified?: Date): boolean =>
    isFresh({ 'if-modified-since': since }, '"x"', lastModified);

  it.each([
    ['Fri, 10 Apr 2026 10:00:02 GMT', true],
    ['Fri Apr 10 10:00:02 2026', true],
    ['Fri, 10 Apr 2026 10:00:01 GMT', false],
    ['2099', false],
  ])('of %s is fresh: %s', (since, fresh) => {
    expect(isFreshSince(since, at('10:00:02'))).toBe(fresh);
  });

  it('is not where there is no date', () => {
    expect(isFreshSince('Fri, 10 Apr 2099 10:00:00 GMT')).toBe(false);
  });
});
