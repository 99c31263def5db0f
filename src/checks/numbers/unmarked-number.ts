import { unitKey } from '../../kernel/values/unit.js';
import type { PrintedNumber } from '../../numbers/printed-number.js';
import { toAnchorView } from '../../body/anchors/anchor.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check, CheckedArticle } from '../check.js';
import type { CheckContext } from '../check-context.js';
import type { Passage } from '../text/article-text.js';
import { fittingOf, numbersOf, otherValuesOf, statedValueOf } from './printed-statistics.js';

/** How long something took, or when it was, is no figure. */
const TIMES = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

export const UNMARKED_NUMBER: Check = {
  code: 'unmarked-number',
  severity: 'info',
  finds: 'A number with a unit, a currency or percent that no statistic covers. Tables are left out.',
  find: (article, context) => {
    const byBlock = statisticsByBlock(article);
    return context.text.passages.flatMap((passage) =>
      article.body[passage.index]?.type === 'table'
        ? []
        : numbersOf(passage, article.language)
            .filter(
              (number) =>
                countsSomething(number) && !isCovered(number, passage, byBlock.get(passage.blockId) ?? []),
            )
            .map((number) => findingOf(number, passage, article, context)),
    );
  },
};

function statisticsByBlock({ statistics }: CheckedArticle): Map<string, Set<Statistic>> {
  const byBlock = new Map<string, Set<Statistic>>();
  for (const statistic of statistics)
    for (const { blockId, state } of statistic.anchors)
      if (state !== 'detached') byBlock.set(blockId, (byBlock.get(blockId) ?? new Set()).add(statistic));
  return byBlock;
}

/** Of words that may be a unit or not, nothing is said. */
export function countsSomething({ kind, readings: [{ units }] }: PrintedNumber): boolean {
  const [unit] = units;
  if (kind !== 'quantity' || unit == null || units.includes(null)) return false;
  return unit.kind === 'ucum'
    ? !TIMES.has(unit.code)
    : unit.kind !== 'ratio' && unit.kind !== 'count' && unit.kind !== 'index';
}

/** By an anchor, or as what a statistic of the block is converted into or compared with. */
function isCovered(number: PrintedNumber, { blockId }: Passage, statistics: Iterable<Statistic>): boolean {
  for (const statistic of statistics) {
    const isMarked = statistic.anchors.some(
      ({ blockId: block, state, start, end }) =>
        block === blockId && state !== 'detached' && start < number.end && end > number.start,
    );
    if (isMarked || otherValuesOf(statistic).some((other) => fittingOf([number], other))) return true;
  }
  return false;
}

function findingOf(
  number: PrintedNumber,
  passage: Passage,
  { statistics }: CheckedArticle,
  { text }: CheckContext,
) {
  const anchor = text.anchorOf(passage, number);
  const same = statistics.findIndex((statistic) => fittingOf([number], statedValueOf(statistic)));
  const statistic = statistics[same];
  const [unit] = number.readings[0].units;
  return {
    message: `No statistic covers “${number.text}”.`,
    pointer: `/body/${passage.index}`,
    anchor,
    found: `${number.readings[0].lower.value}${unit ? ` ${unitKey(unit)}` : ''}`,
    ...(statistic && {
      pointer: `/statistics/${same}/anchors`,
      fact: { kind: 'statistic' as const, id: statistic.id },
      remedy: {
        text: 'Mark it as a further passage of the statistic that states it.',
        patch: { anchors: [...statistic.anchors.map(toAnchorView), anchor] },
      },
    }),
  };
}
