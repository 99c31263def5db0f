import { Injectable } from '@nestjs/common';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { requirePermission } from '../articles/article.access.js';
import { ArticleStore } from '../articles/article.store.js';
import { currentActor } from '../identity/actor.js';
import { Audit } from '../identity/audit.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { newRows, replacing, Rows } from '../kernel/database/rows.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import type { Statistic } from '../statistics/statistic.dto.js';
import { StatisticsReader } from '../statistics/statistics.reader.js';
import type { RelatedStatements, RequestedAnswer } from './related.dto.js';
import { NotContradicting } from './related.problems.js';
import { RelatedReader, toRelatedView } from './related.reader.js';
import type { FoundStatement } from './related.reader.js';
import { inverse, isStoredFrom } from './valid-answer.js';
import { statedText } from './stated.js';
import { ContradictionAnswerEntity } from './tables/contradiction-answer.entity.js';

/** What an editor says of two statistics that contradict each other; stored for both. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly store: ArticleStore,
    private readonly statistics: StatisticsReader,
    private readonly related: RelatedReader,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem 404 */
  async read(id: string): Promise<RelatedStatements> {
    const statistic = await this.statistics.find(id);
    const [found = []] = await this.related.of(statistic.articleId, [statistic]);
    return toView(found);
  }

  /**
   * Answers the contradiction between two statistics; a further answer takes the place of the one before.
   * @param ifMatch of the first; optional, and obeyed where it is sent
   * @throws Problem 404, 403, 412, 422, 409 `not-contradicting`
   */
  answer(
    [id, otherId]: readonly [string, string],
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<RequestedAnswer>,
  ): Promise<RelatedStatements> {
    return this.database.transaction(async () => {
      const { articleId } = await this.statistics.find(id);
      const article = await this.store.find(articleId, 'FOR UPDATE');
      const statistic = article.statistics.find((candidate) => candidate.id === id);
      // Somebody removed it while we waited.
      if (!statistic) throw new Problem(NotFound, 'There is no statistic with this id.');
      requirePermission('articles.correct', article);
      await this.audit.obeyIfMatch(ifMatch, statistic);
      const { answer, note = null } = body.creation('answer');
      const others = await this.contradicting(statistic, otherId);
      await this.storeAnswer(statistic, others, { answer, note });
      return this.read(id);
    });
  }

  /** What the other states against the one, in its working copy and as readers see it. */
  private async contradicting(statistic: Statistic, otherId: string): Promise<FoundStatement[]> {
    const [found = []] = await this.related.of(statistic.articleId, [statistic]);
    const others = found.filter(({ id, isHidden }) => id === otherId && !isHidden);
    const contradicting = others.filter(({ relation }) => relation === 'contradicts');
    if (contradicting.length > 0) return contradicting;
    // Of what they may not read nobody learns that it is there.
    if (others.length === 0) await this.statistics.find(otherId);
    throw new Problem(NotContradicting);
  }

  private async storeAnswer(
    statistic: Statistic,
    others: readonly FoundStatement[],
    { answer, note }: Pick<ContradictionAnswerEntity, 'answer' | 'note'>,
  ): Promise<void> {
    const { id, articleId, indicator, revision } = statistic;
    const [other] = others;
    if (!other || !indicator) throw new Error('Nothing contradicts the statistic.');
    const mine = [statedText(statistic), ...(await this.related.statedToReaders(id))];
    const theirs = others.map(({ statement }) => statedText(statement));
    const isFirst = isStoredFrom(id, other.id);
    const first = { statisticId: id, articleId, stated: mine };
    const second = { statisticId: other.id, articleId: other.articleId, stated: theirs };
    const [one, two] = isFirst ? [first, second] : [second, first];
    const at = now();
    const row = {
      ...one,
      otherId: two.statisticId,
      otherArticleId: two.articleId,
      otherStated: two.stated,
      indicatorId: indicator.id,
      answer: isFirst ? answer : inverse(answer),
      note,
      at: at.toISOString(),
      byId: currentActor().id,
    };
    await this.rows.writeAll(replacing(newRows(ContradictionAnswerEntity, [row])));
    const reason = [`${answer} ${other.id}`, ...(note === null ? [] : [note])].join(': ');
    const change = { action: 'answer-contradiction', resourceType: 'statistic', resourceId: id, revision };
    await this.audit.record([{ ...change, changedFields: [], reason }], at);
  }
}

function toView(found: readonly FoundStatement[]): RelatedStatements {
  const shown = found.filter(({ isHidden }) => !isHidden);
  // What took the place of the one that is asked of stands.
  const supersedes = ({ answer }: FoundStatement): boolean => answer?.answer === 'supersedes';
  const hidden = new Set(found.flatMap(({ id, isHidden }) => (isHidden ? id : []))).size;
  const contradicting = shown.filter(({ relation }) => relation === 'contradicts');
  return {
    agreeing: shown.filter(({ relation }) => relation === 'agrees').map(toRelatedView),
    contradicting: contradicting.filter((other) => !supersedes(other)).map(toRelatedView),
    superseded: contradicting.filter(supersedes).map(toRelatedView),
    ...(hidden > 0 && { hidden }),
  };
}
