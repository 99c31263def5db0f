import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody's work, without going through all articles. */
export class FindAssignedArticles1764830000002 implements MigrationInterface {
  readonly name = 'FindAssignedArticles1764830000002';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS articles_assignee_id_idx ON articles (assignee_id) WHERE assignee_id IS NOT NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS articles_assignee_id_idx');
  }
}
