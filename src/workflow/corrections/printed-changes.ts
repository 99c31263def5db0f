import type { Correction } from '../../articles/corrections/correction.dto.js';
import type { PrintedChange } from '../../articles/corrections/printed-change.dto.js';
import type { Facts } from '../../articles/references/present-references.view.js';
import type { Edition } from '../printed-facts.js';
import { sameJson } from '../../kernel/values/same-json.js';

/** What of a fact is printed. */
const OF_QUOTES = ['kind', 'text', 'speaker', 'saidOn'] as const;
const OF_STATISTICS = [
  ...(['value', 'upperValue', 'qualifier', 'unit', 'asPrinted', 'place', 'period', 'nature'] as const),
  ...(['conversions', 'comparison', 'share', 'attribution'] as const),
];

/** Which facts that readers have seen are changed, or not there any more, in what is about to be published. */
function printedChanges(seen: Facts, next: Facts): PrintedChange[] {
  return [
    ...changes('quote', seen.quotes, next.quotes, OF_QUOTES),
    ...changes('statistic', seen.statistics, next.statistics, OF_STATISTICS),
  ];
}

/** Those of them about which none of some corrections says anything. */
export function uncorrected(seen: Facts, next: Facts, corrections: readonly Correction[]): PrintedChange[] {
  return printedChanges(seen, next).filter(
    ({ factId }) =>
      !corrections.some((correction) =>
        concerns(correction, {
          factId,
          passages: [seen, next].flatMap((facts) => passagesOf(facts, factId)),
        }),
      ),
  );
}

/**
 * Which corrections a revert brings: all that nobody has seen, but for those of facts that it leaves as they are, which belong to a text
 * that is still to come. One that only takes back what was not seen yet corrects nothing.
 * @param seen what readers saw until now
 */
export function broughtByRevert(
  seen: Edition | undefined,
  earlier: Edition,
): (correction: Correction) => boolean {
  if (!seen || seen.revision === earlier.revision) return () => false;
  const changed = new Set(printedChanges(seen, earlier).map(({ factId }) => factId));
  return ({ factId }) => factId === null || changed.has(factId);
}

type Passage = Pick<Facts['quotes'][number]['anchors'][number], 'blockId' | 'start' | 'end'>;

/** A correction is about the fact that it names, or those in the passage that it names, or all. */
function concerns(
  correction: Correction,
  { factId, passages }: { readonly factId: string; readonly passages: readonly Passage[] },
): boolean {
  const { anchor } = correction;
  if (correction.factId !== null) return correction.factId === factId;
  if (anchor === null) return true;
  return passages.some(
    ({ blockId, start, end }) => blockId === anchor.blockId && start < anchor.end && anchor.start < end,
  );
}

function passagesOf({ quotes, statistics }: Facts, factId: string): Passage[] {
  return [...quotes, ...statistics].flatMap(({ id, anchors }) => (id === factId ? anchors : []));
}

function changes<Fact extends { readonly id: string }>(
  kind: PrintedChange['kind'],
  before: readonly Fact[],
  after: readonly Fact[],
  printed: readonly (keyof Fact & string)[],
): PrintedChange[] {
  return before.flatMap((fact): PrintedChange[] => {
    const now = after.find(({ id }) => id === fact.id);
    if (!now) return [{ kind, factId: fact.id, changed: [], removed: true }];
    const changed = printed.filter((name) => !sameJson(fact[name], now[name]));
    return changed.length === 0 ? [] : [{ kind, factId: fact.id, changed, removed: false }];
  });
}
