import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What editors say of statistics that contradict each other. */
export class AnswerContradictions1764860000034 implements MigrationInterface {
  readonly name = 'AnswerContradictions1764860000034';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE contradiction_answers (
        statistic_id uuid NOT NULL,
        other_id uuid NOT NULL,
        article_id uuid NOT NULL CONSTRAINT contradiction_answers_article_id_fkey REFERENCES articles ON DELETE CASCADE,
        other_article_id uuid NOT NULL CONSTRAINT contradiction_answers_other_article_id_fkey REFERENCES articles ON DELETE CASCADE,
        indicator_id uuid NOT NULL,
        stated text[] NOT NULL,
        other_stated text[] NOT NULL,
        answer text NOT NULL CONSTRAINT contradiction_answers_answer_check
          CHECK (answer IN ('supersedes', 'superseded-by', 'different-definition', 'both-stand')),
        note text,
        at timestamptz(3) NOT NULL,
        by_id uuid NOT NULL CONSTRAINT contradiction_answers_by_id_fkey REFERENCES users,
        PRIMARY KEY (statistic_id, other_id)
      );
      CREATE INDEX contradiction_answers_article_id_idx ON contradiction_answers (article_id);
      CREATE INDEX contradiction_answers_other_article_id_idx ON contradiction_answers (other_article_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE contradiction_answers');
  }
}
