import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due, without going through all articles. */
export class FindDueArticles1764830000003 implements MigrationInterface {
  readonly name = 'FindDueArticles1764830000003';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS articles_due_at_id_idx ON articles (due_at, id) WHERE due_at IS NOT NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS articles_due_at_id_idx');
  }
}
