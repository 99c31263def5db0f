import { parseFragment } from 'parse5';
import { xmlErrors } from '../../../test/support/xml.js';
import { Period } from '../../kernel/values/period.js';
import { linesOf, runsOf } from './chart-lines.js';
import type { Statement } from './chart-lines.js';
import { axisNumber, periodName, pointLabel, scaleOf, unitName } from './chart-words.js';
import { chartOf } from './chart.js';

const FORTY = '1234567890123456789012345678901234567890';

const stated = (value: string, period: string | null, own: Partial<Statement> = {}): Statement => {
  const bounds = period === null ? null : Period.parse(period);
  return {
    value,
    upperValue: null,
    qualifier: 'exact',
    unit: { kind: 'percent' },
    asPrinted: null,
    period,
    earliest: bounds?.earliest?.getTime() ?? null,
    latest: bounds?.latest?.getTime() ?? null,
    nature: 'actual',
    place: 'Orvel',
    source: { key: 'office', name: 'Statistics Office' },
    articleId: 'a',
    publishedAt: '2026-01-01T00:00:00.000Z',
    ...own,
  };
};

const years = (values: Readonly<Record<string, string>>, own: Partial<Statement> = {}): Statement[] =>
  Object.entries(values).map(([year, value]) => stated(value, year, own));

const drawn = (statements: readonly Statement[], indicator = 'Jobless rate'): string =>
  chartOf(statements, { indicator, newsroom: 'The Courier', asOf: undefined, isCut: false });

const lengths = (statements: readonly Statement[]): number[] =>
  runsOf(linesOf(statements)?.lines[0]?.points ?? []).map((run) => run.length);

const LONG = '上海技术改造投资总额'.repeat(20);
const HOSTILE = { key: ']]>', name: '<svg onload="x">&amp;' };
const SVG = {
  nothing: drawn([]),
  one: drawn([stated('5.1', '2026')]),
  digits: drawn([
    stated('1.50', '2024'),
    stated('-0.00', '2025'),
    stated(FORTY, '2026'),
    stated('2.0', '2027', { upperValue: '3.00' }),
  ]),
  undated: drawn([
    stated('5', null),
    ...['../2030', '2009/2017', 'Y-170000000', '-0500'].map((period, i) => stated(String(6 + i), period)),
  ]),
  hostile: drawn(
    [
      stated('1', '2020', { place: '"><script>alert(1)</script>', source: HOSTILE, asPrinted: '</text>' }),
      stated('2', '2021', { place: '\u0001\uFFFF' }),
    ],
    `</title><script src="https://evil.example/x.js"></script>${LONG}`,
  ),
  many: drawn(
    Array.from({ length: 3000 }, (_, i) =>
      stated(
        `${Math.round(1e4 * Math.sin(i / 50)) / 100}`,
        new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10),
      ),
    ),
  ),
} as const;

describe('a chart', () => {
  it.each(Object.entries(SVG))('is well-formed XML, whatever is in it: %s', async (_, svg) => {
    expect(await xmlErrors(svg)).toEqual([]);
  });

  it.each(Object.entries(SVG))(
    'has no script, loads nothing, and has a title and a description: %s',
    (_, svg) => {
      const { childNodes } = parseFragment(svg);
      const names = new Set<string>();
      const attributes: string[] = [];
      const walk = (nodes: readonly unknown[]): void => {
        for (const node of nodes as {
          nodeName: string;
          attrs?: { name: string; value: string }[];
          childNodes?: unknown[];
        }[]) {
          names.add(node.nodeName);
          for (const { name, value } of node.attrs ?? []) attributes.push(`${name}=${value}`);
          walk(node.childNodes ?? []);
        }
      };
      walk(childNodes);
      expect([...names].filter((name) => !KNOWN.includes(name))).toEqual([]);
      expect(attributes.filter((one) => /^on|href|url\(|style=|NaN|undefined|Infinity/.test(one))).toEqual(
        [],
      );
      expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="title desc"/);
      expect(
        svg
          .replace('http://www.w3.org/2000/svg', '')
          .replaceAll(/<(title|desc)[^]*?<\/\1>|<text[^]*?<\/text>/g, ''),
      ).not.toMatch(/https?:/);
    },
  );

  it('tells all values digit for digit in its description', () => {
    const description = /<desc[^>]*>([^]*?)<\/desc>/.exec(SVG.digits)?.[1] ?? '';
    for (const value of ['1.50', '-0.00', FORTY, '2.0 to 3.00'])
      expect(description).toContain(`: ${value} (`);
  });

  it('is bounded, however many points there are', () => {
    expect(SVG.many.length).toBeLessThan(150_000);
    expect(SVG.many).toContain('And 2800 more');
  });

  it('dashes what is expected, and shows what was stated before as steps', () => {
    const revised = [
      stated('5.2', '2025', { publishedAt: '2025-12-01T00:00:00.000Z' }),
      ...years({ 2024: '5.0', 2025: '5.4' }),
    ];
    const svg = drawn([...revised, ...years({ 2026: '5', 2027: '4.8' }, { nature: 'forecast' })]);
    expect(svg).toContain('stroke-dasharray="5 4"');
    expect(svg).toContain('Steps show what was stated before.');
    expect(svg).toContain('2025: 5.2 (actual, stated before)');
    expect(drawn(years({ 2024: '5.0', 2025: '5.4' }))).not.toMatch(/dasharray|Steps/);
  });

  it('has its sources, its unit, and what it does not show', () => {
    const svg = drawn([
      ...years({ 2024: '5', 2025: '6' }),
      stated('3', '2025', { unit: { kind: 'currency', code: 'EUR' } }),
    ]);
    for (const words of [
      'Source: Statistics Office.',
      'Percent',
      'The Courier',
      'Not shown: 1 in other units.',
    ])
      expect(svg).toContain(words);
  });
});

const KNOWN = ['#text', 'svg', 'title', 'desc', 'style', 'rect', 'g', 'text', 'path', 'line', 'circle'];

describe('lines', () => {
  it('are of one nature, place and source each, in the unit of most', () => {
    const lines = linesOf([
      ...years({ 2024: '1', 2025: '2' }),
      ...years({ 2025: '3' }, { place: 'ORVEL' }).map((one) => ({
        ...one,
        publishedAt: '2026-02-01T00:00:00.000Z',
      })),
      ...years({ 2025: '4' }, { nature: 'target' }),
      ...years({ 2025: '5' }, { source: { key: 'union', name: 'Union' } }),
      stated('6', '2025', { unit: { kind: 'ratio' } }),
    ]);
    expect(
      lines?.lines.map(({ points }) => points.map(({ latest, earlier }) => [latest.value, earlier.length])),
    ).toEqual([
      [
        ['1', 0],
        ['3', 1],
      ],
      [['5', 0]],
      [['4', 0]],
    ]);
    expect(lines?.otherUnits).toBe(1);
  });

  it.each([
    ['years in a row', ['2020', '2021', '2022'], [3]],
    ['a missing year', ['2020', '2022', '2023'], [1, 2]],
    ['quarters beside years', ['2020', '2020-33', '2020-34', '2021'], [2, 2]],
    ['a half beside years', ['2024', '2025', '2026-40'], [2, 1]],
    ['a weekend', ['2026-01-02', '2026-01-05', '2026-01-06'], [3]],
    ['a missing week', ['2026-01-02', '2026-01-09'], [1, 1]],
    ['a missing month', ['2026-01', '2026-03'], [1, 1]],
    ['intervals, which nothing joins', ['2009/2012', '2013/2016'], [1, 1]],
    ['open periods', ['../2020', '../2021'], [1, 1]],
  ])('have gaps where there are gaps: %s', (_, periods, expected) => {
    expect(lengths(periods.map((period) => stated('1', period)))).toEqual(expected);
  });

  it('count the same value stated again as no revision', () => {
    const again = linesOf([
      stated('5', '2025'),
      stated('5', '2025', { publishedAt: '2026-05-01T00:00:00.000Z' }),
    ]);
    expect(again?.lines[0]?.points[0]?.earlier).toEqual([]);
  });
});

describe('words of a chart', () => {
  it.each([
    ['2026', '2026'],
    ['2026-04', 'April 2026'],
    ['2026-33', 'Q1 2026'],
    ['2026-41', 'second half of 2026'],
    ['2018-04-10', '10 April 2018'],
    ['../2030', 'by 2030'],
    ['2020/..', 'since 2020'],
    ['2009/2017', '2009–2017'],
    ['2018~', 'about 2018'],
    ['2024-21', 'spring 2024'],
    ['2023-24/2024-21', 'winter 2023–spring 2024'],
    ['2018?', 'perhaps 2018'],
    ['2018-33%', 'perhaps about Q1 2018'],
    ['201X', '2010s'],
    ['Y-170000000', 'Y-170000000'],
  ])('name the period %s %s', (edtf, name) => {
    expect(periodName(edtf)).toBe(name);
  });

  it.each([
    [{ kind: 'currency', code: 'CNY' }, 'Chinese yuan'],
    [{ kind: 'currency', code: 'EUR', per: 'ride' }, 'euros per ride'],
    [{ kind: 'count', noun: 'job' }, 'job'],
    [{ kind: 'ucum', code: 't' }, 'tonnes'],
    [{ kind: 'ucum', code: 'mol' }, 'mol'],
    [{ kind: 'percentage-point' }, 'percentage points'],
  ] as const)('name the unit %j %s', (unit, name) => {
    expect(unitName(unit)).toBe(name);
  });

  it.each([
    [{ value: '69000000000', asPrinted: '69 billion' }, 1e9, '69 billion'],
    [{ value: '69000000000', asPrinted: 'sixty-nine billion yuan' }, 1e9, '69'],
    [{ value: '69204113000.50', asPrinted: null }, 1e9, '69.20411300050'],
    [{ value: '-1500000', asPrinted: null }, 1e6, '−1.5'],
    [{ value: '4.80', upperValue: '5.0', asPrinted: null }, 1, '4.80–5.0'],
  ])('label the point %j with no digit changed', (own, factor, label) => {
    expect(pointLabel(stated('0', '2026', own), factor)).toBe(label);
  });

  it('scale the axis', () => {
    expect(scaleOf(69e9)).toEqual({ factor: 1e9, name: 'billions' });
    expect(scaleOf(5)).toEqual({ factor: 1, name: null });
    expect([
      axisNumber(0.1, 0.05),
      axisNumber(-20, 10),
      axisNumber(1500, 500),
      axisNumber(1e39, 1e38),
    ]).toEqual([...['0.10', '−20', '1,500', '1e39']]);
  });
});
