import type { Check } from '../check.js';

/** A speaker of whom only a description is known, such as “a ministry official”, is one. */
export const UNATTRIBUTED_QUOTE: Check = {
  code: 'unattributed-quote',
  severity: 'error',
  finds: 'A direct quote without a speaker.',
  find: ({ quotes }) =>
    quotes.flatMap(({ id, kind, speaker, anchors }, i) => {
      if (kind !== 'direct' || Object.values(speaker ?? {}).some((value) => value != null)) return [];
      return [
        {
          message: 'Nobody is named who said this.',
          pointer: `/quotes/${i}/speaker`,
          fact: { kind: 'quote' as const, id },
          anchor: anchors[0] ?? null,
        },
      ];
    }),
};
