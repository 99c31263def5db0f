import type { Quote, Speaker } from '../../quotes/quote.dto.js';
import type { Check, Found } from '../check.js';
import type { CheckContext } from '../check-context.js';
import { wordsOfNames, wordsOfPiece } from '../names/people-named.js';
import type { NamedPerson } from '../names/people-named.js';
import { attributionOf } from '../text/attribution.js';
import type { Piece } from '../text/attribution.js';
import { attributedSpeaker } from './attributed-speaker.js';
import { isSomebody } from './unattributed-quote.js';

/** A pronoun, a description, and somebody who is only spoken of, are no other speaker. */
export const SPEAKER_MISMATCH: Check = {
  code: 'speaker-mismatch',
  severity: 'warning',
  finds: 'A quote whose sentence names another known person as the one who said it, and not its speaker.',
  looksBeyond: true,
  find: (article, context) =>
    article.quotes.flatMap((quote, i) => {
      const { speaker, anchors } = quote;
      if (!isSomebody(speaker)) return [];
      const pieces = attributionOf(context.text, anchors);
      const other = pieces
        .flatMap((piece) => context.people.claimedIn(piece))
        .find(({ person }) => person.id !== speaker.personId);
      if (!other || isNamed(speaker, pieces, context)) return [];
      const attributed = attributedSpeaker(quote, article, context, speaker);
      const remedy = attributed && {
        text: `Make ${attributed.name} the speaker.`,
        patch: { speaker: attributed },
      };
      return [found(quote, i, speaker, other, remedy)];
    }),
};

function found(
  quote: Quote,
  i: number,
  speaker: Speaker,
  { person, as }: NamedPerson,
  remedy: Found['remedy'],
): Found {
  const recorded = speaker.name ?? speaker.organizationName ?? 'somebody else';
  return {
    message: `The sentence names ${as}, and the quote says that ${recorded} said it.`,
    pointer: `/quotes/${i}/speaker`,
    fact: { kind: 'quote', id: quote.id },
    anchor: quote.anchors[0] ?? null,
    expected: person.name,
    found: recorded,
    remedy,
  };
}

/** Any word of the name of a person does; of an organization, and of a description, any longer one. */
function isNamed(speaker: Speaker, pieces: readonly Piece[], { entities }: CheckContext): boolean {
  const { personId, organizationId, name, organizationName } = speaker;
  const words = new Set(pieces.flatMap((piece) => [...wordsOfPiece(piece)]));
  const known = entities.find(({ id }) => id === (personId ?? organizationId));
  const names = wordsOfNames([
    name,
    ...(known?.names ?? []),
    known?.familyName,
    ...(personId === null ? [organizationName] : []),
  ]);
  const least = personId === null && (organizationId !== null || /^\p{Ll}/u.test(name ?? '')) ? 3 : 2;
  return [...names].some((word) => word.length >= least && words.has(word));
}
