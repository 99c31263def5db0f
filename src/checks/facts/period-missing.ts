import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check } from '../check.js';
import type { CheckContext } from '../check-context.js';

const YEARS = /(?<![\p{L}\p{N}.,:/-])(?:1[89]|20)\d\d(?![\p{L}\p{N}]|[.,:/-]\d)/gu;

export const PERIOD_MISSING: Check = {
  code: 'period-missing',
  severity: 'warning',
  finds: 'A statistic without a period.',
  find: ({ statistics }, context) =>
    statistics.flatMap((statistic, i) =>
      statistic.period === null
        ? [
            {
              message: `It is not said what time ${statistic.asPrinted ?? statistic.value} is for.`,
              pointer: `/statistics/${i}/period`,
              fact: { kind: 'statistic' as const, id: statistic.id },
              anchor: statistic.anchors[0] ?? null,
              remedy: remedyOf(statistic, context),
            },
          ]
        : [],
    ),
};

/** Where the sentence names just one year, it is that. */
function remedyOf({ anchors: [anchor] }: Statistic, { text }: CheckContext) {
  const sentence = anchor && anchor.state !== 'detached' ? text.sentenceAt(anchor) : undefined;
  const years = new Set(sentence && sentence.passage.text.slice(sentence.start, sentence.end).match(YEARS));
  const [year] = years;
  return year !== undefined && years.size === 1
    ? { text: `Set the period to ${year}, which the sentence names.`, patch: { period: year } }
    : null;
}
