import type { FoundStatement } from '../related/related.reader.js';
import type { KnownEntity } from './known-entity.js';
import type { PeopleNamed } from './names/people-named.js';
import type { NamesInText } from './names/names-in-text.js';
import type { ArticleText } from './text/article-text.js';

/** What of the database checks look at. It goes to a thread as it is: nothing but plain data. */
export interface KnownFacts {
  /** Those whose names stand in the text, and those whom the article refers to. */
  readonly entities: readonly KnownEntity[];
  /** Of each statistic, what other articles state against it and no editor has answered. */
  readonly contradictions: readonly (readonly FoundStatement[])[];
}

/** What a check may look at beside the article. */
export interface CheckContext extends KnownFacts {
  /** The moment of the check, RFC 3339. */
  readonly now: string;
  /** The text of the article, with its sentences and quotations. */
  readonly text: ArticleText;
  /** Which of the known entities the text names, and where. */
  readonly names: NamesInText;
  /** Whom its sentences name as the ones who said something. */
  readonly people: PeopleNamed;
  /** Ids of the mentions and facts that are saved; others have theirs for this check alone. */
  readonly stored: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownFacts = { entities: [], contradictions: [] };
