import { Injectable } from '@nestjs/common';
import { ArticleStore } from '../articles/article.store.js';
import { reviewStatus } from '../articles/article.status.js';
import type { TransitionAction } from '../articles/article.status.js';
import type { StoredArticle } from '../articles/article.view.js';
import { Rows } from '../kernel/database/rows.js';
import { Events } from '../kernel/events/events.js';
import { newId } from '../kernel/values/uuid.js';
import { ArticleTransitionEntity } from './article-transition.entity.js';
import { PublicSlugs } from './public-slugs.js';
import { ArticlePublished } from './workflow.events.js';

/** A step that was decided on. */
export interface DecidedStep {
  readonly action: TransitionAction;
  readonly note?: string | undefined;
  readonly event?: object | undefined;
  /** What explains it, for the audit trail. */
  readonly reason?: string | undefined;
  /** The moment that it was scheduled for. */
  readonly scheduledFor?: string | null;
}

/** What a step may change of an article. */
const CHANGED = [
  'status',
  'workingStatus',
  'scheduledFor',
  'scheduledRevision',
  'liveRevision',
  'publishedAt',
  'firstPublishedAt',
] as const;

/** Carries out steps: the revision that each makes, its entry in the history, the addresses that it takes, and what follows. */
@Injectable()
export class StepWriter {
  constructor(
    private readonly store: ArticleStore,
    private readonly rows: Rows,
    private readonly slugs: PublicSlugs,
    private readonly events: Events,
  ) {}

  /** In a transaction in which the present article is locked. */
  async write(present: StoredArticle, next: StoredArticle, step: DecidedStep): Promise<void> {
    const changed = CHANGED.filter((name) => present[name] !== next[name]);
    const { action, reason } = step;
    await this.store.save(present, next, { cause: 'transition', action, changed, reason });
    await this.updateSlugs(present, next, step);
    await this.note(present, next, step);
    if (step.event) await this.events.emit(step.event);
  }

  private async updateSlugs(
    present: StoredArticle,
    next: StoredArticle,
    { event }: DecidedStep,
  ): Promise<void> {
    if (present.scheduledFor !== null && next.scheduledFor === null)
      await this.slugs.giveBack(next, present.scheduledFor);
    if (next.scheduledFor !== null && present.scheduledFor === null)
      await this.slugs.reserve(next, next.scheduledFor);
    if (event instanceof ArticlePublished) await this.slugs.publish(event.article);
    else if (present.liveRevision !== null && next.liveRevision === null) await this.slugs.free(next);
  }

  private async note(
    present: StoredArticle,
    next: StoredArticle,
    { action, note, scheduledFor = next.scheduledFor }: DecidedStep,
  ): Promise<void> {
    const { id: articleId, revision, liveRevision, updatedAt, updatedBy } = next;
    const isOfText = present.status === next.status && present.workingStatus !== next.workingStatus;
    const ofText = isOfText && next.workingStatus !== null && present.liveRevision === liveRevision;
    await this.rows.insert(ArticleTransitionEntity, [
      {
        id: newId(),
        articleId,
        revision,
        liveRevision,
        action,
        note: note ?? null,
        fromStatus: ofText ? reviewStatus(present) : present.status,
        toStatus: ofText ? reviewStatus(next) : next.status,
        scheduledFor: action === 'schedule' || action === 'publish' ? scheduledFor : null,
        at: new Date(updatedAt),
        byId: updatedBy.id,
      },
    ]);
  }
}
