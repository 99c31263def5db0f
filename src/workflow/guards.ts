import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import type { TransitionAction } from '../articles/article.status.js';
import type { Problem } from '../kernel/problems/problem.js';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import type { Rules } from '../newsroom/rules.dto.js';
import type { Member, Requested } from './transition.js';

/** What a guard judges by, beside the article. */
interface Asked {
  readonly action: TransitionAction;
  /** The rules of the article's section, complete. */
  readonly rules: Rules;
  /** What was asked for; undefined where somebody only looks at the article. */
  readonly requested: Requested | undefined;
}

/** A reason for which an article may not take steps that its status and the role of who asks allow. */
export interface Guard {
  readonly actions: readonly TransitionAction[];
  /** The members of the request that it looks at: with its actions they are not refused. */
  readonly uses?: readonly Member[];
  /** It asks the database: views, of which there may be a hundred, do not tell of it. */
  readonly onlyOnRequest?: boolean;
  /** @returns the refusal, a 409 whose detail is shown as the reason; undefined where nothing stands in the way */
  refuse(article: StoredArticle, asked: Asked): Promise<Problem | undefined> | Problem | undefined;
}

/** What stands in the way of steps. Guards are registered at boot, and asked in this order. */
@Injectable()
export class Guards {
  private guards: readonly Guard[] = [];

  constructor(private readonly newsroom: NewsroomSettings) {}

  register(guard: Guard): void {
    this.guards = [...this.guards, guard];
  }

  /** Which members of a request guards use with an action. */
  usedWith(action: TransitionAction): Member[] {
    return this.of(action).flatMap(({ uses = [] }) => uses);
  }

  /** The first refusal of each action that is refused, for who looks at an article. */
  async blocked(
    article: StoredArticle,
    actions: readonly TransitionAction[],
  ): Promise<Map<TransitionAction, Problem>> {
    const blocked = new Map<TransitionAction, Problem>();
    for (const action of actions) {
      const guards = this.of(action).filter(({ onlyOnRequest = false }) => !onlyOnRequest);
      const refusal = await this.ask(guards, article, action, undefined);
      if (refusal) blocked.set(action, refusal);
    }
    return blocked;
  }

  /** @throws Problem 409 */
  async check(article: StoredArticle, requested: Requested): Promise<void> {
    const { action } = requested;
    const refusal = await this.ask(this.of(action), article, action, requested);
    if (refusal) throw refusal;
  }

  private of(action: TransitionAction): Guard[] {
    return this.guards.filter(({ actions }) => actions.includes(action));
  }

  private async ask(
    guards: readonly Guard[],
    article: StoredArticle,
    action: TransitionAction,
    requested: Requested | undefined,
  ): Promise<Problem | undefined> {
    if (guards.length === 0) return undefined;
    const rules = await this.newsroom.rulesFor(article.section?.id ?? null);
    for (const guard of guards) {
      const refusal = await guard.refuse(article, { action, rules, requested });
      if (refusal) return refusal;
    }
    return undefined;
  }
}
