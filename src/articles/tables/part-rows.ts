import { isDeepStrictEqual } from 'node:util';
import { newRows, replacing } from '../../kernel/database/rows.js';
import type { WrittenRows } from '../../kernel/database/rows.js';
import { newId } from '../../kernel/values/uuid.js';
import { QuoteEntity, quoteRow } from '../../quotes/quote.entity.js';
import { StatisticEntity, statisticRow } from '../../statistics/statistic.entity.js';
import type { Mention } from '../article-parts.dto.js';
import type { StoredArticle } from '../article.view.js';
import { BylineEntity } from './byline.entity.js';
import { MentionEntity } from './mention.entity.js';

/** The rows of what an article consists of beside its own: of those parts that are new, differ, or have another position. */
export function partRows(present: StoredArticle | undefined, next: StoredArticle): WrittenRows[] {
  const at = new Date(next.updatedAt);
  const differing = <Part extends object, Row extends object>(
    entity: new () => Row,
    before: readonly Part[] | undefined,
    after: readonly Part[],
    rowOf: (part: Part, ordinal: number) => Row,
  ): WrittenRows => {
    const rows = after.flatMap((part, i) => (isSame(before?.[i], part) ? [] : rowOf(part, i)));
    return before ? replacing(newRows(entity, rows)) : newRows(entity, rows);
  };
  return [
    newRows(BylineEntity, haveSameBylines(present, next) ? [] : bylineRows(next)),
    differing(MentionEntity, present?.mentions, next.mentions, (mention, i) => mentionRow(next, mention, i)),
    differing(QuoteEntity, present?.quotes, next.quotes, (quote, i) => quoteRow(quote, i, at)),
    differing(StatisticEntity, present?.statistics, next.statistics, (statistic, i) =>
      statisticRow(statistic, i, at),
    ),
  ];
}

/** Bylines have no identity: they are replaced together. */
export function haveSameBylines(present: StoredArticle | undefined, next: StoredArticle): boolean {
  return isSame(present?.bylines, next.bylines);
}

function bylineRows({ id: articleId, bylines }: StoredArticle): BylineEntity[] {
  return bylines.map(({ name, personId, role }, ordinal) => ({
    id: newId(),
    articleId,
    ordinal,
    name,
    personId,
    role,
  }));
}

function mentionRow({ id: articleId }: StoredArticle, mention: Mention, ordinal: number): MentionEntity {
  const { id, personId, organizationId, anchors } = mention;
  return { id, articleId, ordinal, personId, organizationId, anchors };
}

/** What a write leaves alone is the very same object. */
function isSame(before: object | undefined, after: object): boolean {
  return before === after || isDeepStrictEqual(before, after);
}
