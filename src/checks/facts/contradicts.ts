import type { FoundStatement } from '../../related/related.reader.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check, Found } from '../check.js';

export const CONTRADICTS: Check = {
  code: 'contradicts',
  severity: 'warning',
  finds: 'Another article states another value for the same indicator, place, period and nature.',
  looksBeyond: true,
  find: ({ statistics }, { contradictions }) =>
    statistics.flatMap((statistic, i) => foundOf(statistic, i, contradictions[i] ?? [])),
};

/** One finding, however many articles state something else: what is to be looked at is the same. */
function foundOf(statistic: Statistic, i: number, others: readonly FoundStatement[]): Found[] {
  if (others.length === 0) return [];
  const [shown] = others.filter(({ isHidden }) => !isHidden);
  const articles = new Set(others.map(({ articleId }) => articleId)).size;
  const printed = statistic.asPrinted ?? statistic.value;
  const first = shown && `“${shown.headline}” states ${shown.statement.asPrinted ?? shown.statement.value}`;
  const more = articles - (shown ? 1 : 0);
  const rest = more === 0 ? '' : `${more} ${shown ? 'more ' : ''}article${more === 1 ? '' : 's'}`;
  const who = first === undefined ? `${rest} that you may not read state` : first;
  return [
    {
      message: `${printed} contradicts what others state: ${who}${first === undefined ? ' another value' : rest === '' ? '' : `, and ${rest} another value`}.`,
      pointer: `/statistics/${i}/value`,
      fact: { kind: 'statistic', id: statistic.id },
      anchor: statistic.anchors[0] ?? null,
      expected: shown ? (shown.statement.asPrinted ?? shown.statement.value) : null,
      found: printed,
      remedy: null,
    },
  ];
}
