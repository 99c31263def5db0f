import type { StoredArticle } from '../articles/article.view.js';
import type { ContentArticle } from './content-article.dto.js';

/** A document was written or rewritten in the running transaction: public from `publishedAt` on. */
export class DocumentWritten {
  constructor(
    readonly document: ContentArticle,
    readonly article: StoredArticle,
  ) {}
}

/** The document of an article is no longer to be seen. */
export class DocumentRemoved {
  constructor(readonly articleId: string) {}
}

/** A difference between what is stored and what should be. */
export interface Difference {
  /** The article. */
  readonly id: string;
  readonly what: string;
  /** Another build made what differs: that alone may be why. */
  readonly ofOtherBuild?: true;
}

/** All documents were compared with what they should be; modules that derive something from them may report differences. */
export class DocumentsCompared {
  constructor(readonly differing: Difference[]) {}
}

/** All documents were rendered again; modules that derive something from them may do the same. In a transaction of its own. */
export class DocumentsRebuilt {
  constructor(readonly documents: number) {}
}
