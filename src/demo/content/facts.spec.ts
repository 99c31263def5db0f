import MarkdownIt from 'markdown-it';
import { textOf } from '../../body/block.js';
import { parseBlocks } from '../../body/parse-blocks.js';
import { parseText } from '../../body/parse-text.js';
import { Decimal } from '../../kernel/values/decimal.js';
import { Period } from '../../kernel/values/period.js';
import { parseUnit } from '../../kernel/values/unit.js';
import { articles } from './articles.js';
import { people } from './people.js';
import { numbersIn } from './printed-number.js';
import type { ArticleBody, Comparison, Quote, Statistic } from './sample.types.js';

/** Every state of every article that readers or editors may see. */
const states = articles.flatMap((sample) => [
  { key: sample.key, ...sample.article },
  ...('thenPatch' in sample && sample.thenPatch
    ? [{ key: `${sample.key}, corrected,`, ...sample.article, ...sample.thenPatch.changes }]
    : []),
]);

const markdown = new MarkdownIt();

/** The texts of the blocks, as a reader sees them. */
function blockTexts(body: ArticleBody): string[] {
  if (!('format' in body)) return parseBlocks(body).flatMap((block) => textOf(block) ?? []);
  const { format, content } = body;
  if (format === 'text') return parseText(content).map(({ text }) => text);
  const html = format === 'markdown' ? markdown.render(content) : content;
  return html
    .split(/<\/?(?:p|h\d|ul|ol|li|blockquote)>/)
    .map((piece) =>
      piece
        .replace(/<[^>]+>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter((text) => text !== '');
}

const QUOTED = /[“«]\s?([^”»“„«]+?)\s?[”»]|„([^“]+)“/g;
const quotedIn = (text: string) => [...text.matchAll(QUOTED)].map(([, outer, low]) => outer ?? low ?? '');
const words = (text: string) =>
  text
    .replace(/[.,;:!?]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(states)('$key', ({ language, body, mentions, quotes, statistics, ...article }) => {
  const blocks = blockTexts(body);
  const whole = blocks.join('\n');

  it('has at least four blocks of text, at most ten, in typographic marks', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(4);
    expect(blocks.length).toBeLessThanOrEqual(10);
    expect(whole).not.toMatch(/['"~*#_]/);
    expect([article.headline, article.summary].join(' ')).not.toMatch(/['"~]/);
  });

  it('anchors each fact on whole words that stand in one place', () => {
    for (const { exact } of [...mentions, ...quotes, ...statistics].flatMap(({ anchors }) => anchors)) {
      expect([exact, whole.split(exact).length - 1]).toEqual([exact, 1]);
      expect(blocks.some((text) => text.includes(exact))).toBe(true);
      const start = whole.indexOf(exact);
      const around =
        whole.slice(Math.max(0, start - 1), start) +
        '|' +
        whole.slice(start + exact.length, start + exact.length + 1);
      const inside = /^[\p{L}\d]/u.test(exact) && /^[\p{L}\d]/u.test(around);
      const cut = /[\p{L}\d]$/u.test(exact) && /\|[\p{L}\d]/u.test(around);
      expect([exact, inside || cut]).toEqual([exact, false]);
    }
  });

  it('has facts, and none without a place in the text', () => {
    expect(quotes.length).toBeGreaterThanOrEqual(1);
    expect(quotes.length).toBeLessThanOrEqual(4);
    expect(statistics.length).toBeGreaterThanOrEqual(1);
    for (const { anchors } of [...mentions, ...quotes, ...statistics]) expect(anchors).not.toEqual([]);
  });

  it('quotes letter for letter', () => {
    for (const { kind, text, anchors } of quotes) {
      const passage = words(anchors.map(({ exact }) => exact).join(' '));
      if (kind === 'direct') expect(passage).toContain(words(text));
      if (kind === 'direct')
        for (const { exact } of anchors) expect(quotedIn(whole).join('\n')).toContain(exact);
      if (kind === 'mixed') expect(quotedIn(text)).not.toEqual([]);
      if (kind !== 'direct') for (const part of quotedIn(text)) expect(passage).toContain(words(part));
    }
  });

  it('leaves no quotation of five words without its record', () => {
    const passages = quotes.flatMap(({ anchors }) => anchors.map(({ exact }) => words(exact))).join('\n');
    for (const quotation of quotedIn(whole).filter((text) => text.split(/\s/).length >= 5)) {
      expect(passages).toContain(words(quotation));
    }
  });

  it('gives each speaker the role of the day', () => {
    for (const quote of quotes) expect([quote.speaker, roleHeld(quote)]).toEqual([quote.speaker, true]);
  });

  it('has values, units and periods that can be read', () => {
    for (const statistic of statistics) {
      Period.parse(statistic.period);
      expect(parseUnit(statistic.unit)).toEqual(statistic.unit);
    }
    for (const { saidOn } of quotes) if (saidOn) Period.parseDate(saidOn);
  });

  it('records the numbers that it prints', () => {
    for (const { value, upperValue, asPrinted, conversions = [], anchors } of statistics) {
      for (const printed of [asPrinted, ...conversions.map((conversion) => conversion.asPrinted)]) {
        expect(anchors.map(({ exact }) => exact).join('\n')).toContain(printed);
      }
      const numbers = numbersIn(asPrinted, language);
      expect([asPrinted, numbers.map(String)]).toEqual([
        asPrinted,
        [value, ...(upperValue ? [upperValue] : [])],
      ]);
      for (const conversion of conversions) {
        expect(numbersIn(conversion.asPrinted, language).map(String)).toEqual([conversion.value]);
        expect(rateIsPlausible(statistics, conversion)).toBe(true);
      }
    }
  });

  it('compares so that it computes', () => {
    for (const { value, comparison } of statistics) if (comparison) expectToCompute(value, comparison);
  });
});

function roleHeld({ speaker, saidOn }: Quote): boolean {
  if (!('person' in speaker) || !saidOn) return true;
  const day = Period.parseDate(saidOn).earliest?.getTime() ?? NaN;
  const positions = people.find(({ name }) => name === speaker.person.name)?.positions ?? [];
  return positions.some(({ organization, from, to }) => {
    const since = Period.parseDate(from).earliest?.getTime() ?? -Infinity;
    const until = to ? (Period.parseDate(to).latest?.getTime() ?? Infinity) : Infinity;
    return organization === speaker.organization.name && since <= day && day <= until;
  });
}

/** Rates of the years that the articles tell of: about 1.08 dollars and 160 to 175 yen to the euro. */
function rateIsPlausible(statistics: Statistic[], conversion: { value: string }): boolean {
  const {
    value,
    unit,
    conversions = [],
  } = statistics.find((one) => one.conversions?.some((c) => c === conversion))!;
  const other = conversions[0]!.unit;
  const inEuro =
    'code' in unit && unit.code === 'EUR' ? [value, conversion.value] : [conversion.value, value];
  const rate = Number(inEuro[1]) / Number(inEuro[0]);
  const yen = [unit, other].some((one) => 'code' in one && one.code === 'JPY');
  return yen ? rate > 155 && rate < 180 : rate > 1.04 && rate < 1.2;
}

/** Floats do for this: a change is printed with three digits or fewer. */
function expectToCompute(text: string, comparison: Comparison): void {
  const { direction, changePercent, changeValue, baseValue, basePeriod } = comparison;
  for (const decimal of [text, changePercent, changeValue, baseValue]) if (decimal) Decimal.parse(decimal);
  if (basePeriod) Period.parse(basePeriod);
  expect(baseValue).toBeDefined();
  const change = Number(text) - Number(baseValue);
  expect(direction).toBe(Math.abs(change) < 1e-9 ? 'unchanged' : change > 0 ? 'up' : 'down');
  const places = (printed: string) => printed.split('.')[1]?.length ?? 0;
  if (changePercent) {
    const exact = (Math.abs(change) / Number(baseValue)) * 100;
    expect(exact.toFixed(places(changePercent))).toBe(changePercent);
  }
  if (changeValue) expect(Math.abs(change).toFixed(places(changeValue))).toBe(changeValue);
}
