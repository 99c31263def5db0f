import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const ANSWERS = ['supersedes', 'superseded-by', 'different-definition', 'both-stand'] as const;
export type AnswerToContradiction = (typeof ANSWERS)[number];

/**
 * What an editor said of two statistics that contradict each other: of the one with the lower id, as seen from there. No foreign key leads
 * to the statistics: what readers see may have been taken out of the working copy.
 */
@Entity('contradiction_answers')
@Check(
  'contradiction_answers_answer_check',
  "answer IN ('supersedes', 'superseded-by', 'different-definition', 'both-stand')",
)
@Index('contradiction_answers_article_id_idx', ['articleId'])
@Index('contradiction_answers_other_article_id_idx', ['otherArticleId'])
export class ContradictionAnswerEntity {
  @PrimaryColumn('uuid')
  statisticId: string;

  @PrimaryColumn('uuid')
  otherId: string;

  @ForeignKey('articles', 'id', { name: 'contradiction_answers_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @ForeignKey('articles', 'id', { name: 'contradiction_answers_other_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  otherArticleId: string;

  /** Of both, then. It may have been merged into another since. */
  @Column('uuid')
  indicatorId: string;

  /** What each of them stated, in the working copy and for readers; see `statedText`. */
  @Column('text', { array: true })
  stated: string[];

  @Column('text', { array: true })
  otherStated: string[];

  @Column('text')
  answer: AnswerToContradiction;

  @Column('text', { nullable: true })
  note: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  at: string;

  @ForeignKey('users', 'id', { name: 'contradiction_answers_by_id_fkey' })
  @Column('uuid')
  byId: string;
}
