import { Period } from './period.js';

const refusal = expect.objectContaining({ name: 'InvalidValue', code: 'not-a-period' }) as Error;

/** Texts parted by two blanks, since some hold one. */
const REFUSED: Record<string, string> = {
  'what is said in words': 'by 2020  FY2018  Q1 2018  2018-Q1  unknown  now  April 2018  18th century',
  'what is too short or too long': '2  18  201  20188  2018-1  2018-6-30  2018-06-3  2018-06-300  +2018',
  'months that do not exist': '2018-00  2018-13  2018-20',
  'days that do not exist':
    '2018-02-30  2018-02-29  1900-02-29  2018-04-31  2018-06-00  2018-06-32  2018-13-01',
  'the year minus zero': '-0000  -0000-01  -0000-01-01',
  'other codes of level 2': '2018-25  2018-29  2018-32  2018-37  2018-38  2018-39  2018-42  2018-99',
  'sets and exponents of level 2': 'Y-17E7  [1667,1668]  {1667,1668}  1950S2  [..1984]',
  'qualified parts of level 2': '2004?-06  ?2004  2004-~06  2004-06-?11  2018~/?2019',
  'unspecified digits of level 2': '156X-12-25  15XX-12  2XXX  XXXX  X018  2018-XX-15  2018-1X  2018-06-1X',
  'other spellings':
    '201x  2018-xx  y12000  2018--06  2018/06  20180630  2018?~  2018≈  ２０１８  2018-33-01  2018-21-XX',
  'blanks and line feeds': ' 2018  2018\n  2018 - 2019  2018 /2019',
  'long years of few digits': 'Y2018  Y-2018  Y012018  Y  Y+12000  Y12000-01',
  'intervals without an end': '/  ..  ../..  /..  ../',
  'intervals that are none':
    '2018/2019/2020  2018//2020  2018/...  2018/unknown  ..2018  2018..2020  2018/2018-02-30',
  'intervals that go back':
    '2017/2009  2018-06/2018-05  2018-06-30/2018-06-29  2018/-2018  Y170000002/Y12000  Y-170000002/Y-180000000  2020/201X',
  'times that do not exist':
    '2018-04-10T24:00:00  2018-04-10T09:60:00  2018-04-10T09:30:60  2018-02-30T09:30:00Z',
  'times in other forms':
    '2018-04-10T09:30  2018-04-10T09:30:00.5Z  T09:30:00  2018-04T09:30:00  2018-04-10t09:30:00z  2018-04-10T09:30:00+8',
  'times in intervals': '2018-04-10T09:30:00Z/2018-04-11  2018-04-10/2018-04-10T09:30:00Z',
};

describe('Period.parse', () => {
  it.each(Object.entries(REFUSED))('refuses %s', (_, texts) => {
    for (const text of texts.split(/(?<=\S) {2}/)) expect(() => Period.parse(text)).toThrow(refusal);
  });

  it.each(['', ' ', `Y${'9'.repeat(64)}`, '2018'.repeat(1000)])('refuses %j', (text) => {
    expect(() => Period.parse(text)).toThrow(refusal);
  });

  it.each([2018, null, undefined, {}, [], ['2018'], new Date(0)])('refuses %p', (value) => {
    expect(() => Period.parse(value)).toThrow(refusal);
  });
});
