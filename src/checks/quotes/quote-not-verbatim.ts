import type { AnchorView } from '../../body/anchors/anchor.js';
import type { Quote } from '../../quotes/quote.dto.js';
import type { Check, Found } from '../check.js';
import { shortened } from '../text/shortened.js';
import { quotationsIn } from '../text/quotations.js';
import { firstOtherThan } from '../text/same-words.js';
import { withoutLastComma } from '../text/without-last-comma.js';

/** A quote without a passage can't be compared; one whose passage was edited away is what `anchor-detached` finds. */
export const QUOTE_NOT_VERBATIM: Check = {
  code: 'quote-not-verbatim',
  severity: 'error',
  finds:
    'A direct quote whose text is not in its passage, letter for letter. Of a mixed quote only what stands in quotation marks is compared.',
  find: ({ quotes }) =>
    quotes.flatMap((quote, i) => {
      const { kind, anchors } = quote;
      const first = anchors[0];
      if (kind === 'indirect' || !first || anchors.some(({ state }) => state === 'detached')) return [];
      const parts = anchors.map(({ exact }) => exact);
      const other = firstOtherThan(parts, wordForWord(quote));
      return other === undefined ? [] : [finding(quote, i, first, other)];
    }),
};

/** What must be in the passage: of a mixed quote only the parts in quotation marks. */
function wordForWord({ kind, text }: Quote): string[] {
  if (kind === 'direct') return [text];
  return quotationsIn(text).map(({ inner }) => text.slice(inner.start, inner.end));
}

function finding(quote: Quote, i: number, anchor: AnchorView, other: string): Found {
  const { id, kind, anchors } = quote;
  const printed = withoutMarks(anchors.map(({ exact }) => exact.trim()).join(' '), kind === 'mixed');
  const text = kind === 'mixed' ? mended(quote.text, printed) : printed;
  return {
    message: `The words “${shortened(other)}” do not stand so in the passage of the quote.`,
    pointer: `/quotes/${i}/text`,
    fact: { kind: 'quote', id },
    anchor,
    expected: printed,
    found: other,
    remedy: text === undefined ? null : { text: 'Take the words of the passage.', patch: { text } },
  };
}

/** The words of a passage as the text of a quote has them: nothing encloses them, and no comma is left at their end. */
function withoutMarks(printed: string, isMixed: boolean): string {
  if (isMixed) return printed;
  const [only] = quotationsIn(printed);
  const bare =
    only?.start === 0 && only.end === printed.length
      ? printed.slice(only.inner.start, only.inner.end)
      : printed;
  return withoutLastComma(bare);
}

/** The text of a mixed quote: of a passage that is all within quotation marks only what stands in them, if that is one thing. */
function mended(text: string, printed: string): string | undefined {
  if (quotationsIn(printed).length > 0) return printed;
  const [only, another] = quotationsIn(text);
  return only && !another
    ? text.slice(0, only.inner.start) + withoutLastComma(printed) + text.slice(only.inner.end)
    : undefined;
}
