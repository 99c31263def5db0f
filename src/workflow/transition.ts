import type { StoredArticle } from '../articles/article.view.js';
import type { ArticleStatus, TransitionAction } from '../articles/article.status.js';
import type { CompleteCreation } from '../contract/writing/written-types.js';
import type { Permission } from '../identity/permissions.js';
import type { Edition } from './printed-facts.js';
import type { RequestedTransition } from './transition.dto.js';

/** A request for a step, read and validated. */
export type Requested = CompleteCreation<RequestedTransition, 'action'>;

/** A member of the request that only some steps use. */
export type Member = Exclude<keyof RequestedTransition, 'action' | 'note'>;

/** What a step goes by. */
export interface Taking {
  readonly requested: Requested;
  /** The moment of the step, RFC 3339. */
  readonly now: string;
  /** The status before it was scheduled; only of `unschedule`. */
  readonly before?: ArticleStatus | undefined;
  /** What readers saw before what they see, and the revision that they saw before that; only of `revert`. */
  readonly earlier?: StoredArticle | undefined;
  readonly earlierYet?: number | null | undefined;
  /** What readers see, or saw last; only of `revert`. */
  readonly seen?: Edition | undefined;
}

/** A step of the workflow: one row of the table. */
export interface Transition {
  readonly action: TransitionAction;
  /**
   * What it acts on. The text that is worked on is, beside a live revision, the working copy: a step of that moves `workingStatus`,
   * and readers notice nothing of it.
   */
  readonly of: 'text' | 'article';
  readonly from: readonly ArticleStatus[];
  /** `before`: what it was before it was scheduled. */
  readonly to: ArticleStatus | 'before';
  /** What else must hold. */
  readonly when?: (article: StoredArticle) => boolean;
  readonly permission: Permission;
  /** Which members of the request it may use. */
  readonly uses?: readonly Member[];
  /** Which it can't do without. */
  readonly needs?: readonly Member[];
  /** What it changes beside the status. The article has its next revision already. */
  readonly changes?: (article: StoredArticle, taking: Taking) => Partial<StoredArticle>;
  /** What modules below hear of it. */
  readonly event?: (article: StoredArticle, taking: Taking) => object;
}
