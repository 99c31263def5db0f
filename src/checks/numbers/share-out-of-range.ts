import { nearest } from '../../numbers/compare-to-printed.js';
import { Fraction } from '../../numbers/fraction.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check } from '../check.js';
import { recorded } from './intervals.js';

/** Everything there is, by how a share is counted. */
const WHOLE: Readonly<Record<string, Fraction>> = { percent: Fraction.of(100), ratio: Fraction.ONE };

export const SHARE_OUT_OF_RANGE: Check = {
  code: 'share-out-of-range',
  severity: 'warning',
  finds: 'A share of a whole below 0 or above 100 percent, also if it is only rounded so.',
  find: ({ statistics }) =>
    statistics.flatMap((statistic, i) => {
      const whole = WHOLE[statistic.unit.kind];
      const wrong = statistic.share && whole ? outside(statistic, whole) : undefined;
      if (wrong === undefined) return [];
      return [
        {
          message: `A share of ${statistic.share?.of ?? 'a whole'} cannot be ${wrong}${statistic.unit.kind === 'percent' ? ' percent' : ''}.`,
          pointer: `/statistics/${i}/${wrong === statistic.value ? 'value' : 'upperValue'}`,
          fact: { kind: 'statistic' as const, id: statistic.id },
          anchor: statistic.anchors[0] ?? null,
          found: wrong,
          remedy: remedyOf(statistic),
        },
      ];
    }),
};

function outside({ value, upperValue }: Statistic, whole: Fraction): string | undefined {
  return [value, upperValue]
    .flatMap((each) => each ?? [])
    .find((each) => {
      const { from, to } = nearest(recorded(each));
      return to.isBelow(Fraction.ZERO) || whole.isBelow(from);
    });
}

/** 61 as a ratio was meant as percent. */
function remedyOf({ unit, value, upperValue }: Statistic) {
  const values = [value, upperValue].flatMap((each) => (each === null ? [] : Fraction.parse(each)));
  const isPercent =
    unit.kind === 'ratio' && values.every((each) => each.sign > 0 && !Fraction.of(100).isBelow(each));
  return isPercent ? { text: 'Count it in percent.', patch: { unit: { kind: 'percent' } } } : null;
}
