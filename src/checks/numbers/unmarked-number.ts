import { unitKey } from '../../kernel/values/unit.js';
import type { StatedValue } from '../../numbers/compare-to-printed.js';
import type { PrintedNumber } from '../../numbers/printed-number.js';
import { toAnchorView } from '../../body/anchors/anchor.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check } from '../check.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';
import type { ArticleText, Passage } from '../text/article-text.js';
import type { Span } from '../text/spans.js';
import { fittingOf, numbersOf, otherValuesOf, statedValueOf } from './printed-statistics.js';

/** How long something took, or when it was, is no figure. */
const TIMES = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

export const UNMARKED_NUMBER: Check = {
  code: 'unmarked-number',
  severity: 'info',
  finds: 'A number with a unit, a currency or percent that no statistic covers. Tables are left out.',
  find: (article, context) => {
    const byBlock = statisticsByBlock(article, context.text);
    return context.text.passages.flatMap((passage) =>
      article.body[passage.index]?.type === 'table'
        ? []
        : numbersOf(passage, article.language)
            .filter(
              (number) =>
                countsSomething(number) &&
                !(byBlock.get(passage.blockId) ?? []).some((one) => covers(one, number)),
            )
            .map((number) => findingOf(number, passage, article, context)),
    );
  },
};

/** A statistic in a block: made once, since each number of the block is held against it. */
interface InBlock {
  readonly statistic: Statistic;
  readonly anchors: readonly Span[];
  /** Of these, the sentences in which it is compared with something. */
  readonly comparing: readonly Span[];
  readonly others: readonly StatedValue[];
}

function statisticsByBlock({ statistics }: CheckedArticle, text: ArticleText): Map<string, InBlock[]> {
  const byBlock = new Map<string, InBlock[]>();
  for (const statistic of statistics) {
    const attached = statistic.anchors.filter(({ state }) => state !== 'detached');
    const others = otherValuesOf(statistic);
    for (const blockId of new Set(attached.map((anchor) => anchor.blockId))) {
      const anchors = attached.filter((anchor) => anchor.blockId === blockId);
      const comparing = statistic.comparison
        ? anchors.flatMap((anchor) => text.sentenceAt(anchor) ?? [])
        : [];
      byBlock.set(blockId, [...(byBlock.get(blockId) ?? []), { statistic, anchors, comparing, others }]);
    }
  }
  return byBlock;
}

/** Of words that may be a unit or not, and of points, which may be those of an index, nothing is said. */
function countsSomething({ kind, readings: [{ units }] }: PrintedNumber): boolean {
  const [unit] = units;
  if (kind !== 'quantity' || unit == null || units.some((each) => each === null || each.kind === 'index'))
    return false;
  return unit.kind === 'ucum' ? !TIMES.has(unit.code) : unit.kind !== 'ratio' && unit.kind !== 'count';
}

/** By an anchor, or as what a statistic of the block is converted into or compared with, be that right or wrong. */
function covers({ statistic, anchors, comparing, others }: InBlock, number: PrintedNumber): boolean {
  if (anchors.some(({ start, end }) => start < number.end && end > number.start)) return true;
  if (others.some((other) => fittingOf([number], other))) return true;
  if (statistic.conversions.some(({ asPrinted }) => asPrinted?.includes(number.text))) return true;
  return comparing.some(
    ({ start, end }) => number.start >= start && number.end <= end && mayCompare(number, statistic),
  );
}

/** The sentence of a statistic that is compared with something says with what, and by how much. */
function mayCompare(number: PrintedNumber, { unit }: Statistic): boolean {
  return number.readings[0].units.some(
    (each) =>
      each !== null &&
      (each.kind === 'percent' || each.kind === 'percentage-point' || unitKey(each) === unitKey(unit)),
  );
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
