import type { Check, Found } from '../check.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';
import type { AnchorView } from '../../body/anchors/anchor.js';
import { toAnchorView } from '../../body/anchors/anchor.js';
import type { Passage } from '../text/article-text.js';
import type { Span } from '../text/spans.js';
import { Covered } from '../text/covered.js';
import { withoutLastComma } from '../text/without-last-comma.js';
import { wordCount } from '../text/word-count.js';
import { attributedSpeaker } from './attributed-speaker.js';

/** Fewer words are a title, a term or an irony. */
const LEAST_WORDS = 5;
/** As many as an article takes. */
const MOST_QUOTES = 1000;

export const UNMARKED_QUOTATION: Check = {
  code: 'unmarked-quotation',
  severity: 'warning',
  finds: 'Text in quotation marks, of five words or more, that no quote covers.',
  looksBeyond: true,
  find: (article, context) => {
    const { text } = context;
    const covered = new Covered(article.quotes.flatMap(({ anchors }) => anchors));
    return text.passages.flatMap((passage) =>
      text
        .quotationsOf(passage)
        .flatMap((quotation) =>
          !covered.meets(passage, quotation) && isLong(passage, quotation.inner)
            ? [found(passage, quotation.inner, article, context)]
            : [],
        ),
    );
  },
};

function isLong({ text }: Passage, { start, end }: Span): boolean {
  return wordCount(text.slice(start, end), LEAST_WORDS) >= LEAST_WORDS;
}

function found(passage: Passage, range: Span, article: CheckedArticle, context: CheckContext): Found {
  const anchor = context.text.anchorOf(passage, range);
  return {
    message: 'These words stand in quotation marks, and no quote covers them.',
    pointer: `/body/${passage.index}/text`,
    anchor,
    found: anchor.exact,
    remedy: remedyOf(anchor, article, context),
  };
}

/** If the sentence says who spoke, the quote is theirs. */
function remedyOf(anchor: AnchorView, article: CheckedArticle, context: CheckContext): Found['remedy'] {
  const speaker = attributedSpeaker({ anchors: [anchor], saidOn: null }, article, context);
  if (!speaker || article.quotes.length >= MOST_QUOTES) return null;
  const present = article.quotes.map((quote) => {
    if (context.stored.has(quote.id)) return { id: quote.id };
    const { id: _, revision: __, articleId: ___, signOff: ____, resolved: _____, ...written } = quote;
    return { ...written, anchors: quote.anchors.map(toAnchorView) };
  });
  const added = { text: withoutLastComma(anchor.exact), speaker, anchors: [anchor] };
  return {
    text: `Make it a quote of ${speaker.name}.`,
    patch: { quotes: [...present, added] },
    of: 'article',
  };
}
