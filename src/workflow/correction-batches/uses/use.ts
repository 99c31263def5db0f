import type { Article } from '../../../articles/article.dto.js';
import type { Patch } from '../../../contract/writing/written-types.js';
import type { Quote } from '../../../quotes/quote.dto.js';
import type { Statistic } from '../../../statistics/statistic.dto.js';

/** What a batch corrects, as it was when the batch was made. */
export type Corrected =
  | ({
      readonly of: 'statistic';
      readonly was: Statistic;
      /** As readers saw it, where that was something else. */
      readonly shown: Statistic | null;
      readonly changes: Patch<Statistic>;
    } & OfArticle)
  | ({
      readonly of: 'quote';
      readonly was: Quote;
      readonly shown: Quote | null;
      /** Which of the quotes of its speaker it was. */
      readonly nth: number;
      readonly changes: Patch<Quote>;
    } & OfArticle)
  | {
      readonly of: 'person' | 'organization';
      readonly id: string;
      /** Under which it may be printed: its name and its aliases. */
      readonly names: readonly string[];
      readonly changes: { readonly name?: string; readonly title?: string };
    };

interface OfArticle {
  /** The original of the article and its translations. */
  readonly family: string;
}

/** One place of an article that a batch is about. Looked up again in each state of the article, and identified by its key. */
export interface Use {
  /** `statistic:<id>`, `speaker:<id of the quote>`, `text:<id of the block>` … */
  readonly key: string;
  readonly factId: string | null;
  /** A JSON pointer (RFC 6901) into the article. */
  readonly pointer: string;
  /** The words that are to be replaced; null where nothing is printed. */
  readonly passage: string | null;
  /** What could be printed instead; null where only a person can say. */
  readonly replacement: string | null;
  /** What of the fact would be overwritten. Another value of it is another's work. */
  readonly base: string;
  /** The write that corrects it, with words in the place of the passage. */
  readonly write: (replacement: string | null) => Correcting;
}

/** A use, and where readers see it. */
export interface FoundUse extends Use {
  /** A JSON pointer into the document that readers get; null where it does not have the use. */
  readonly shownPointer: string | null;
  readonly shownPassage: string | null;
}

/** How an article is corrected. */
export interface Correcting {
  readonly written: Patch<Article>;
  /** Where words of the body are replaced. */
  readonly edits: readonly Edit[];
  /** Whose anchors lie on these words; null where nobody's do. */
  readonly anchored: { readonly list: 'quotes' | 'statistics'; readonly id: string } | null;
}

export interface Edit {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A list in which one element is written, and the others stay. */
export function oneOf<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  written: object,
): Patch<T>[] {
  return list.map((element) => ({ ...(element.id === id && written), id: element.id }) as Patch<T>);
}
