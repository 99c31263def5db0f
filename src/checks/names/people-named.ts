import { fold } from '../../kernel/values/fold.js';
import type { CheckedArticle } from '../checked-article.js';
import type { KnownEntity } from '../known-entity.js';
import type { Piece } from '../text/attribution.js';
import type { NamesInText } from './names-in-text.js';
import { isObject, isAttributedOtherwise } from './naming-words.js';

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]*/gu;
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|minister|mayor|vice-mayor|chancellor|senator|secretary|director|chief|general|governor|judge|king|queen|prince|herr|frau|monsieur|madame|mme|m|señor|señora|don|doña)$/iu;

/** A known person who may have spoken, as a sentence names them. */
export interface NamedPerson {
  readonly person: KnownEntity;
  /** The name as it stands there. */
  readonly as: string;
}

/**
 * People as the sentences of an article name them: by a whole name, and by a family name alone where the article has the whole name, or refers
 * to them.
 */
export class PeopleNamed {
  private shortNames: ReadonlyMap<string, ReadonlySet<KnownEntity>> | undefined;

  constructor(
    private readonly article: CheckedArticle,
    private readonly names: NamesInText,
  ) {}

  /** Those who, by one part of the sentence of a passage, said it. Whom it only mentions is not among them. */
  claimedIn(piece: Piece): NamedPerson[] {
    const { passage, start, end } = piece;
    const words = passage.text.slice(start, end);
    const places = this.names.within(passage, piece);
    const whole = places.flatMap((place) =>
      place.bearers.length === 1 && place.bearers[0]?.kind === 'person'
        ? [{ person: place.bearers[0], start: place.start - start, end: place.end - start }]
        : [],
    );
    const isWithin = (at: number): boolean =>
      places.some((place) => place.start - start <= at && at < place.end - start);
    const short = [...words.matchAll(WORDS)].flatMap(({ index, 0: word }) => {
      if (isWithin(index) || !isAlone(words, index, word)) return [];
      const bearers = [...(this.byShortName.get(bare(word)) ?? [])];
      return bearers.length === 1 && bearers[0]
        ? [{ person: bearers[0], start: index, end: index + bare(word).length }]
        : [];
    });
    return [...whole, ...short]
      .filter(
        (named) => !isObject(words, named.start, named.end) && !isAttributedOtherwise(words, named.start),
      )
      .sort((a, b) => a.start - b.start)
      .map((named) => ({ person: named.person, as: words.slice(named.start, named.end) }));
  }

  private get byShortName(): ReadonlyMap<string, ReadonlySet<KnownEntity>> {
    this.shortNames ??= shortNamesOf(this.names.entities, this.idsInArticle());
    return this.shortNames;
  }

  private idsInArticle(): ReadonlySet<string | null | undefined> {
    const { mentions, quotes, statistics } = this.article;
    return new Set([
      ...mentions.map(({ personId }) => personId),
      ...quotes.map(({ speaker }) => speaker?.personId),
      ...statistics.map(({ attribution }) => attribution?.personId),
      ...this.names.all().flatMap(({ bearers }) => (bearers.length === 1 ? bearers[0]?.id : [])),
    ]);
  }
}

function shortNamesOf(
  entities: readonly KnownEntity[],
  ids: ReadonlySet<string | null | undefined>,
): Map<string, Set<KnownEntity>> {
  const named = new Map<string, Set<KnownEntity>>();
  for (const entity of entities) {
    if (entity.kind !== 'person' || !ids.has(entity.id)) continue;
    for (const name of shortNames(entity)) named.set(name, (named.get(name) ?? new Set()).add(entity));
  }
  return named;
}

/** All words of names, folded. */
export function wordsOfNames(names: readonly (string | null | undefined)[]): Set<string> {
  return new Set(names.flatMap((name) => (name ?? '').match(WORDS)?.map((word) => fold(bare(word))) ?? []));
}

/** All words of a part of a sentence, folded. */
export function wordsOfPiece({ passage, start, end }: Piece): Set<string> {
  return wordsOfNames([passage.text.slice(start, end)]);
}

/** The first word of a name and the last: which of them is the family's differs from country to country. */
function shortNames({ name, familyName }: KnownEntity): string[] {
  const words = name.match(WORDS) ?? [];
  if (familyName !== null) return [familyName];
  return words.length < 2
    ? []
    : [...new Set([words[0] ?? '', words.at(-1) ?? ''])].filter(
        (word) => word.length > 1 && /^\p{Lu}/u.test(word),
      );
}

/** Without a possessive. */
function bare(word: string): string {
  return word.replace(/['’]s?$/iu, '');
}

/** A word with a capital letter beside another is part of a longer name, unless that is a title. */
function isAlone(words: string, start: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (/^ \p{Lu}/u.test(words.slice(start + word.length, start + word.length + 2))) return false;
  const before = /([\p{L}\p{M}’'.-]+) $/u.exec(words.slice(Math.max(0, start - 30), start))?.[1];
  return before === undefined || !/^\p{Lu}/u.test(before) || HONORIFIC.test(before.replace(/\.$/, ''));
}
