import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { TransitionAction } from '../../articles/article.status.js';
import type { StoredArticle } from '../../articles/article.view.js';
import type { Correction } from '../../articles/corrections/correction.dto.js';
import type { PrintedChange } from '../../articles/corrections/printed-change.dto.js';
import { now } from '../../kernel/clock.js';
import { Problem } from '../../kernel/problems/problem.js';
import { NewsroomSettings } from '../../newsroom/newsroom-settings.reader.js';
import { Guards } from '../guards.js';
import type { Judged, Refuse } from '../guards.js';
import type { Requested } from '../transition.js';
import { CorrectionNeeded } from './corrections.problems.js';
import { PrintedFactsReader } from '../printed-facts.js';
import { uncorrectedBy, uncorrectedToCome } from './uncorrected.js';

/** Where the rules require it, a printed fact that changes is corrected in the open, or fixed silently for a reason that is recorded. */
@Injectable()
export class CorrectionGuard implements OnModuleInit {
  constructor(
    private readonly guards: Guards,
    private readonly printed: PrintedFactsReader,
    private readonly newsroom: NewsroomSettings,
  ) {}

  onModuleInit(): void {
    this.guards.register({
      actions: ['publish', 'schedule', 'revert'],
      uses: ['silentFix'],
      reading: (judged) => this.reading(judged),
    });
  }

  /** What the answer to a publication lists: printed facts that changed for readers without a correction. */
  async suggested(article: StoredArticle, { action, silentFix }: Requested): Promise<PrintedChange[]> {
    if ((action !== 'publish' && action !== 'revert') || silentFix !== undefined) return [];
    const rules = await this.newsroom.rulesFor(article.section?.id ?? null);
    return rules.corrections === 'suggested' ? this.uncorrected(article, action) : [];
  }

  /**
   * A correction without which something would be published that lacks one stays: of what waits for the end of its embargo, and of what
   * is scheduled.
   * @throws Problem 409 `correction-needed`
   */
  async refuseToTakeBack(article: StoredArticle, correction: Correction): Promise<void> {
    const rules = await this.newsroom.rulesFor(article.section?.id ?? null);
    if (rules.corrections !== 'required') return;
    const printed = (await this.printed.of([article])).get(article.id);
    if (!printed) return;
    const others = { ...article, corrections: article.corrections.filter((other) => other !== correction) };
    const [before, after] = [article, others].map((state) => uncorrectedToCome(state, printed, moment()));
    const changed = after?.filter(({ factId }) => !before?.some((change) => change.factId === factId)) ?? [];
    if (changed.length > 0) throw new Problem(CorrectionNeeded, undefined, { changed });
  }

  private async reading(judged: readonly Judged[]): Promise<Refuse> {
    const articles = judged.filter(({ rules }) => rules.corrections === 'required');
    const printed = await this.printed.of(articles.map(({ article }) => article));
    return (article, { action, requested }) => {
      const editions = requested?.silentFix === undefined ? printed.get(article.id) : undefined;
      const changed = editions ? uncorrectedBy(action, article, editions, moment()) : [];
      return changed.length === 0 ? undefined : new Problem(CorrectionNeeded, undefined, { changed });
    };
  }

  private async uncorrected(article: StoredArticle, action: TransitionAction): Promise<PrintedChange[]> {
    const editions = (await this.printed.of([article])).get(article.id);
    return editions ? uncorrectedBy(action, article, editions, moment()) : [];
  }
}

function moment(): string {
  return now().toISOString();
}
