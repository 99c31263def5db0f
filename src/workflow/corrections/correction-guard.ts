import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ArticleStore } from '../../articles/article.store.js';
import type { StoredArticle } from '../../articles/article.view.js';
import type { PrintedChange } from '../../articles/corrections/printed-change.dto.js';
import { Problem } from '../../kernel/problems/problem.js';
import { NewsroomSettings } from '../../newsroom/newsroom-settings.reader.js';
import { Guards } from '../guards.js';
import type { Requested } from '../transition.js';
import { CorrectionNeeded } from './corrections.problems.js';
import { printedChanges } from './printed-changes.js';

/** Where the rules require it, a printed fact that changes is corrected in the open, or fixed silently for a reason that is kept. */
@Injectable()
export class CorrectionGuard implements OnModuleInit {
  constructor(
    private readonly guards: Guards,
    private readonly store: ArticleStore,
    private readonly newsroom: NewsroomSettings,
  ) {}

  onModuleInit(): void {
    this.guards.register({
      actions: ['publish', 'schedule'],
      uses: ['silentFix'],
      onlyOnRequest: true,
      refuse: async (article, { rules, requested }) => {
        if (rules.corrections !== 'required' || requested?.silentFix !== undefined) return undefined;
        const changed = await this.uncorrected(article);
        return changed.length === 0 ? undefined : new Problem(CorrectionNeeded, undefined, { changed });
      },
    });
  }

  /** What the answer of a publication names: readers see it otherwise from now on, and were told nothing. */
  async suggested(article: StoredArticle, { action, silentFix }: Requested): Promise<PrintedChange[]> {
    if (action !== 'publish' || article.liveRevision === null || silentFix !== undefined) return [];
    const rules = await this.newsroom.rulesFor(article.section?.id ?? null);
    return rules.corrections === 'suggested' ? this.uncorrected(article) : [];
  }

  /** The printed facts that a publication would change, if nothing was said about it since the last one. */
  private async uncorrected(article: StoredArticle): Promise<PrintedChange[]> {
    const { id, liveRevision, corrections } = article;
    if (liveRevision === null || corrections.some(({ approvedAt }) => approvedAt === null)) return [];
    const live = await this.store.revision(id, liveRevision);
    return live ? printedChanges(live, article) : [];
  }
}
