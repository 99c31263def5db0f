import { toAnchorView } from '../../body/anchors/anchor.js';
import type { Check } from '../check.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';
import type { KnownEntity } from '../known-entity.js';
import { Covered } from '../text/covered.js';
import type { NamePlace } from '../names/names-in-text.js';

/** As many as an article takes. */
const MOST_MENTIONS = 1000;

/** Each of them is reported once, at the first place of the name. */
export const UNLINKED_NAME: Check = {
  code: 'unlinked-name',
  severity: 'info',
  finds:
    'The full name or an alias of a known person or organization that stands in the text without a mention.',
  looksBeyond: true,
  find: (article, context) => {
    const mentioned = new Set(
      article.mentions.flatMap(({ personId, organizationId }) => personId ?? organizationId ?? []),
    );
    const linked = new Covered(article.mentions.flatMap(({ anchors }) => anchors));
    const reported = new Set<string>();
    return context.names.all().flatMap((place) => {
      const bearers = place.bearers.filter(({ archived }) => !archived);
      if (bearers.length === 0 || bearers.some(({ id }) => mentioned.has(id) || reported.has(id))) return [];
      if (linked.meets(place.passage, place) || isPlainWord(place, context)) return [];
      for (const { id } of bearers) reported.add(id);
      return [found(place, bearers, article, context)];
    });
  },
};

function found(
  place: NamePlace,
  bearers: readonly KnownEntity[],
  article: CheckedArticle,
  context: CheckContext,
) {
  const { passage } = place;
  const anchor = context.text.anchorOf(passage, place);
  const [bearer] = bearers;
  return {
    message: `“${anchor.exact}” is the name of ${describe(bearers)}, and is not linked.`,
    pointer: `/body/${passage.index}/text`,
    anchor,
    found: anchor.exact,
    remedy: bearer && bearers.length === 1 ? remedyOf(bearer, anchor, article, context) : null,
  };
}

function describe(bearers: readonly KnownEntity[]): string {
  const [bearer] = bearers;
  if (bearers.length > 1) return `${bearers.length} that are known`;
  return bearer?.kind === 'person' ? 'a known person' : 'a known organization';
}

function remedyOf(
  { kind, id, name }: KnownEntity,
  anchor: object,
  { mentions }: CheckedArticle,
  { stored }: CheckContext,
) {
  if (mentions.length >= MOST_MENTIONS) return null;
  const present = mentions.map(({ id: mention, personId, organizationId, anchors }) =>
    stored.has(mention) ? { id: mention } : { personId, organizationId, anchors: anchors.map(toAnchorView) },
  );
  const added = { [kind === 'person' ? 'personId' : 'organizationId']: id, anchors: [anchor] };
  return {
    text: `Link the name to ${name}.`,
    patch: { mentions: [...present, added] },
    of: 'article' as const,
  };
}

/** A name of one word at the beginning of a sentence may be a plain word, whose capital letter the sentence has given it. */
function isPlainWord({ passage, start, end }: NamePlace, { text }: CheckContext): boolean {
  const written = passage.text.slice(start, end);
  if (/\s/u.test(written) || !/^\p{Lu}\p{Ll}+$/u.test(written)) return false;
  const sentence = text.sentenceAt({ blockId: passage.blockId, start, end, exact: written });
  return /^[^\p{L}\p{N}]*$/u.test(passage.text.slice(sentence?.start ?? 0, start));
}
