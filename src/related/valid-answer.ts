import type { AnswerOfEditor } from './related.dto.js';
import { statedText } from './stated.js';
import type { Stated } from './stated.js';
import type { AnswerToContradiction } from './tables/contradiction-answer.entity.js';

/** A stored answer, between a statistic and the one that was found. */
interface StoredAnswer {
  readonly id: string;
  readonly statement: Stated;
  readonly answer: AnswerToContradiction | null;
  readonly note: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: { readonly id: string; readonly name: string } | null;
  readonly stated: readonly string[] | null;
  readonly otherStated: readonly string[] | null;
}

const INVERSE = {
  supersedes: 'superseded-by',
  'superseded-by': 'supersedes',
  'different-definition': 'different-definition',
  'both-stand': 'both-stand',
} as const;

/** Whether the answer is stored from the point of view of the first statistic: that of the lower id. */
export function isStoredFrom(id: string, other: string): boolean {
  return id < other;
}

/** An answer as it is seen from the other side. */
export function inverse(answer: AnswerToContradiction): AnswerToContradiction {
  return INVERSE[answer];
}

/** The answer to a contradiction, from the point of view of the requested statistic; null once either of the two states something else. */
export function validAnswer(
  asked: Stated & { readonly id: string },
  stored: StoredAnswer,
): AnswerOfEditor | null {
  const { id, statement, answer, note, answeredAt, answeredBy, stated, otherStated } = stored;
  if (answer === null || answeredAt === null || answeredBy === null) return null;
  const isFirst = isStoredFrom(asked.id, id);
  const [mine, theirs] = isFirst ? [stated, otherStated] : [otherStated, stated];
  const holds =
    mine?.includes(statedText(asked)) === true && theirs?.includes(statedText(statement)) === true;
  if (!holds) return null;
  return { answer: isFirst ? answer : inverse(answer), note, at: answeredAt, by: answeredBy };
}
