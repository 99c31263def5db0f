import { Injectable } from '@nestjs/common';
import { ArticleStore } from '../articles/article.store.js';
import { isAllowed, TRANSITIONS } from '../articles/article.status.js';
import type { Transition, TransitionAction } from '../articles/article.status.js';
import { stamped, toArticleView } from '../articles/article.view.js';
import type { StoredArticle } from '../articles/article.view.js';
import type { Article } from '../articles/article.dto.js';
import { currentActor } from '../identity/actor.js';
import { Audit } from '../identity/audit.js';
import { Forbidden } from '../identity/identity.problems.js';
import type { Permission } from '../identity/permissions.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { Events } from '../kernel/events/events.js';
import { Problem } from '../kernel/http/problem.js';
import type { Unvalidated } from '../kernel/http/unvalidated.js';
import { newId } from '../kernel/values/uuid.js';
import { ArticleTransitionEntity } from './article-transition.entity.js';
import type { RequestedTransition } from './transition.dto.js';
import { ArticlePublished, ArticleWithdrawn } from './workflow.events.js';
import { TransitionNotAllowed } from './workflow.problems.js';

/** What a step takes, does to the article, and tells the modules below. */
interface Step {
  readonly permission: Permission;
  readonly changes: (article: StoredArticle, now: string) => Partial<StoredArticle>;
  readonly event?: (article: StoredArticle) => object;
}

const STEPS: Record<TransitionAction, Step> = {
  publish: {
    permission: 'articles.publish',
    changes: published,
    event: (article) => new ArticlePublished(article),
  },
  withdraw: {
    permission: 'articles.withdraw',
    changes: withdrawn,
    event: (article) => new ArticleWithdrawn(article),
  },
  reopen: { permission: 'articles.publish', changes: () => ({ publishedAt: null }) },
};

/** Takes an article from one status to another. Each step is a revision. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly store: ArticleStore,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  take(id: string, ifMatch: number | undefined, body: Unvalidated<RequestedTransition>): Promise<Article> {
    return this.database.transaction(async () => {
      const present = await this.store.find(id, 'FOR UPDATE');
      await this.audit.requireCurrent(ifMatch, present);
      const { action, note } = body.valid('create');
      const step = STEPS[action];
      if (!currentActor().permissions.has(step.permission)) throw new Problem(Forbidden);
      const { to } = allowed(action, present);
      const stamp = stamped(present.revision + 1);
      const next = {
        ...present,
        ...stamp,
        status: to,
        ...step.changes({ ...present, ...stamp }, stamp.updatedAt),
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
    note: string | null,
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

/**
 * What is published is public at once, or when its embargo ends. A further publication of a public article keeps the
 * moment at which it became public, unless it is under an embargo of its own: then readers wait for it too.
 */
function published(
  { revision, embargoUntil, firstPublishedAt, publishedAt, liveRevision }: StoredArticle,
  now: string,
): Partial<StoredArticle> {
  const waits = embargoUntil !== null && embargoUntil > now;
  const from = waits ? embargoUntil : now;
  const stays = !waits && liveRevision !== null && publishedAt !== null && publishedAt <= now;
  return {
    liveRevision: revision,
    workingStatus: null,
    publishedAt: stays ? publishedAt : from,
    firstPublishedAt: firstPublishedAt !== null && firstPublishedAt <= now ? firstPublishedAt : from,
  };
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
    `An article that is ${article.status} can not be taken to "${action}".`,
    { allowedActions },
  );
}

function changedBy(present: StoredArticle, next: StoredArticle): string[] {
  const names = ['status', 'workingStatus', 'liveRevision', 'publishedAt', 'firstPublishedAt'] as const;
  return names.filter((name) => present[name] !== next[name]);
}
