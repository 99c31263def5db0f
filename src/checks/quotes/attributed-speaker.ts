import type { AnchorView } from '../../body/anchors/anchor.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';
import { wordsOfNames, wordsOfPiece } from '../names/people-named.js';
import { attributionOf } from '../text/attribution.js';
import type { Piece } from '../text/attribution.js';
import { roleOf, rolePartsOf } from './role-of.js';
import type { Role } from './role-of.js';

/** Words whose speaker is asked for. */
export interface Said {
  /** Of the quote; none of words that are no quote yet. */
  readonly id?: string;
  readonly anchors: readonly AnchorView[];
  readonly saidOn: string | null;
}

/** Who said it, as a write of a quote names them. */
export interface AttributedSpeaker extends Role {
  readonly personId: string;
  readonly name: string;
}

/**
 * The speaker to whom the sentence of a passage attributes the words: the one known person whom it names, with their role.
 * @param supposed the role that the quote has now: it stays if the sentence states it
 * @returns undefined where it names nobody or several, or nobody can know their role
 */
export function attributedSpeaker(
  said: Said,
  article: CheckedArticle,
  context: CheckContext,
  supposed?: Role,
): AttributedSpeaker | undefined {
  const pieces = attributionOf(context.text, said.anchors);
  const named = pieces.flatMap((piece) => context.people.claimedIn(piece));
  const [first] = named;
  if (!first || named.some(({ person }) => person.id !== first.person.id)) return undefined;
  const { id: personId, name } = first.person;
  const role = isStated(supposed, pieces)
    ? rolePartsOf(supposed)
    : attributedRole({ personId, name }, said, article, context);
  return role && { personId, name, ...role };
}

/** What somebody was when they said it: as is known, or as the sentence says beside the name. */
export function attributedRole(
  { personId, name }: { readonly personId: string; readonly name: string },
  said: Said,
  article: CheckedArticle,
  context: CheckContext,
): Role | undefined {
  const known = roleOf(personId, said, article, context);
  if (known) return known;
  const title = appositionOf(name, attributionOf(context.text, said.anchors));
  return title === undefined ? undefined : { title, organizationId: null, organizationName: null };
}

function isStated(role: Role | undefined, pieces: readonly Piece[]): role is Role {
  if (role?.title == null) return false;
  const words = new Set(pieces.flatMap((piece) => [...wordsOfPiece(piece)]));
  return [...wordsOfNames([role.title])].every((word) => words.has(word));
}

/** What stands after a name and a comma: said Chen Mingbo, director of the commission. */
function appositionOf(name: string, pieces: readonly Piece[]): string | undefined {
  for (const { passage, start, end } of pieces) {
    const words = passage.text.slice(start, end);
    const at = words.indexOf(`${name}, `);
    const apposition =
      at < 0 ? undefined : /^[^,.;:!?()]{3,200}/u.exec(words.slice(at + name.length + 2))?.[0];
    if (
      apposition !== undefined &&
      /^\p{Ll}/u.test(apposition) &&
      !/^(?:who|which|whose|and|but|wer|der|die|das|qui|que)\s/u.test(apposition)
    )
      return apposition.trim();
  }
  return undefined;
}
