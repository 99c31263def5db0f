import type { Article } from '../../../articles/article.dto.js';
import type { StoredArticle } from '../../../articles/article.view.js';
import type { Patch } from '../../../contract/writing/written-types.js';
import type { Edit, Use } from './use.js';
import { startsOf } from './word-places.js';

/** Words that are to be replaced where an article prints them. */
export interface Reprinting {
  readonly printed: string;
  /** What is to stand there; null where only a person can say. */
  readonly becomes: string | null;
}

interface Place extends Reprinting {
  readonly start: number;
  readonly end: number;
}

const LINES = ['headline', 'kicker', 'summary'] as const;

/** The headline and its like, each with all its places. @param inLine what is to be replaced in a text */
export function lineUses(article: StoredArticle, inLine: (text: string) => readonly Reprinting[]): Use[] {
  return LINES.flatMap((property): Use[] => {
    const text = article[property] ?? '';
    const places = placesIn(text, inLine(text));
    return useOf(places).map((use) => ({
      ...use,
      key: property,
      pointer: `/${property}`,
      write: (words) => ({
        written: { [property]: replaced(text, editsOf(places, words)) },
        edits: [],
        anchored: null,
      }),
    }));
  });
}

/** The headline and its like with other words; those that print nothing of it are not among them. */
export function linesWith(article: StoredArticle, reprintings: readonly Reprinting[]): Patch<Article> {
  return Object.fromEntries(
    LINES.flatMap((property) => {
      const text = article[property] ?? '';
      const edits = editsOf(placesIn(text, reprintings), null);
      return edits.length === 0 ? [] : [[property, replaced(text, edits)]];
    }),
  );
}

/** Blocks of the body, each with all its places. @param inBlock what is to be replaced in a text */
export function blockUses({ body }: StoredArticle, inBlock: (text: string) => readonly Reprinting[]): Use[] {
  return body.flatMap((block, i): Use[] => {
    if (!('text' in block)) return [];
    const places = placesIn(block.text, inBlock(block.text));
    return useOf(places).map((use) => ({
      ...use,
      key: `text:${block.id}`,
      pointer: `/body/${i}/text`,
      write: (words) => ({ written: {}, edits: editsIn(block.id, places, words), anchored: null }),
    }));
  });
}

function editsIn(blockId: string, places: readonly Place[], words: string | null): Edit[] {
  return editsOf(places, words).map((edit) => ({ blockId, ...edit }));
}

/** One use of a text, which the words of its first place stand for; none where it prints nothing of it. */
function useOf(places: readonly Place[]): Pick<Use, 'factId' | 'passage' | 'replacement' | 'base'>[] {
  const [first] = places;
  if (!first) return [];
  // Other words of the text may change meanwhile: the places are looked up again.
  const base = JSON.stringify(places.map(({ printed }) => printed));
  return [{ factId: null, passage: first.printed, replacement: first.becomes, base }];
}

/** Words that a person gave take the place of what the use stands for. */
function editsOf(places: readonly Place[], words: string | null) {
  return places.flatMap(({ start, end, printed, becomes }) => {
    const text = printed === places[0]?.printed ? (words ?? becomes) : becomes;
    return text === null ? [] : [{ start, end, text }];
  });
}

function replaced(line: string, edits: ReturnType<typeof editsOf>): string {
  return edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    line,
  );
}

/** In their order. The longer words first: "Berg" within "Anna Berg" is no place of its own. */
function placesIn(text: string, reprintings: readonly Reprinting[]): Place[] {
  const places: Place[] = [];
  for (const one of [...reprintings].sort((a, b) => b.printed.length - a.printed.length)) {
    for (const start of startsOf(text, one.printed, one.becomes)) {
      const end = start + one.printed.length;
      if (places.every((place) => end <= place.start || start >= place.end))
        places.push({ ...one, start, end });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}
