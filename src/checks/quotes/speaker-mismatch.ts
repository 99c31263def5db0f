import type { Quote, Speaker } from '../../quotes/quote.dto.js';
import type { Check, CheckedArticle, Found } from '../check.js';
import type { CheckContext } from '../check-context.js';
import { PeopleNamed, wordsOfNames, wordsOfPiece } from '../names/people-named.js';
import type { NamedPerson } from '../names/people-named.js';
import { attributionOf } from '../text/attribution.js';
import type { Piece } from '../text/attribution.js';
import { roleOf } from './role-of.js';

/** A pronoun, a description, and somebody who is only spoken of, are no other speaker. */
export const SPEAKER_MISMATCH: Check = {
  code: 'speaker-mismatch',
  severity: 'warning',
  finds: 'A quote whose sentence names another known person as the one who said it, and not its speaker.',
  looksBeyond: true,
  find: (article, context) => {
    const people = new PeopleNamed(article, context);
    return article.quotes.flatMap((quote, i) => {
      const { speaker, anchors } = quote;
      if (!speaker || Object.values(speaker).every((value) => value == null)) return [];
      const pieces = attributionOf(context.text, anchors);
      const others = pieces
        .flatMap((piece) => people.claimedIn(piece))
        .filter(({ person }) => person.id !== speaker.personId);
      const [other] = others;
      if (!other || isNamed(speaker, pieces, context)) return [];
      const isOne = new Set(others.map(({ person }) => person.id)).size === 1;
      return [
        found(
          quote,
          i,
          speaker,
          other,
          isOne ? remedyOf(quote, speaker, other, pieces, article, context) : null,
        ),
      ];
    });
  },
};

function found(
  quote: Quote,
  i: number,
  speaker: Speaker,
  { person, as }: NamedPerson,
  remedy: Found['remedy'],
): Found {
  const told = speaker.name ?? speaker.organizationName ?? 'somebody else';
  return {
    message: `The sentence names ${as}, and the quote says that ${told} said it.`,
    pointer: `/quotes/${i}/speaker`,
    fact: { kind: 'quote', id: quote.id },
    anchor: quote.anchors[0] ?? null,
    ...{ expected: person.name, found: told, remedy },
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
  const least = personId === null && (organizationId !== null || /\p{Ll}/u.test(name?.[0] ?? '')) ? 3 : 2;
  return [...names].some((word) => word.length >= least && words.has(word));
}

/** The role goes with the person where the sentence has it; else it is the other's, as far as that is known. */
function remedyOf(
  quote: Quote,
  { title, organizationId, organizationName }: Speaker,
  { person }: NamedPerson,
  pieces: readonly Piece[],
  article: CheckedArticle,
  context: CheckContext,
): Found['remedy'] {
  const words = new Set(pieces.flatMap((piece) => [...wordsOfPiece(piece)]));
  const isTold = title !== null && [...wordsOfNames([title])].every((word) => words.has(word));
  const role = isTold
    ? { title, organizationId, organizationName }
    : roleOf(person.id, quote, article, context);
  const apposition = role ? undefined : appositionOf(person.name, pieces);
  const nothing = { title: apposition ?? null, organizationId: null, organizationName: null };
  if (!role && apposition === undefined) return null;
  return {
    text: `Make ${person.name} the speaker.`,
    patch: { speaker: { personId: person.id, name: person.name, ...(role ?? nothing) } },
  };
}

/** What stands after a name and a comma: said Chen Mingbo, director of the commission. */
function appositionOf(name: string, pieces: readonly Piece[]): string | undefined {
  for (const { passage, start, end } of pieces) {
    const words = passage.text.slice(start, end);
    const at = words.indexOf(`${name}, `);
    const told = at < 0 ? undefined : /^[^,.;:!?()]{3,200}/u.exec(words.slice(at + name.length + 2))?.[0];
    if (told !== undefined && /^\p{Ll}/u.test(told)) return told.trim();
  }
  return undefined;
}
