import { Injectable } from '@nestjs/common';
import { requirePermission } from '../articles/article.access.js';
import { ArticleStore } from '../articles/article.store.js';
import { isAllowed, TRANSITIONS } from '../articles/article.status.js';
import type { Transition, TransitionAction } from '../articles/article.status.js';
import { stamped, toArticleView } from '../articles/article.view.js';
import type { StoredArticle } from '../articles/article.view.js';
import type { Article } from '../articles/article.dto.js';
import type { Permission } from '../identity/permissions.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { Events } from '../kernel/events/events.js';
import { invalid } from '../kernel/problems/http.problems.js';
import type { CompleteCreation } from '../contract/writing/written-types.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Problem } from '../kernel/problems/problem.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { newId } from '../kernel/values/uuid.js';
import { ArticleTransitionEntity } from './article-transition.entity.js';
import type { RequestedTransition } from './transition.dto.js';
import { ArticlePublished, ArticleWithdrawn } from './workflow.events.js';
import { TransitionNotAllowed } from './workflow.problems.js';

type Requested = CompleteCreation<RequestedTransition, 'action'>;

/** What a step takes, does to the article, and tells the modules below. */
interface Step {
  readonly permission: Permission;
  /** Which members of the request it uses, besides `action` and `note`, which is kept of every step. */
  readonly uses: readonly (keyof RequestedTransition)[];
  readonly changes: (article: StoredArticle, now: string, requested: Requested) => Partial<StoredArticle>;
  readonly event?: (article: StoredArticle) => object;
}

const STEPS: Record<TransitionAction, Step> = {
  publish: {
    permission: 'articles.publish',
    uses: ['firstPublishedAt'],
    changes: published,
    event: (article) => new ArticlePublished(article),
  },
  withdraw: {
    permission: 'articles.withdraw',
    uses: [],
    changes: withdrawn,
    event: (article) => new ArticleWithdrawn(article),
  },
  reopen: { permission: 'articles.publish', uses: [], changes: () => ({ publishedAt: null }) },
};

/** Takes an article from one status to another. Each step is a revision. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly store: ArticleStore,
    private readonly events: Events,
  ) {}

  take(
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<RequestedTransition>,
  ): Promise<Article> {
    return this.database.transaction(async () => {
      const present = await this.store.find(id, 'FOR UPDATE');
      await this.store.requireCurrent(ifMatch, present);
      const requested = body.creation('action');
      const { action, note } = requested;
      const step = STEPS[action];
      const stamp = stamped(present.revision + 1);
      requirePermissions(step, requested, present);
      refuseUnused(step, requested);
      refuseDate(requested, present, stamp.updatedAt);
      const { to } = allowed(action, present);
      const next = {
        ...present,
        ...stamp,
        status: to,
        ...step.changes({ ...present, ...stamp }, stamp.updatedAt, requested),
      };
      await this.store.save(present, next, {
        cause: 'transition',
        action,
        changed: changedBy(present, next),
      });
      await this.note(action, present, next, note);
      if (step.event) await this.events.emit(step.event(next));
      return toArticleView(next);
    });
  }

  private async note(
    action: string,
    present: StoredArticle,
    next: StoredArticle,
    note: string | undefined,
  ): Promise<void> {
    const { id: articleId, revision, updatedAt, updatedBy } = next;
    const taken = {
      articleId,
      revision,
      action,
      fromStatus: present.status,
      toStatus: next.status,
      note: note ?? null,
    };
    await this.rows.insert(ArticleTransitionEntity, [
      { id: newId(), ...taken, at: new Date(updatedAt), byId: updatedBy.id },
    ]);
  }
}

/** @throws Problem 422 `not-with-action` for what the step would drop */
function refuseUnused({ uses }: Step, requested: Requested): void {
  const used: readonly string[] = ['action', 'note', ...uses];
  const members = Object.entries<string | undefined>(requested);
  const unused = members.flatMap(([name, value]) =>
    value === undefined || used.includes(name) ? [] : [name],
  );
  if (unused.length > 0)
    throw invalid(
      unused.map((name) => ({
        ...{ pointer: `/${name}`, code: 'not-with-action' },
        message: `is not used by "${requested.action}"`,
      })),
    );
}

/** @throws Problem 403 */
function requirePermissions(
  { permission }: Step,
  { firstPublishedAt }: Requested,
  article: StoredArticle,
): void {
  requirePermission(permission, article);
  if (firstPublishedAt != null) requirePermission('articles.backdate', article);
}

/**
 * What is published is public at once, or when its embargo ends. Its date stays what it was when readers first read it: on a further
 * publication, after a withdrawal, and of what was published elsewhere before. Under an embargo of its own readers wait for it.
 */
function published(
  { revision, embargoUntil, firstPublishedAt, publishedAt, liveRevision }: StoredArticle,
  now: string,
  { firstPublishedAt: given }: Requested,
): Partial<StoredArticle> {
  const waits = embargoUntil !== null && embargoUntil > now;
  const wasPublic = firstPublishedAt !== null && firstPublishedAt <= now ? firstPublishedAt : null;
  const first = given ?? wasPublic;
  const isPublic = liveRevision !== null && publishedAt !== null && publishedAt <= now;
  const from = given ?? (isPublic ? publishedAt : (first ?? now));
  return {
    liveRevision: revision,
    workingStatus: null,
    publishedAt: waits ? embargoUntil : from,
    firstPublishedAt: first ?? (waits ? embargoUntil : now),
  };
}

/** @throws Problem 422 for a first publication that is not in the past */
function refuseDate({ firstPublishedAt }: Requested, { embargoUntil }: StoredArticle, now: string): void {
  if (firstPublishedAt == null) return;
  const refused = (code: string, message: string): Problem =>
    invalid([{ pointer: '/firstPublishedAt', code, message }]);
  if (firstPublishedAt >= now) throw refused('not-in-the-past', 'must be in the past');
  if (embargoUntil !== null && embargoUntil > now)
    throw refused('under-embargo', 'cannot be set while an embargo hides the article');
}

/** Withdrawn before its embargo ended, an article was never public. */
function withdrawn({ firstPublishedAt }: StoredArticle, now: string): Partial<StoredArticle> {
  const neverPublic = firstPublishedAt !== null && firstPublishedAt > now;
  return {
    ...{ liveRevision: null, workingStatus: null },
    ...(neverPublic && { firstPublishedAt: null, publishedAt: null }),
  };
}

/** @throws Problem 409 `transition-not-allowed` with what is allowed instead */
function allowed(action: TransitionAction, article: StoredArticle): Transition {
  const transition = TRANSITIONS.find((candidate) => candidate.action === action);
  if (transition && isAllowed(transition, article)) return transition;
  const { allowedActions } = toArticleView(article);
  throw new Problem(
    TransitionNotAllowed,
    `An article that is ${article.status} cannot be changed by "${action}".`,
    { allowedActions },
  );
}

function changedBy(present: StoredArticle, next: StoredArticle): string[] {
  const names = ['status', 'workingStatus', 'liveRevision', 'publishedAt', 'firstPublishedAt'] as const;
  return names.filter((name) => present[name] !== next[name]);
}
