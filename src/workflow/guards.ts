import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import type { TransitionAction } from '../articles/article.status.js';
import type { Problem } from '../kernel/problems/problem.js';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import type { Rules } from '../newsroom/rules.dto.js';
import type { Member, Requested } from './transition.js';

/** An article that is to be judged, and the steps of it that are asked about. */
export interface Judged {
  readonly article: StoredArticle;
  readonly actions: readonly TransitionAction[];
  /** The rules of the article's section, complete. */
  readonly rules: Rules;
}

/** What a guard judges by, beside the article. */
interface Asked {
  readonly action: TransitionAction;
  readonly rules: Rules;
  /** What was asked for; undefined where somebody only looks at the article. */
  readonly requested: Requested | undefined;
}

/** @returns the refusal, a 409 whose detail is shown as the reason; undefined where nothing stands in the way */
export type Refuse = (
  article: StoredArticle,
  asked: Asked,
) => Promise<Problem | undefined> | Problem | undefined;

/** A reason that forbids a step which the article's status and the user's role would allow. */
export type Guard = {
  readonly actions: readonly TransitionAction[];
  /** The members of the request that it looks at: with its actions they are not refused. */
  readonly uses?: readonly Member[];
  /** It asks the database about each article: views, of which there may be a hundred, do not show it. */
  readonly onlyOnRequest?: boolean;
} & (
  | { readonly refuse: Refuse }
  /** For one that asks the database: about all articles in one go. */
  | { readonly reading: (judged: readonly Judged[]) => Promise<Refuse> }
);

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

  /** For views: the first refusal of each refused action, for each article. */
  blocked(articles: readonly Omit<Judged, 'rules'>[]): Promise<ReadonlyMap<TransitionAction, Problem>[]> {
    const shown = this.guards.filter(({ onlyOnRequest = false }) => !onlyOnRequest);
    return this.refusals(shown, articles, undefined);
  }

  /** @throws Problem 409 */
  async check(article: StoredArticle, requested: Requested): Promise<void> {
    const { action } = requested;
    const [refusals] = await this.refusals(this.guards, [{ article, actions: [action] }], requested);
    const refusal = refusals?.get(action);
    if (refusal) throw refusal;
  }

  private of(action: TransitionAction): Guard[] {
    return this.guards.filter(({ actions }) => actions.includes(action));
  }

  private async refusals(
    guards: readonly Guard[],
    articles: readonly Omit<Judged, 'rules'>[],
    requested: Requested | undefined,
  ): Promise<ReadonlyMap<TransitionAction, Problem>[]> {
    const judged = await Promise.all(
      articles.map(async (one) => ({
        ...one,
        rules: await this.newsroom.rulesFor(one.article.section?.id ?? null),
      })),
    );
    const refusing = await Promise.all(guards.map((guard) => refusalsOf(guard, judged)));
    return Promise.all(
      judged.map(async ({ article, actions, rules }) => {
        const refused = new Map<TransitionAction, Problem>();
        for (const action of actions)
          for (const { guard, refuse } of refusing) {
            if (refused.has(action) || !guard.actions.includes(action)) continue;
            const refusal = await refuse(article, { action, rules, requested });
            if (refusal) refused.set(action, refusal);
          }
        return refused;
      }),
    );
  }
}

async function refusalsOf(
  guard: Guard,
  judged: readonly Judged[],
): Promise<{ readonly guard: Guard; readonly refuse: Refuse }> {
  if ('refuse' in guard) return { guard, refuse: guard.refuse };
  const its = judged.filter(({ actions }) => actions.some((action) => guard.actions.includes(action)));
  return { guard, refuse: await guard.reading(its) };
}
