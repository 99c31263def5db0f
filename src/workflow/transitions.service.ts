import { Injectable } from '@nestjs/common';
import { requirePermission } from '../articles/article.access.js';
import type { Article } from '../articles/article.dto.js';
import { ArticleStore } from '../articles/article.store.js';
import { reviewStatus } from '../articles/article.status.js';
import type { WorkingStatus } from '../articles/article.status.js';
import { stamped } from '../articles/article.view.js';
import type { StoredArticle } from '../articles/article.view.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { Database } from '../kernel/database/database.js';
import { Problem } from '../kernel/problems/problem.js';
import { CorrectionGuard } from './corrections/correction-guard.js';
import { EarlierStates } from './earlier-states.js';
import { Guards } from './guards.js';
import { isOpen } from './possible-steps.js';
import { refuseMembers, refuseTimes } from './refuse-members.js';
import { StepWriter } from './step-writer.js';
import type { RequestedTransition } from './transition.dto.js';
import { TRANSITIONS } from './transition-table.js';
import type { Requested, Taking, Transition } from './transition.js';
import { TransitionNotAllowed } from './workflow.problems.js';

/** Takes an article from one status to another. Each step is a revision. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly guards: Guards,
    private readonly earlier: EarlierStates,
    private readonly writer: StepWriter,
    private readonly corrections: CorrectionGuard,
  ) {}

  take(
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<RequestedTransition>,
  ): Promise<Article> {
    return this.database.transaction(async () => {
      const present = await this.store.find(id, 'FOR UPDATE');
      const named = stepNamedIn(body.raw);
      // A user who may take no step at all gets that answer first, whatever they requested.
      requirePermission(named?.permission ?? 'articles.submit', present);
      await this.store.requireCurrent(ifMatch, present);
      return this.takeStep(present, body.creation('action'));
    });
  }

  /** In a transaction in which the article is locked. @throws Problem 403, 422, 409 */
  async takeStep(present: StoredArticle, requested: Requested): Promise<Article> {
    const { action, note } = requested;
    const step = stepCalled(action);
    if (!step) throw new Error(`The workflow has no step "${action}".`);
    const stamp = stamped(present.revision + 1);
    requirePermissions(step, requested, present);
    refuseMembers(step, requested, this.guards.usedWith(action));
    refuseTimes(requested, present, stamp.updatedAt);
    await this.refuseStatus(step, present);
    await this.guards.check(present, requested);
    const taking = { requested, now: stamp.updatedAt, ...(await this.earlier.for(step, present)) };
    const next = after(step, { ...present, ...stamp }, taking);
    const correctionSuggested = await this.corrections.suggested(present, requested);
    const event = step.event?.(next, taking);
    await this.writer.write(present, next, { action, note, event, reason: reasonOf(requested) });
    const view = await this.store.view(next);
    return correctionSuggested.length === 0 ? view : { ...view, correctionSuggested };
  }

  /** @throws Problem 409 `transition-not-allowed` with what is allowed instead */
  private async refuseStatus(step: Transition, article: StoredArticle): Promise<void> {
    if (isOpen(step, article)) return;
    const { allowedActions } = await this.store.view(article);
    throw new Problem(
      TransitionNotAllowed,
      `An article that is ${step.of === 'text' ? reviewStatus(article) : article.status} cannot be changed by "${step.action}".`,
      { allowedActions },
    );
  }
}

/** Why something was fixed silently, or a check overridden. */
function reasonOf({ silentFix, override, note }: Requested): string | undefined {
  return silentFix ?? (override ? note : undefined);
}

function stepCalled(action: unknown): Transition | undefined {
  return TRANSITIONS.find((candidate) => candidate.action === action);
}

/** The step that an unread body asks for, if there is such a step: who may not take it learns nothing else. */
function stepNamedIn(body: unknown): Transition | undefined {
  return stepCalled((body as { action?: unknown } | null)?.action);
}

/** @throws Problem 403 */
function requirePermissions(
  { permission }: Transition,
  { firstPublishedAt, override }: Requested,
  article: StoredArticle,
): void {
  requirePermission(permission, article);
  if (firstPublishedAt != null) requirePermission('articles.backdate', article);
  if (override) requirePermission('articles.override', article);
}

/** The article as the step leaves it. */
function after(step: Transition, stampedArticle: StoredArticle, taking: Taking): StoredArticle {
  const to = step.to === 'before' ? (taking.before ?? 'draft') : step.to;
  const ofWorkingCopy = step.of === 'text' && stampedArticle.liveRevision !== null && to !== 'published';
  return {
    ...stampedArticle,
    ...(ofWorkingCopy ? { workingStatus: to as WorkingStatus } : { status: to }),
    ...step.changes?.(stampedArticle, taking),
  };
}
