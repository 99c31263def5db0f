import type { Check } from '../check.js';
import { fittingOf, placesOf, statedValueOf } from './printed-statistics.js';

export const NUMBER_UNREADABLE: Check = {
  code: 'number-unreadable',
  severity: 'info',
  finds: 'A passage whose number cannot be read, so that it is not compared with the statistic.',
  find: ({ statistics, language }, { text }) =>
    statistics.flatMap((statistic, i) => {
      const places = placesOf(statistic, text, language);
      const isRead = places.some(
        ({ numbers }) =>
          numbers.some(({ kind }) => kind === 'quantity') || fittingOf(numbers, statedValueOf(statistic)),
      );
      const [first] = places;
      if (!first || isRead) return [];
      return [
        {
          message: `No number can be read in “${first.words}”. Compare it yourself.`,
          pointer: `/statistics/${i}/${first.anchor ? 'anchors/0' : 'asPrinted'}`,
          fact: { kind: 'statistic' as const, id: statistic.id },
          anchor: first.anchor,
          found: first.words,
        },
      ];
    }),
};
