import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is corrected wherever it was printed: batches, and the uses that each found. */
export class CorrectInBatches1764860000035 implements MigrationInterface {
  readonly name = 'CorrectInBatches1764860000035';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE correction_batches (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        corrected_kind text NOT NULL CONSTRAINT correction_batches_corrected_kind_check
          CHECK (corrected_kind IN ('statistic', 'quote', 'person', 'organization')),
        corrected_id uuid NOT NULL,
        article_id uuid CONSTRAINT correction_batches_article_id_fkey REFERENCES articles ON DELETE SET NULL,
        corrected json NOT NULL,
        changes json NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        created_by uuid NOT NULL CONSTRAINT correction_batches_created_by_fkey REFERENCES users,
        published_at timestamptz(3),
        published_by uuid CONSTRAINT correction_batches_published_by_fkey REFERENCES users
      );
      CREATE INDEX correction_batches_created_at_id_idx ON correction_batches (created_at, id);
      CREATE INDEX correction_batches_article_id_idx ON correction_batches (article_id) WHERE article_id IS NOT NULL;
      CREATE TABLE correction_batch_items (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        batch_id uuid NOT NULL CONSTRAINT correction_batch_items_batch_id_fkey REFERENCES correction_batches ON DELETE CASCADE,
        ordinal integer NOT NULL,
        article_id uuid NOT NULL CONSTRAINT correction_batch_items_article_id_fkey REFERENCES articles ON DELETE CASCADE,
        article_revision integer NOT NULL,
        key text NOT NULL,
        fact_id uuid,
        pointer text NOT NULL,
        passage text,
        replacement text,
        base text NOT NULL,
        state text NOT NULL CONSTRAINT correction_batch_items_state_check
          CHECK (state IN ('open', 'corrected', 'not-affected', 'dismissed')),
        reason text,
        text text,
        decided_at timestamptz(3),
        decided_by uuid CONSTRAINT correction_batch_items_decided_by_fkey REFERENCES users
      );
      CREATE INDEX correction_batch_items_batch_id_ordinal_idx ON correction_batch_items (batch_id, ordinal);
      CREATE INDEX correction_batch_items_article_id_idx ON correction_batch_items (article_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE correction_batch_items; DROP TABLE correction_batches');
  }
}
