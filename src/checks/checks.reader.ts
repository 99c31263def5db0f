import { Injectable } from '@nestjs/common';
import { now } from '../kernel/clock.js';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import type { Rules } from '../newsroom/rules.dto.js';
import type { CheckedArticle } from './checked-article.js';
import { NOTHING_KNOWN } from './check-context.js';
import { CheckWork } from './check-work.js';
import type { Finding } from './finding.dto.js';
import { KnownFactsLoader } from './known-facts.js';
import { checksFor } from './run-checks.js';
import type { Only } from './run-checks.js';

/** Checks articles by the rules of their sections. */
@Injectable()
export class ChecksReader {
  constructor(
    private readonly known: KnownFactsLoader,
    private readonly work: CheckWork,
    private readonly newsroom: NewsroomSettings,
  ) {}

  /** All findings, in the order of the text. @param stored the mentions and facts that are saved; all of them, unless said */
  async of(article: CheckedArticle, stored: readonly string[] = savedIdsOf(article)): Promise<Finding[]> {
    const { checks } = await this.newsroom.rulesFor(article.section?.id ?? null);
    return this.run(article, checks, 'all', stored);
  }

  /** Only what keeps the article from being published. */
  errorsOf(article: CheckedArticle, checks: Rules['checks']): Promise<Finding[]> {
    return this.run(article, checks, 'errors');
  }

  /** Of that, what the article alone shows: it asks no database, so that views of many articles may show it. */
  errorsWithin(article: CheckedArticle, checks: Rules['checks']): Promise<Finding[]> {
    return this.run(article, checks, 'errors-within');
  }

  private async run(
    article: CheckedArticle,
    checks: Rules['checks'],
    only: Only,
    stored = savedIdsOf(article),
  ): Promise<Finding[]> {
    const looksBeyond = checksFor(checks, only).some(({ check }) => check.looksBeyond);
    const known = looksBeyond
      ? await this.known.load(article, await this.work.names(article))
      : NOTHING_KNOWN;
    return this.work.run({ article, known, now: now().toISOString(), checks, only, stored });
  }
}

/** Ids of the mentions and facts of an article. */
export function savedIdsOf({ mentions, quotes, statistics }: CheckedArticle): readonly string[] {
  return [...mentions, ...quotes, ...statistics].map(({ id }) => id);
}
