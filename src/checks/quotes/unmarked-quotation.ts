import type { Check, CheckedArticle, Found } from '../check.js';
import type { CheckContext } from '../check-context.js';
import { PeopleNamed } from '../names/people-named.js';
import { toAnchorView } from '../../body/anchors/anchor.js';
import type { Passage, Span } from '../text/article-text.js';
import { Covered } from '../text/covered.js';
import { wordCount } from '../text/word-count.js';
import { attributionOf } from '../text/attribution.js';
import { roleOf } from './role-of.js';

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
    const people = new PeopleNamed(article, context);
    return text.passages.flatMap((passage) =>
      text
        .quotationsOf(passage)
        .flatMap((quotation) =>
          !covered.meets(passage, quotation) && isLong(passage, quotation.inner)
            ? [found(passage, quotation.inner, people, article, context)]
            : [],
        ),
    );
  },
};

function isLong({ text }: Passage, { start, end }: Span): boolean {
  return wordCount(text.slice(start, end), LEAST_WORDS) >= LEAST_WORDS;
}

function found(
  passage: Passage,
  range: Span,
  people: PeopleNamed,
  article: CheckedArticle,
  context: CheckContext,
): Found {
  const anchor = context.text.anchorOf(passage, range);
  return {
    message: 'These words stand in quotation marks, and no quote covers them.',
    pointer: `/body/${passage.index}/text`,
    ...{ anchor, found: anchor.exact },
    remedy: remedyOf(anchor, people, article, context),
  };
}

/** Where the sentence names just one known person, whose role is known too, it is theirs. */
function remedyOf(
  anchor: ReturnType<CheckContext['text']['anchorOf']>,
  people: PeopleNamed,
  article: CheckedArticle,
  context: CheckContext,
): Found['remedy'] {
  const named = attributionOf(context.text, [anchor]).flatMap((piece) => people.claimedIn(piece));
  const [said] = named;
  if (
    !said ||
    named.some(({ person }) => person.id !== said.person.id) ||
    article.quotes.length >= MOST_QUOTES
  )
    return null;
  const text = anchor.exact.replace(/[,\s]+$/u, '');
  const quote = { ...UNKNOWN, text, anchors: [anchor] };
  const role = roleOf(said.person.id, quote, article, context);
  if (!role) return null;
  const speaker = { personId: said.person.id, name: said.person.name, ...role };
  const present = article.quotes.map((each) => {
    if (context.stored.has(each.id)) return { id: each.id };
    const { id: _, revision: __, articleId: ___, signOff: ____, resolved: _____, ...written } = each;
    return { ...written, anchors: each.anchors.map(toAnchorView) };
  });
  return {
    text: `Make it a quote of ${said.person.name}.`,
    patch: { quotes: [...present, { text, speaker, anchors: [anchor] }] },
    of: 'article',
  };
}

/** A quote of which only the words are known. */
const UNKNOWN = {
  ...{
    id: '',
    revision: 0,
    articleId: '',
    kind: 'direct' as const,
    speaker: null,
    saidOn: null,
    occasion: null,
  },
  ...{ language: null, translated: false, signOff: null },
};
