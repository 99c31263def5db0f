import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When anything that readers see was last another, without going through all documents: feeds are dated by it. */
export class FindTheLastChange1764745000001 implements MigrationInterface {
  readonly name = 'FindTheLastChange1764745000001';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS published_documents_shown_from_idx ON published_documents (shown_from)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS published_documents_shown_from_idx');
  }
}
