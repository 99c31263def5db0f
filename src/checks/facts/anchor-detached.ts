import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { toAnchorView } from '../../body/anchors/anchor.js';
import type { Check, FactOf, Found } from '../check.js';

export const ANCHOR_DETACHED: Check = {
  code: 'anchor-detached',
  severity: 'error',
  finds: 'A quote or a statistic whose passage was edited away.',
  find: ({ quotes, statistics }) => [
    ...quotes.flatMap(({ id, anchors }, i) => detachedOf({ kind: 'quote', id }, `/quotes/${i}`, anchors)),
    ...statistics.flatMap(({ id, anchors }, i) =>
      detachedOf({ kind: 'statistic', id }, `/statistics/${i}`, anchors),
    ),
  ],
};

function detachedOf(fact: FactOf, pointer: string, anchors: readonly StoredAnchor[]): Found[] {
  const attached = anchors.filter(({ state }) => state !== 'detached').map(toAnchorView);
  return anchors.flatMap((anchor, i) =>
    anchor.state === 'detached'
      ? [
          {
            message: `The words “${anchor.exact}” of this ${fact.kind} are no longer in the text.`,
            pointer: `${pointer}/anchors/${i}`,
            ...{ fact, anchor, expected: anchor.exact },
            remedy: { text: `Take the passage off the ${fact.kind}.`, patch: { anchors: attached } },
          },
        ]
      : [],
  );
}
