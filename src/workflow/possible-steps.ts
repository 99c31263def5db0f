import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { mayDo } from '../articles/article.access.js';
import { ArticleSteps } from '../articles/article-steps.reader.js';
import type { Steps } from '../articles/article.view.js';
import { reviewStatus } from '../articles/article.status.js';
import type { TransitionAction } from '../articles/article.status.js';
import type { StoredArticle } from '../articles/article.view.js';
import { Guards } from './guards.js';
import { TRANSITIONS } from './transition-table.js';
import type { Transition } from './transition.js';

/** Which steps whoever acts may take with an article now: by its status, their role, and what the guards say. */
@Injectable()
export class PossibleSteps implements OnModuleInit {
  constructor(
    private readonly guards: Guards,
    private readonly steps: ArticleSteps,
  ) {}

  onModuleInit(): void {
    this.steps.readFrom((articles) => this.of(articles));
  }

  private async of(articles: readonly StoredArticle[]): Promise<Steps[]> {
    const open = articles.map((article) => ({ article, actions: openTo(article) }));
    const blocked = await this.guards.blocked(open);
    return open.map(({ actions }, i) => {
      const refusals = [...(blocked[i] ?? [])];
      return {
        allowedActions: actions.filter((action) => !blocked[i]?.has(action)),
        blockedActions: refusals.map(([action, { kind, detail }]) => ({ action, code: kind.code, detail })),
      };
    });
  }
}

/** The steps that status and role allow. */
function openTo(article: StoredArticle): TransitionAction[] {
  return TRANSITIONS.filter(
    (transition) => isOpen(transition, article) && mayDo(transition.permission, article),
  ).map(({ action }) => action);
}

/** Whether the status of an article allows a step, whoever asks. */
export function isOpen({ of, from, when }: Transition, article: StoredArticle): boolean {
  const status = of === 'text' ? reviewStatus(article) : article.status;
  return from.includes(status) && (when?.(article) ?? true);
}
