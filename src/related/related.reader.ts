import { Injectable } from '@nestjs/common';
import { toAnchorView } from '../body/anchors/anchor.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import { Period } from '../kernel/values/period.js';
import type { Statistic } from '../statistics/statistic.dto.js';
import type { AnswerOfEditor, RelatedStatement } from './related.dto.js';
import { relationOf, statedText } from './stated.js';
import type { Stated } from './stated.js';
import { statementsOf } from './statements.sql.js';
import type { AnswerToContradiction } from './tables/contradiction-answer.entity.js';
import { validAnswer } from './valid-answer.js';

/** A statistic that is compared, saved or not. */
export type Asked = Stated & Pick<Statistic, 'id' | 'indicator'>;

/** What another article states of the same. */
export interface FoundStatement {
  readonly id: string;
  readonly articleId: string;
  readonly isPublished: boolean;
  /** Whether whoever asks may know more of it than that it is there. */
  readonly isHidden: boolean;
  readonly relation: 'agrees' | 'contradicts';
  readonly slug: string;
  readonly headline: string;
  readonly statement: Stated;
  /** What an editor said of the two, while it holds; as seen from the statistic that is asked of. */
  readonly answer: AnswerOfEditor | null;
}

interface Row extends Omit<FoundStatement, 'isHidden' | 'relation' | 'answer'> {
  readonly n: number;
  readonly readable: boolean;
  readonly answer: AnswerToContradiction | null;
  readonly note: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: { readonly id: string; readonly name: string } | null;
  readonly stated: readonly string[] | null;
  readonly otherStated: readonly string[] | null;
}

/** What other articles state of the same indicator, place, period and nature: in their working copies, and as readers see them. */
@Injectable()
export class RelatedReader {
  constructor(private readonly database: Database) {}

  /**
   * One statement for all of them. What an article states twice, in its working copy and otherwise for readers, is found twice.
   * @param articleId of the article whose statistics they are
   * @returns for each what was found, in the order of the statistics
   */
  async of(articleId: string, statistics: readonly Asked[]): Promise<FoundStatement[][]> {
    const asked = statistics.flatMap((statistic, n) => keyOf(articleId, statistic, n));
    const found = statistics.map((): FoundStatement[] => []);
    if (asked.length === 0) return found;
    const rows = await this.database.prepared<Row>(statementsOf(JSON.stringify(asked)));
    for (const row of withoutRepetitions(rows)) {
      const statistic = statistics[row.n];
      const relation = statistic && relationOf(statistic, row.statement);
      if (relation) found[row.n]?.push(foundOf(statistic, row, relation));
    }
    return found;
  }

  /** What readers see of a statistic, if anything. */
  async statedToReaders(id: string): Promise<string[]> {
    const rows = await this.database.prepared<{ statement: Stated }>(
      sql`SELECT document::json AS statement FROM public_statistics WHERE id = ${id}`,
    );
    return rows.map(({ statement }) => statedText(statement));
  }
}

/** What a statistic is looked up by; nothing where it can't be compared. */
function keyOf(articleId: string, { id, indicator, nature, place, period }: Asked, n: number): object[] {
  if (indicator === null || period === null) return [];
  const { earliest, latest } = Period.parse(period);
  return [{ n, id, article_id: articleId, indicator_id: indicator.id, nature, place, earliest, latest }];
}

/** Of a working copy that states what readers see, once; of one that nobody else may read, what readers see. */
function withoutRepetitions(rows: readonly Row[]): Row[] {
  const seen = new Map(
    rows.flatMap((row) => (row.isPublished ? [[`${row.n} ${row.id}`, row.statement] as const] : [])),
  );
  return rows.filter((row) => {
    if (row.isPublished) return true;
    const published = seen.get(`${row.n} ${row.id}`);
    return !published || (row.readable && statedText(published) !== statedText(row.statement));
  });
}

function foundOf(asked: Asked, row: Row, relation: FoundStatement['relation']): FoundStatement {
  const { id, articleId, isPublished, readable, slug, headline, statement } = row;
  const answer = relation === 'contradicts' ? validAnswer(asked, row) : null;
  return { id, articleId, isPublished, isHidden: !readable, relation, slug, headline, statement, answer };
}

/** A statement as it is answered. */
export function toRelatedView({ statement, ...found }: FoundStatement): RelatedStatement {
  const { value, upperValue, qualifier, unit, asPrinted, period, place, nature } = statement;
  const { id, articleId, slug, headline, isPublished: published, answer } = found;
  const anchors = statement.anchors.map(toAnchorView);
  return {
    id,
    articleId,
    slug,
    headline,
    published,
    value,
    upperValue,
    qualifier,
    unit,
    asPrinted,
    period,
    place,
    nature,
    anchors,
    answer,
  };
}
