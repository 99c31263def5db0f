import type { AnchorView, StoredAnchor } from '../../body/anchors/anchor.js';
import { toAnchorView } from '../../body/anchors/anchor.js';
import type { Check, FactOf, Found, FoundRemedy } from '../check.js';
import type { CheckContext } from '../check-context.js';
import { shortened } from '../text/shortened.js';
import { withoutLastComma } from '../text/without-last-comma.js';

export const ANCHOR_DETACHED: Check = {
  code: 'anchor-detached',
  severity: 'error',
  finds: 'A quote or a statistic whose passage was edited away.',
  find: ({ quotes, statistics }, context) => [
    ...quotes.flatMap(({ id, anchors }, i) =>
      detachedOf({ kind: 'quote', id }, `/quotes/${i}`, anchors, (anchor, attached) =>
        quotedAnew(anchor, attached, context),
      ),
    ),
    ...statistics.flatMap(({ id, anchors }, i) =>
      detachedOf({ kind: 'statistic', id }, `/statistics/${i}`, anchors, () => undefined),
    ),
  ],
};

/** @param anew a remedy by which the fact takes what stands in the place of its words now */
function detachedOf(
  fact: FactOf,
  pointer: string,
  anchors: readonly StoredAnchor[],
  anew: (anchor: AnchorView, attached: readonly AnchorView[]) => FoundRemedy | undefined,
): Found[] {
  if (!anchors.some(({ state }) => state === 'detached')) return [];
  const attached = anchors.filter(({ state }) => state !== 'detached').map(toAnchorView);
  return anchors.flatMap((anchor, i) => {
    if (anchor.state !== 'detached') return [];
    const taken = { text: `Take the passage off the ${fact.kind}.`, patch: { anchors: attached } };
    return [
      {
        message: `The words “${shortened(anchor.exact)}” of this ${fact.kind} are no longer in the text.`,
        pointer: `${pointer}/anchors/${i}`,
        fact,
        anchor,
        expected: anchor.exact,
        remedy: anew(anchor, attached) ?? taken,
      },
    ];
  });
}

/** Where a quotation stands in the place of the only passage of a quote, the quote is what it says now. */
function quotedAnew(
  anchor: AnchorView,
  attached: readonly AnchorView[],
  { text }: CheckContext,
): FoundRemedy | undefined {
  const passage = text.passageOf(anchor.blockId);
  const quotations = passage && attached.length === 0 ? text.quotationsWithin(passage, anchor) : [];
  const [quotation] = quotations;
  if (!passage || !quotation || quotations.length > 1) return undefined;
  const now = text.anchorOf(passage, quotation.inner);
  return {
    text: 'Use the words that are there now.',
    patch: { text: withoutLastComma(now.exact), anchors: [now] },
  };
}
