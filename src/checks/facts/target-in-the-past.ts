import { Period } from '../../kernel/values/period.js';
import type { Check } from '../check.js';

/** An open end never comes. */
export const TARGET_IN_THE_PAST: Check = {
  code: 'target-in-the-past',
  severity: 'info',
  finds:
    'A target whose period had ended when the article was published; of one that is not yet, has ended by now.',
  find: ({ statistics, firstPublishedAt }, { now }) => {
    const published = firstPublishedAt !== null && firstPublishedAt < now ? firstPublishedAt : now;
    return statistics.flatMap(({ id, nature, period, asPrinted, value, anchors }, i) => {
      const end = nature === 'target' && period !== null ? Period.parse(period).latest : null;
      if (end === null || end.toISOString() >= published) return [];
      return [
        {
          message: `The time of the target ${asPrinted ?? value} had ended by ${published.slice(0, 10)}.`,
          pointer: `/statistics/${i}/period`,
          fact: { kind: 'statistic' as const, id },
          anchor: anchors[0] ?? null,
          found: period,
        },
      ];
    });
  },
};
