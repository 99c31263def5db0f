import type { Statistic } from '../statistics/statistic.dto.js';
import type { Random } from './random.js';

/** The part of a statistic that comes from its number; the rest comes from its sentence. */
type Figure = Pick<Statistic, 'value' | 'unit' | 'conversions' | 'comparison' | 'share'> & {
  readonly asPrinted: string;
  /** How its sentence goes on. */
  readonly after: string;
};

const PLAIN = { conversions: [], comparison: null, share: null, after: '' };
const NOUNS = ['households', 'workshops', 'vehicles', 'pupils', 'permits', 'vacancies'];

/** Figures as articles print them, so that printed form and record agree. */
const FIGURES: readonly ((random: Random) => Figure)[] = [
  (random) => {
    const tenths = random.whole(11, 999);
    const unit = { kind: 'currency', code: 'EUR' } as const;
    return { ...PLAIN, unit, value: `${tenths}00000000`, asPrinted: `${decimal(tenths)} billion euros` };
  },
  (random) => {
    const tenths = random.whole(2, 299);
    return {
      ...PLAIN,
      unit: { kind: 'percent' },
      value: decimal(tenths),
      asPrinted: `${decimal(tenths)} percent`,
    };
  },
  (random) => {
    const [number, noun] = [random.whole(1000, 999_999), random.pick(NOUNS)];
    const asPrinted = `${number.toLocaleString('en')} ${noun}`;
    return { ...PLAIN, unit: { kind: 'count', noun }, value: String(number), asPrinted };
  },
  (random) => {
    const millions = random.whole(20, 900);
    const euros = Math.round(millions * 0.9);
    const printedEuros = `${euros} million euros`;
    return {
      ...PLAIN,
      unit: { kind: 'currency', code: 'USD' },
      value: `${millions}000000`,
      asPrinted: `${millions} million dollars`,
      conversions: [
        { value: `${euros}000000`, unit: { kind: 'currency', code: 'EUR' }, asPrinted: printedEuros },
      ],
      after: ` (${printedEuros})`,
    };
  },
  (random) => {
    const value = String(random.whole(2, 98));
    const share = { of: 'all orders' };
    return {
      ...PLAIN,
      unit: { kind: 'percent' },
      value,
      share,
      asPrinted: `${value} percent`,
      after: ` of ${share.of}`,
    };
  },
  (random) => {
    const [number, noun, tenths] = [random.whole(100, 9999), random.pick(NOUNS), random.whole(1, 150)];
    const comparison = { basis: 'year-on-year', direction: 'up', changePercent: decimal(tenths) };
    return {
      ...PLAIN,
      unit: { kind: 'count', noun },
      value: String(number),
      asPrinted: `${number.toLocaleString('en')} ${noun}`,
      comparison: { ...comparison, changeValue: null, baseValue: null, basePeriod: null },
      after: `, up ${decimal(tenths)} percent on the year before,`,
    };
  },
];

/** The nth kind of figure, in turn. */
export function figure(n: number, random: Random): Figure {
  const make = FIGURES[n % FIGURES.length];
  if (!make) throw new Error('There is no such figure.');
  return make(random);
}

function decimal(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
