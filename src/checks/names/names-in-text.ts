import type { Block } from '../../body/block.js';
import { textOf } from '../../body/block.js';
import { fold } from '../../kernel/values/fold.js';
import type { KnownEntity } from '../known-entity.js';
import type { ArticleText, Passage } from '../text/article-text.js';
import { apart, meeting } from '../text/spans.js';
import type { Span } from '../text/spans.js';
import { nameCandidates } from './name-candidates.js';

/** The maximum number of different words that are looked up as names; a text with more is longer than a book. */
const MOST_KEYS = 20_000;

/** What in a body could be a name, folded, each once. */
export function nameKeysIn(body: readonly Block[]): string[] {
  const keys = new Set<string>();
  for (const block of body)
    for (const { key } of nameCandidates(textOf(block) ?? '')) {
      if (key.length > 1) keys.add(key);
      if (keys.size >= MOST_KEYS) return [...keys];
    }
  return [...keys];
}

/** A name that stands in the text. */
export interface NamePlace extends Span {
  readonly passage: Passage;
  /** Those who bear it: mostly one. */
  readonly bearers: readonly KnownEntity[];
}

/** Which known names stand where in a text: whole names and aliases; of names within names the longest. */
export class NamesInText {
  private places: ReadonlyMap<string, readonly NamePlace[]> | undefined;
  private readonly byKey = new Map<string, [string, KnownEntity][]>();

  constructor(
    private readonly text: ArticleText,
    readonly entities: readonly KnownEntity[],
  ) {
    for (const entity of entities)
      for (const name of new Set(entity.names)) {
        const key = fold(name);
        this.byKey.set(key, [...(this.byKey.get(key) ?? []), [name, entity]]);
      }
  }

  /** All, in the order of the text. */
  all(): NamePlace[] {
    return [...this.found().values()].flat();
  }

  /** Those in a part of a passage. */
  within({ blockId }: Passage, range: Span): NamePlace[] {
    return meeting(this.found().get(blockId) ?? [], range).filter(
      ({ start, end }) => start >= range.start && end <= range.end,
    );
  }

  private found(): ReadonlyMap<string, readonly NamePlace[]> {
    this.places ??= new Map(this.text.passages.map((passage) => [passage.blockId, this.inPassage(passage)]));
    return this.places;
  }

  private inPassage(passage: Passage): NamePlace[] {
    if (this.byKey.size === 0) return [];
    const found: NamePlace[] = [];
    for (const { key, start, end } of nameCandidates(passage.text)) {
      const named = this.byKey.get(key);
      if (!named) continue;
      const written = passage.text.slice(start, end);
      const bearers = named.flatMap(([name, entity]) => (isWrittenSo(written, name) ? entity : []));
      if (bearers.length > 0 && !goesOn(passage.text, end))
        found.push({ passage, start, end, bearers: [...new Set(bearers)] });
    }
    return apart(found);
  }
}

/** A name of one word has its capital letters: “who” is not the WHO. For a longer name, the first letter decides. */
function isWrittenSo(written: string, name: string): boolean {
  const [a, b] = [plain(written), plain(name)];
  if (a === b || (a === b.toUpperCase() && a.length > 4)) return true;
  return /\s/u.test(a) && a[0] === b[0];
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'");
}

/** The name is but the beginning of another: John Smith Bridge, John Smith-Jones. */
function goesOn(text: string, end: number): boolean {
  return /^(?: |[-‐])\p{Lu}/u.test(text.slice(end, end + 2));
}
