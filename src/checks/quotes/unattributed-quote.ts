import type { Speaker } from '../../quotes/quote.dto.js';
import type { Check } from '../check.js';
import { attributedSpeaker } from './attributed-speaker.js';

/** Only its remedy looks beyond the article. */
export const UNATTRIBUTED_QUOTE: Check = {
  code: 'unattributed-quote',
  severity: 'error',
  finds: 'A direct quote without a speaker.',
  find: (article, context) =>
    article.quotes.flatMap((quote, i) => {
      if (quote.kind !== 'direct' || isSomebody(quote.speaker)) return [];
      const attributed = attributedSpeaker(quote, article, context);
      return [
        {
          message: 'Nobody is named who said this.',
          pointer: `/quotes/${i}/speaker`,
          fact: { kind: 'quote' as const, id: quote.id },
          anchor: quote.anchors[0] ?? null,
          remedy: attributed && {
            text: `Make ${attributed.name} the speaker.`,
            patch: { speaker: attributed },
          },
        },
      ];
    }),
};

/** A speaker of whom only a description is known, such as “a ministry official”, is one. */
export function isSomebody(speaker: Speaker | null): speaker is Speaker {
  return speaker !== null && Object.values(speaker).some((value) => value != null);
}
